/** From what a person typed to what became of it: checked by the contract's own schema, sent once, told in her words. */
import { QuestionInput, Questions, isApiError, isMostyError, newKey } from '@mosty/sdk/core';
import type { AskedQuestion, Reception, Transport } from '@mosty/sdk/core';
import type { Locale } from '../../shared/format.ts';
import type { Draft } from './draft.ts';
import type { FaultCode, TroubleCode } from './messages/types.ts';

/** A field by the identifier of its control. */
export type Field = 'text' | 'topic' | 'phone' | 'email' | 'consent';
/** The fields in the order of the form. */
const FIELDS: readonly Field[] = ['text', 'topic', 'phone', 'email', 'consent'];

/** A field to correct; `text` is the server's own sentence where it gave one. */
export interface Fault {
  field: Field;
  code: FaultCode;
  text?: string;
}

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

/** One fault per field, in the order of the form. */
const inOrder = (faults: Fault[]): Fault[] =>
  FIELDS.flatMap((field) => faults.find((fault) => fault.field === field) ?? []);

/** The body of the request. What was left empty is left out. */
function inputOf(draft: Draft, { answer, publish }: Consents, locale: Locale, extra: string): unknown {
  const phone = draft.phone.trim();
  const email = draft.email.trim();
  return {
    text: draft.text,
    ...(draft.topic && { topic: draft.topic }),
    ...((phone || email) && { contact: { ...(phone && { phone }), ...(email && { email }) } }),
    consent: { version: answer.version, accepted: draft.consent },
    publish: { version: publish.version, accepted: draft.publish },
    locale,
    ...(extra && { form: { extra } }),
  };
}

/** Checks a draft the way the server will. */
export function check(
  draft: Draft,
  consents: Consents,
  locale: Locale,
  extra = '',
): { input: QuestionInput } | { faults: Fault[] } {
  const input = inputOf(draft, consents, locale, extra);
  const checked = QuestionInput.safeParse(input);
  if (checked.success) return { input: input as QuestionInput };
  return { faults: inOrder(checked.error.issues.flatMap(({ path }) => fieldAt(path.join('/'), draft) ?? [])) };
}

function outcomeOf(error: unknown, draft: Draft): Outcome {
  if (isApiError(error)) {
    const { status, problem } = error;
    const faults = (problem.errors ?? []).flatMap(({ pointer, message }): Fault[] => {
      const at = fieldAt(pointer, draft);
      return at ? [{ ...at, text: message }] : [];
    });
    if (status === 422 && faults.length) return { kind: 'faults', faults: inOrder(faults) };
    if (status === 429) return { kind: 'trouble', code: 'busy' };
    // What the server refuses it says why, in the person's language.
    if (status < 500) return { kind: 'trouble', code: 'failed', ...(problem.detail && { text: problem.detail }) };
  }
  const outcome = isMostyError(error) ? error.outcome : undefined;
  if (outcome === 'not_sent') return { kind: 'trouble', code: 'offline' };
  // Stored or not: the same words under the same key settle it.
  if (outcome === 'unknown' || outcome === 'saved') return { kind: 'trouble', code: 'unknown' };
  return { kind: 'trouble', code: 'failed' };
}

/** What tells one wish from another; joined, because old libraries spoil how lists are written as JSON. */
const wordsOf = (draft: Draft): string => Object.values(draft).join('\n');

/**
 * One question. Pressing again with the same words repeats it under the same key, so that a question whose answer got
 * lost does not arrive twice; other words are another question.
 */
export class Attempt {
  key: string | null;
  #words: string;

  /** @param key of an attempt that was begun before a reload, with these words */
  constructor(draft?: Draft, key: string | null = null) {
    this.key = key;
    this.#words = draft ? wordsOf(draft) : '';
  }

  /**
   * @param sending is told the key before anything is sent, to keep it
   * @param extra what stands in the field that no person sees
   */
  async send(
    transport: Transport,
    draft: Draft,
    consents: Consents,
    locale: Locale,
    { sending, extra }: { sending: (key: string) => void; extra: string },
  ): Promise<Outcome> {
    const checked = check(draft, consents, locale, extra);
    if ('faults' in checked) return { kind: 'faults', faults: checked.faults };
    const words = wordsOf(draft);
    if (words !== this.#words || !this.key) [this.#words, this.key] = [words, newKey()];
    sending(this.key);
    try {
      const asked = await new Questions(transport).create(checked.input, { idempotencyKey: this.key });
      return { kind: 'stored', asked };
    } catch (error) {
      return outcomeOf(error, draft);
    }
  }
}
