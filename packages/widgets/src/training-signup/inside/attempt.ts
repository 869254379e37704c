/** From what a person typed to what became of it: checked by the contract's own schema, sent once, told in her words. */
import { CONSENT_VERSION, SignupInput, Signups, isApiError, isMostyError } from '@mosty/sdk/core';
import type { Signup, Transport } from '@mosty/sdk/core';
import type { Locale } from '../../shared/format.ts';
import type { Draft } from './draft.ts';
import type { Trace } from './trace.ts';

/** A field by the identifier of its control. */
export type Field = `name-${number}` | 'phone' | 'email' | 'accessNeeds' | 'consent';
export type FaultCode = 'name' | 'phone' | 'email' | 'accessNeeds' | 'consent' | 'contact';
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

/** The field that a place in the body belongs to: `/party/1/name` → `name-1`. */
function fieldAt(pointer: string): Pick<Fault, 'field' | 'code'> | undefined {
  const party = /^\/?party(?:\/(\d+))?/.exec(pointer);
  if (party) return { field: `name-${Number(party[1] ?? 0)}`, code: 'name' };
  if (/^\/?contact\/email/.test(pointer)) return { field: 'email', code: 'email' };
  if (/^\/?contact/.test(pointer)) return { field: 'phone', code: 'phone' };
  if (/^\/?accessNeeds/.test(pointer)) return { field: 'accessNeeds', code: 'accessNeeds' };
  return /^\/?consent/.test(pointer) ? { field: 'consent', code: 'consent' } : undefined;
}

/** The fields in the order of the form. */
export const fieldsOf = ({ names }: Draft): Field[] => [
  ...names.map((_, at): Field => `name-${at}`),
  'phone',
  'email',
  'accessNeeds',
  'consent',
];

/** One fault per field, in the order of the form. */
const inOrder = (faults: Fault[], draft: Draft): Fault[] =>
  fieldsOf(draft).flatMap((field) => faults.find((fault) => fault.field === field) ?? []);

/** The body of the request. What was left empty is left out. */
function inputOf(draft: Draft, locale: Locale): unknown {
  const phone = draft.phone.trim();
  const email = draft.email.trim();
  const accessNeeds = draft.accessNeeds.trim();
  return {
    party: draft.names.map((name) => ({ name })),
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
    const at = fieldAt(path.join('/'));
    return at ? [at.field === 'phone' && noContact ? { ...at, code: 'contact' } : at] : [];
  });
  // An object's own rule is not reached while one of its fields is wrong elsewhere in the body.
  if (noContact) faults.push({ field: 'phone', code: 'contact' });
  return { faults: inOrder(faults, draft) };
}

function outcomeOf(error: unknown, draft: Draft): Outcome {
  if (isApiError(error)) {
    const { status, problem } = error;
    const faults = (problem.errors ?? []).flatMap(({ pointer, message }): Fault[] => {
      const at = fieldAt(pointer);
      return at ? [{ ...at, text: message }] : [];
    });
    if (status === 422 && faults.length) return { kind: 'faults', faults: inOrder(faults, draft) };
    if (/already-signed-up$/.test(problem.type)) return { kind: 'trouble', code: 'already' };
    if (problem.errors?.some(({ code }) => code === 'full')) return { kind: 'trouble', code: 'full' };
    if (status === 429) return { kind: 'trouble', code: 'busy' };
    // Not open yet, postponed, by invitation, over: the server knows which, and says it in the person's language.
    if ([403, 404, 409, 410, 428].includes(status))
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

/** What goes along with an attempt. */
export interface Sending {
  trace: Trace;
  sending: (key: string) => void;
  checking: () => void;
}

const wordsOf = (session: string, draft: Draft): string => JSON.stringify([session, draft]);

/**
 * One wish to take part. Pressing again with the same words repeats it under the same key, so that a signup whose
 * answer got lost is not stored twice; other words are another wish.
 */
export class Attempt {
  key: string | null;
  #words: string;

  /** @param key of an attempt that was begun before a reload, with these words */
  constructor(session = '', draft?: Draft, key: string | null = null) {
    this.key = key;
    this.#words = draft ? wordsOf(session, draft) : '';
  }

  /**
   * @param sending is told the key before anything is sent, to keep it
   * @param checking is told when the device has work to do first
   */
  async send(
    transport: Transport,
    session: string,
    draft: Draft,
    locale: Locale,
    { trace, sending, checking }: Sending,
  ): Promise<Outcome> {
    const checked = check(draft, locale);
    if ('faults' in checked) return { kind: 'faults', faults: checked.faults };
    const words = wordsOf(session, draft);
    if (words !== this.#words || !this.key) [this.#words, this.key] = [words, newKey()];
    sending(this.key);
    try {
      const form = await trace.told(checking);
      const input = { ...checked.input, ...(form && { form }) };
      const options = { idempotencyKey: this.key, onProof: checking };
      const signup = await new Signups(transport).create(session, input, options);
      return { kind: 'stored', signup };
    } catch (error) {
      return outcomeOf(error, draft);
    }
  }
}
