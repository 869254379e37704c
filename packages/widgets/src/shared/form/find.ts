import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.ts';
import { Fields } from './fields.ts';
import type { FormMessages } from './messages/types.ts';

/** What opens again what was sent: the code that was written down, and the contact that was left. */
export interface Lookup {
  code: string;
  contact: string;
}

/** How codes are written: how many digits they may have, and in groups of how many. */
export interface CodeForm {
  digits: readonly number[];
  group: number;
}

/**
 * «47 15», «4715» and «47-15» are one code, and a contact with «@» is an e-mail.
 *
 * @returns `null` when it is no code
 */
export function lookupOf(
  { code, contact }: Lookup,
  { digits, group }: CodeForm,
): { code: string; phone?: string; email?: string } | null {
  const bare = code.replace(/\D/g, '');
  const typed = contact.trim();
  if (!digits.includes(bare.length)) return null;
  return {
    code: bare.replace(new RegExp(`\\d{${group}}(?=\\d)`, 'g'), '$&-'),
    ...(typed && (typed.includes('@') ? { email: typed } : { phone: typed })),
  };
}

export interface FindMessages extends FormMessages {
  find: string;
  findHint: string;
  findCode: string;
  findContact: string;
  findSend: string;
}

export interface FindState {
  level: number;
  lookup: Lookup;
  busy: boolean;
  trouble: string | null;
  /** What else has to be named, above the code. */
  above?: unknown;
  onChange: (change: Partial<Lookup>) => void;
  onSubmit: (event: Event) => void;
}

/** The form that finds by its code what was sent. */
export function find(texts: FindMessages, state: FindState): TemplateResult {
  const { lookup, onChange, trouble } = state;
  const fields = new Fields<keyof Lookup, never>([], { ...texts, faults: {} });
  return html`<div class="card stack">
    ${heading(state.level, texts.find, 'name', 'result')}
    <p>${texts.findHint}</p>
    <form class="stack" novalidate @submit=${state.onSubmit} part="find">
      ${fields.summary(trouble)} ${state.above ?? nothing}
      ${fields.line('code', {
        label: texts.findCode,
        mode: 'numeric',
        value: lookup.code,
        onInput: (code) => onChange({ code }),
      })}
      ${fields.line('contact', {
        label: texts.findContact,
        value: lookup.contact,
        onInput: (contact) => onChange({ contact }),
      })}
      <p>
        <button class="strong" part="find-send" aria-disabled=${state.busy ? 'true' : nothing}>
          ${texts.findSend}
        </button>
      </p>
    </form>
  </div>`;
}
