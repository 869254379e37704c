/**
 * What stands in the form, and the copy of it on the device. The copy is there only while the form is open, for this
 * tab alone, so that a reload or a lost connection takes nothing; it is gone with the answer, with the way back to the
 * doors, and after ten idle minutes.
 */
import { keep, kept } from '../../shared/storage.ts';
import { QUESTION_PLACE } from '../doors.ts';

export interface Draft {
  text: string;
  /** Slug; empty when none was chosen. */
  topic: string;
  phone: string;
  email: string;
  /** To keep the question until it is answered. */
  consent: boolean;
  /** To publish it, which is agreed to apart. */
  publish: boolean;
}

export const emptyDraft = (topic: string | null = null): Draft => ({
  text: '',
  topic: topic ?? '',
  phone: '',
  email: '',
  consent: false,
  publish: false,
});

/** A form as it was left. */
export interface Kept {
  draft: Draft;
  /** The screen it was left at. */
  step: number;
  /** Key of an attempt that was sent with these words; its answer may still be on its way. */
  key: string | null;
  /** Milliseconds since the epoch. */
  at: number;
}

/** The same ten minutes after which the form forgets. */
const PATIENCE = 600_000;

export const keepDraft = (draft: Omit<Kept, 'at'> | null): void =>
  keep(QUESTION_PLACE, draft && ({ ...draft, at: Date.now() } satisfies Kept));

/** The form that a reload interrupted; `null` when there is none, it is old, or somebody else wrote there. */
export function recall(now = Date.now()): Kept | null {
  const { draft, step, key, at } = (kept(QUESTION_PLACE) ?? {}) as Partial<Kept>;
  if (!draft || !at || now - at > PATIENCE) return null;
  const { text, topic, phone, email, consent, publish } = draft as Partial<Draft>;
  const words = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    at,
    step: Number(step) || 0,
    key: words(key) || null,
    draft: {
      text: words(text),
      topic: words(topic),
      phone: words(phone),
      email: words(email),
      consent: consent === true,
      publish: publish === true,
    },
  };
}
