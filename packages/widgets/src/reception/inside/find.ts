import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/heading.ts';
import type { DeskMessages } from './messages/types.ts';

/** What opens a question again: the code that was written down, and the contact where one was left. */
export interface Lookup {
  code: string;
  contact: string;
}

export interface FindState {
  level: number;
  lookup: Lookup;
  busy: boolean;
  trouble: string | null;
  onChange: (change: Partial<Lookup>) => void;
  onSubmit: (event: Event) => void;
}

/** «471 528 306» and «471528306» are one code, and a contact with «@» is an e-mail; `null` when it is no code. */
export function lookupOf({ code, contact }: Lookup): { code: string; phone?: string; email?: string } | null {
  const digits = code.replace(/\D/g, '');
  const typed = contact.trim();
  if (!/^(\d{9}|\d{15})$/.test(digits)) return null;
  return {
    code: digits.replace(/\d{3}(?=\d)/g, '$&-'),
    ...(typed && (typed.includes('@') ? { email: typed } : { phone: typed })),
  };
}

export function find(texts: DeskMessages, state: FindState): TemplateResult {
  const { lookup, onChange } = state;
  const field = (id: 'code' | 'contact', label: string, mode: string) =>
    html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        inputmode=${mode}
        .value=${lookup[id]}
        @input=${(event: Event) => onChange({ [id]: (event.target as HTMLInputElement).value })}
      />
    </div>`;
  return html`<div class="card stack">
    ${heading(state.level, texts.find, 'name', 'result')}
    <p>${texts.findHint}</p>
    <form class="stack" novalidate @submit=${state.onSubmit} part="find">
      <div id="summary" tabindex="-1" role=${state.trouble ? 'alert' : nothing}>
        ${state.trouble ? html`<p class="card trouble">${state.trouble}</p>` : nothing}
      </div>
      ${field('code', texts.findCode, 'numeric')} ${field('contact', texts.findContact, 'text')}
      <p>
        <button class="strong" part="find-send" aria-disabled=${state.busy ? 'true' : nothing}>
          ${texts.findSend}
        </button>
      </p>
    </form>
  </div>`;
}
