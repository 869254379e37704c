/** From what a person typed to what became of it: checked by the contract's own schema, sent once, told in her words. */
import { QuestionInput, Questions, isApiError } from '@mosty/sdk/core';
import type { AskedQuestion, Reception, Transport } from '@mosty/sdk/core';
import { AttemptKey, troubleOf, type Sending, type TroubleCode } from '../../shared/form/attempt.ts';
import { contactOf } from '../../shared/form/contact.ts';
import { inOrder, type Fault as FormFault } from '../../shared/form/fields.ts';
import type { Locale } from '../../shared/format.ts';
import { wordsOf, type Draft } from './draft.ts';
import type { FaultCode } from './messages/types.ts';

/** A field by the identifier of its control. */
export type Field = 'text' | 'topic' | 'phone' | 'email' | 'consent' | 'publish';
/** The fields in the order of the form. */
const FIELDS: readonly Field[] = ['text', 'topic', 'phone', 'email', 'consent'];

export type Fault = FormFault<Field, FaultCode>;

export type Outcome =
  | { kind: 'stored'; asked: AskedQuestion }
  | { kind: 'faults'; faults: Fault[] }
  | { kind: 'trouble'; code: TroubleCode; text?: string };

/** The versions of the texts that a person agrees to. */
export type Consents = Reception['consents'];

/** The field that a place in the body belongs to: `/contact/phone` → `phone`. */
function fieldAt(pointer: string, { text }: Draft): Pick<Fault, 'field' | 'code'> | undefined {
  const [, name = '', part] = /^\/?(\w+)(?:\/(\w+))?/.exec(pointer) ?? [];
  if (name === 'text') return { field: name, code: text.trim().length > 99 ? 'long' : 'short' };
  if (name === 'contact') return part === 'email' ? { field: part, code: part } : { field: 'phone', code: 'phone' };
  return name === 'topic' || name === 'consent' ? { field: name, code: name } : undefined;
}

/** The body of the request. What was left empty is left out. */
function inputOf(draft: Draft, { answer, publish }: Consents, locale: Locale): unknown {
  const contact = contactOf(draft);
  return {
    text: draft.text,
    ...(draft.topic && { topic: draft.topic }),
    ...((contact.phone || contact.email) && { contact }),
    consent: { version: answer.version, accepted: draft.consent },
    publish: { version: publish.version, accepted: draft.publish },
    locale,
  };
}

/** Checks a draft the way the server will. */
export function check(
  draft: Draft,
  consents: Consents,
  locale: Locale,
): { input: QuestionInput } | { faults: Fault[] } {
  const input = inputOf(draft, consents, locale);
  const checked = QuestionInput.safeParse(input);
  if (checked.success) return { input: input as QuestionInput };
  return {
    faults: inOrder(
      checked.error.issues.flatMap(({ path }) => fieldAt(path.join('/'), draft) ?? []),
      FIELDS,
    ),
  };
}

function outcomeOf(error: unknown, draft: Draft): Outcome {
  if (isApiError(error)) {
    const { status, problem } = error;
    const faults = (problem.errors ?? []).flatMap(({ pointer, message }): Fault[] => {
      const at = fieldAt(pointer, draft);
      return at ? [{ ...at, text: message }] : [];
    });
    if (status === 422 && faults.length) return { kind: 'faults', faults: inOrder(faults, FIELDS) };
    // What the server refuses it says why, in the person's language.
    if (status < 500 && status !== 429)
      return { kind: 'trouble', code: 'failed', ...(problem.detail && { text: problem.detail }) };
  }
  return { kind: 'trouble', code: troubleOf(error) };
}

/** One question. [AttemptKey] */
export class Attempt {
  readonly #key: AttemptKey;

  /** @param key of an attempt that was begun before a reload, with these words */
  constructor(draft?: Draft, key: string | null = null) {
    this.#key = new AttemptKey(draft && wordsOf(draft), key);
  }

  async send(
    transport: Transport,
    draft: Draft,
    consents: Consents,
    locale: Locale,
    { trace, sending, checking }: Sending,
  ): Promise<Outcome> {
    const checked = check(draft, consents, locale);
    if ('faults' in checked) return { kind: 'faults', faults: checked.faults };
    const idempotencyKey = this.#key.for(wordsOf(draft));
    sending(idempotencyKey);
    try {
      const form = await trace.told(checking);
      const input = { ...checked.input, ...(form && { form }) };
      const asked = await new Questions(transport).create(input, { idempotencyKey, onProof: checking });
      return { kind: 'stored', asked };
    } catch (error) {
      return outcomeOf(error, draft);
    }
  }
}
