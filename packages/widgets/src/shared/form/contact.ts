import { html, type TemplateResult } from 'lit';
import type { Fields } from './fields.ts';
import type { FormMessages } from './messages/types.ts';

/** How a person can be reached, as she typed it. */
export interface Contact {
  phone: string;
  email: string;
}

/** What of it goes into a request. What was left empty is left out. */
export function contactOf({ phone, email }: Contact): Partial<Contact> {
  const [tel, mail] = [phone.trim(), email.trim()];
  return { ...(tel && { phone: tel }), ...(mail && { email: mail }) };
}

export interface ContactState extends Contact {
  legend: unknown;
  hint: unknown;
  /** The contact belongs to who types: the browser may fill it in. */
  own: boolean;
  onChange: (change: Partial<Contact>) => void;
}

/** A phone and an e-mail; which of them is needed, the hint says. */
export function contact<C extends string>(
  fields: Fields<string, C>,
  { legend, hint, own, onChange, ...values }: ContactState,
  texts: FormMessages,
): TemplateResult {
  const line = (field: keyof Contact, type: 'tel' | 'email') =>
    fields.line(field, {
      label: texts[field],
      type,
      autocomplete: own ? type : 'off',
      describedBy: 'contact-hint',
      value: values[field],
      onInput: (typed) => onChange({ [field]: typed }),
    });
  return html`<fieldset>
    <legend>${legend} <span class="hint" id="contact-hint">${hint}</span></legend>
    ${line('phone', 'tel')} ${line('email', 'email')}
  </fieldset>`;
}
