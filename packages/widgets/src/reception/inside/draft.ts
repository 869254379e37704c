/** What stands in the form, and the copy of it on the device. */
import { keepForm, keptForm, words } from '../../shared/form/kept.ts';
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

/** What tells one draft from another: the same words make the same question. */
export const wordsOf = ({ text, topic, phone, email, consent, publish }: Draft): string[] => [
  text,
  topic,
  phone,
  email,
  String(consent),
  String(publish),
];

/** A form as it was left. */
export interface Kept {
  draft: Draft;
  /** The screen it was left at. */
  step: number;
  /** Key of an attempt that was sent with these words; its answer may still be on its way. */
  key: string | null;
}

export const keepDraft = (form: Kept | null): void => keepForm(QUESTION_PLACE, form);

/** The form that a reload interrupted; `null` when there is none, it is old, or somebody else wrote there. */
export function recall(): Kept | null {
  const { draft, step, key } = keptForm<Kept>(QUESTION_PLACE) ?? {};
  if (!draft) return null;
  const { text, topic, phone, email, consent, publish } = draft as { [K in keyof Draft]?: unknown };
  return {
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
