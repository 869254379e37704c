/** From what a person typed to what became of it: checked by the contract's own schema, sent once, told in her words. */
import { CONSENT_VERSION, SignupInput, Signups, isApiError } from '@mosty/sdk/core';
import type { Signup, Transport } from '@mosty/sdk/core';
import { AttemptKey, troubleOf, type Sending, type TroubleCode as FormTrouble } from '../../shared/form/attempt.ts';
import { contactOf } from '../../shared/form/contact.ts';
import { inOrder, type Fault as FormFault } from '../../shared/form/fields.ts';
import type { Locale } from '../../shared/format.ts';
import { wordsOf, type Draft } from './draft.ts';

/** A field by the identifier of its control. */
export type Field = `name-${number}` | 'phone' | 'email' | 'accessNeeds' | 'consent';
export type FaultCode = 'name' | 'phone' | 'email' | 'accessNeeds' | 'consent' | 'contact';
export type TroubleCode = FormTrouble | 'already' | 'closed' | 'full';
export type Fault = FormFault<Field, FaultCode>;

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

/** The body of the request. What was left empty is left out. */
function inputOf(draft: Draft, locale: Locale): unknown {
  const accessNeeds = draft.accessNeeds.trim();
  return {
    party: draft.names.map((name) => ({ name })),
    contact: contactOf(draft),
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
  const { phone, email } = contactOf(draft);
  const noContact = !phone && !email;
  const faults = checked.error.issues.flatMap(({ path }): Fault[] => {
    const at = fieldAt(path.join('/'));
    return at ? [at.field === 'phone' && noContact ? { ...at, code: 'contact' } : at] : [];
  });
  // An object's own rule is not reached while one of its fields is wrong elsewhere in the body.
  if (noContact) faults.push({ field: 'phone', code: 'contact' });
  return { faults: inOrder(faults, fieldsOf(draft)) };
}

function outcomeOf(error: unknown, draft: Draft): Outcome {
  if (isApiError(error)) {
    const { status, problem } = error;
    const faults = (problem.errors ?? []).flatMap(({ pointer, message }): Fault[] => {
      const at = fieldAt(pointer);
      return at ? [{ ...at, text: message }] : [];
    });
    if (status === 422 && faults.length) return { kind: 'faults', faults: inOrder(faults, fieldsOf(draft)) };
    if (/already-signed-up$/.test(problem.type)) return { kind: 'trouble', code: 'already' };
    // Not enough for so many people, or none at all: the server knows which, too.
    const said = problem.detail && { text: problem.detail };
    if (problem.errors?.some(({ code }) => code === 'full')) return { kind: 'trouble', code: 'full', ...said };
    // Not open yet, postponed, by invitation, over: the server knows which, and says it in the person's language.
    if ([403, 404, 409, 410, 428].includes(status)) return { kind: 'trouble', code: 'closed', ...said };
  }
  return { kind: 'trouble', code: troubleOf(error) };
}

/** One wish to take part. [AttemptKey] */
export class Attempt {
  readonly #key: AttemptKey;

  /** @param key of an attempt that was begun before a reload, with these words */
  constructor(session = '', draft?: Draft, key: string | null = null) {
    this.#key = new AttemptKey(draft ? [session, ...wordsOf(draft)] : [], key);
  }

  async send(
    transport: Transport,
    session: string,
    draft: Draft,
    locale: Locale,
    { trace, sending, checking }: Sending,
  ): Promise<Outcome> {
    const checked = check(draft, locale);
    if ('faults' in checked) return { kind: 'faults', faults: checked.faults };
    const idempotencyKey = this.#key.for([session, ...wordsOf(draft)]);
    sending(idempotencyKey);
    try {
      const form = await trace.told(checking);
      const input = { ...checked.input, ...(form && { form }) };
      const signup = await new Signups(transport).create(session, input, { idempotencyKey, onProof: checking });
      return { kind: 'stored', signup };
    } catch (error) {
      return outcomeOf(error, draft);
    }
  }
}
