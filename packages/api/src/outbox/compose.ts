import { calendarFile, signupEntry } from '@mosty/sdk/calendar';
import type { AnyLetter } from '../store/outbox/letter.ts';
import type { Mail } from './mailer.ts';
import type { LetterKind } from './placeholders.ts';
import { type Templates, render } from './template.ts';
import { questionValues } from './question-values.ts';
import { valuesOf } from './values.ts';

/** Letters that carry the session for the calendar; a cancellation takes it away again. */
const WITH_CALENDAR: ReadonlySet<LetterKind> = new Set<LetterKind>(['confirmed', 'moved', 'cancelled', 'reminder']);

export interface ComposeOptions {
  templates: Templates;
  /** Where a person opens her signup; `null` = letters name the phone only. */
  signupPage: string | null;
  /** Where a person opens her question; `null` = letters name the phone only. */
  questionPage?: string | null | undefined;
  /** Calendars know by it who cancels. */
  organizer: string | null;
}

/** The text of a letter, made from the data of this moment. */
export function compose(
  letter: AnyLetter,
  { templates, signupPage, questionPage, organizer }: ComposeOptions,
  now: number,
): Mail {
  if ('question' in letter) {
    const { id, kind, locale, to } = letter;
    const { subject, text } = render(templates[kind][locale], questionValues(letter, questionPage ?? null));
    return { id, to, subject, text, calendar: null };
  }
  const { id, kind, locale, to, session, signup, change } = letter;
  const { subject, text } = render(templates[kind][locale], valuesOf(letter, signupPage));
  if (!WITH_CALENDAR.has(kind)) return { id, to, subject, text, calendar: null };
  const changedAt = change && Date.parse(change.changedAt);
  const entry = signupEntry(session, signup, { stamp: now, locale, organizer, changedAt });
  return { id, to, subject, text, calendar: { file: calendarFile(entry), cancels: entry.status === 'cancelled' } };
}
