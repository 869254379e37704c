/** From what a person typed to what became of it: checked by the contract's own schema, sent once, told in her words. */
import { CONSENT_VERSION, SignupInput, Signups, isApiError, isMostyError } from '@mosty/sdk/core';
import type { Signup, Transport } from '@mosty/sdk/core';
import type { Locale } from '../shared/format.ts';

/** What stands in the fields, kept until the signup is stored. */
export interface Draft {
  name: string;
  phone: string;
  email: string;
  accessNeeds: string;
  consent: boolean;
}

export const emptyDraft = (): Draft => ({ name: '', phone: '', email: '', accessNeeds: '', consent: false });

export type Field = keyof Draft;
export type FaultCode = Field | 'contact';
export type TroubleCode = 'already' | 'closed' | 'full' | 'busy' | 'offline' | 'unknown' | 'failed';

/** A field to correct; `text` is the server's own sentence where it gave one. */
export interface Fault {
  field: Field;
  code: FaultCode;
  text?: string;
}

export type Outcome =
  | { kind: 'stored'; signup: Signup }
  | { kind: 'faults'; faults: Fault[] }
  | { kind: 'trouble'; code: TroubleCode; text?: string };

/** Place in the body → field of the form. */
const FIELDS: [RegExp, Field][] = [
  [/^\/?party/, 'name'],
  [/^\/?contact\/email/, 'email'],
  [/^\/?contact/, 'phone'],
  [/^\/?accessNeeds/, 'accessNeeds'],
  [/^\/?consent/, 'consent'],
];

const fieldAt = (pointer: string): Field | undefined => FIELDS.find(([place]) => place.test(pointer))?.[1];

/** One fault per field, in the order of the form. */
function inOrder(faults: Fault[]): Fault[] {
  return (Object.keys(emptyDraft()) as Field[]).flatMap((field) => faults.find((fault) => fault.field === field) ?? []);
}

/** The body of the request. What was left empty is left out. */
function inputOf(draft: Draft, locale: Locale): unknown {
  const phone = draft.phone.trim();
  const email = draft.email.trim();
  const accessNeeds = draft.accessNeeds.trim();
  return {
    party: [{ name: draft.name }],
    contact: { ...(phone && { phone }), ...(email && { email }) },
    ...(accessNeeds && { accessNeeds }),
    consent: { version: CONSENT_VERSION, accepted: draft.consent },
    locale,
  };
}

/** Checks a draft the way the server will. */
export function check(draft: Draft, locale: Locale): { input: SignupInput } | { faults: Fault[] } {
  const input = inputOf(draft, locale);
  const checked = SignupInput.safeParse(input);
  if (checked.success) return { input: input as SignupInput };
  const noContact = !draft.phone.trim() && !draft.email.trim();
  const faults = checked.error.issues.flatMap(({ path }): Fault[] => {
    const field = fieldAt(path.join('/'));
    return field ? [{ field, code: field === 'phone' && noContact ? 'contact' : field }] : [];
  });
  // An object's own rule is not reached while one of its fields is wrong elsewhere in the body.
  if (noContact) faults.push({ field: 'phone', code: 'contact' });
  return { faults: inOrder(faults) };
}

function troubleOf(error: unknown): Outcome {
  if (isApiError(error)) {
    const { status, problem } = error;
    const faults = (problem.errors ?? []).flatMap(({ pointer, message }): Fault[] => {
      const field = fieldAt(pointer);
      return field ? [{ field, code: field, text: message }] : [];
    });
    if (status === 422 && faults.length) return { kind: 'faults', faults: inOrder(faults) };
    if (/already-signed-up$/.test(problem.type)) return { kind: 'trouble', code: 'already' };
    if (problem.errors?.some(({ code }) => code === 'full')) return { kind: 'trouble', code: 'full' };
    if (status === 429) return { kind: 'trouble', code: 'busy' };
    // Not open yet, postponed, by invitation, over: the server knows which, and says it in the person's language.
    if ([403, 404, 409, 410].includes(status))
      return { kind: 'trouble', code: 'closed', ...(problem.detail && { text: problem.detail }) };
  }
  const outcome = isMostyError(error) ? error.outcome : undefined;
  if (outcome === 'not_sent') return { kind: 'trouble', code: 'offline' };
  // Stored or not: the same words under the same key settle it.
  if (outcome === 'unknown' || outcome === 'saved') return { kind: 'trouble', code: 'unknown' };
  return { kind: 'trouble', code: 'failed' };
}

/** `crypto.randomUUID` is missing on plain http, where many host pages still live. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * One wish to take part. Pressing again with the same words repeats it under the same key, so that a signup whose
 * answer got lost is not stored twice; other words are another wish.
 */
export class Attempt {
  #key = '';
  #words = '';

  async send(transport: Transport, session: string, draft: Draft, locale: Locale): Promise<Outcome> {
    const checked = check(draft, locale);
    if ('faults' in checked) return { kind: 'faults', faults: checked.faults };
    const words = [session, ...Object.values(draft)].join('\n');
    if (words !== this.#words) [this.#words, this.#key] = [words, newKey()];
    try {
      const signup = await new Signups(transport).create(session, checked.input, { idempotencyKey: this.#key });
      return { kind: 'stored', signup };
    } catch (error) {
      return troubleOf(error);
    }
  }
}
