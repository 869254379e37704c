import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '@mosty/sdk/core';
import { heading } from '../../shared/heading.ts';
import { when, type Words } from '../session.ts';
import type { DeskMessages } from './messages/types.ts';

/** What opens a signup again: which class, the code that was written down, and the contact it was made with. */
export interface Lookup {
  session: string;
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

/** «47 15», «4715» and «47-15» are one code, and a contact with «@» is an e-mail; `null` while something is missing. */
export function lookupOf({ code, contact }: Lookup): { code: string; phone?: string; email?: string } | null {
  const digits = code.replace(/\D/g, '');
  const typed = contact.trim();
  if (!/^(\d{4}|\d{6})$/.test(digits) || !typed) return null;
  return { code: digits.replace(/\d\d(?=\d)/g, '$&-'), ...(typed.includes('@') ? { email: typed } : { phone: typed }) };
}

export function find(
  sessions: readonly Session[],
  words: Words,
  texts: DeskMessages,
  state: FindState,
): TemplateResult {
  const { lookup, onChange } = state;
  const value = (event: Event) => (event.target as HTMLInputElement).value;
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
        @input=${(event: Event) => onChange({ [id]: value(event) })}
      />
    </div>`;
  return html`<div class="card stack">
    ${heading(state.level, texts.find, 'name', 'result')}
    <p>${texts.findHint}</p>
    <form class="stack" novalidate @submit=${state.onSubmit} part="find">
      <div id="summary" tabindex="-1" role=${state.trouble ? 'alert' : nothing}>
        ${state.trouble ? html`<p class="card trouble">${state.trouble}</p>` : nothing}
      </div>
      <div class="field">
        <label for="session">${texts.findSession}</label>
        <select id="session" @change=${(event: Event) => onChange({ session: value(event) })}>
          ${sessions.map(
            (session) =>
              html`<option value=${session.slug} ?selected=${session.slug === lookup.session}>
                ${when(session, words)}: ${words.plain(session.name)}
              </option>`,
          )}
        </select>
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
