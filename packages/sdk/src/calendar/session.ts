import type { LocalizedText } from '../schemas/common.ts';
import type { Session } from '../schemas/session.ts';
import type { Signup } from '../schemas/signup.ts';
import type { CalendarEntry } from './file.ts';

/** What the event says besides the session itself. */
export interface SessionEntryOptions {
  /** When the file is made, in milliseconds. */
  stamp: number;
  locale?: 'uk' | 'en';
  /** A page about the session. */
  url?: string | null;
  /** E-mail of who holds the session. */
  organizer?: string | null;
  /** When the session was last changed, in milliseconds; `null` = not known; its own `dateModified` when left out. */
  changedAt?: number | null;
}

const words = {
  uk: {
    cancelled: 'Скасовано',
    postponed: 'Заняття перенесено, нової дати ще немає.',
    code: 'Код запису',
    waitlisted: 'Ви в черзі: місце ще не підтверджено.',
    offered: 'Звільнилося місце: підтвердьте його.',
    ended: 'Ваш запис скасовано.',
    tomorrow: 'Завтра заняття',
  },
  en: {
    cancelled: 'Cancelled',
    postponed: 'The session is postponed and has no new date yet.',
    code: 'Code of the signup',
    waitlisted: 'You are on the waiting list: the place is not confirmed yet.',
    offered: 'A place became free: confirm it.',
    ended: 'Your signup is cancelled.',
    tomorrow: 'Session tomorrow',
  },
};

const inWords = (text: LocalizedText, locale: 'uk' | 'en'): string => (locale === 'en' ? text.en : null) ?? text.uk;

/** Name and address in one line; empty when the place is not decided. */
function placeOf({ location }: Session, locale: 'uk' | 'en'): string {
  if (!location) return '';
  const { name, address } = location;
  const parts = address && [address.thoroughfare, address.locatorDesignator, address.addressLocality];
  return [name, ...(parts ?? [])]
    .flatMap((part) => (part ? [typeof part === 'string' ? part : inWords(part, locale)] : []))
    .join(', ');
}

/** A session as an event of everybody's calendar. */
export function sessionEntry(session: Session, options: SessionEntryOptions): CalendarEntry {
  const { dateModified, statusReason } = session;
  const modified = dateModified ? Date.parse(dateModified) : null;
  const { locale = 'uk', stamp, url = null, organizer = null, changedAt = modified } = options;
  const say = words[locale];
  const cancelled = session.eventStatus === 'cancelled';
  const postponed = session.eventStatus === 'postponed';
  const name = inWords(session.name, locale);
  return {
    uid: `${session.id}@session.mosty`,
    sequence: session.sequence,
    status: cancelled ? 'cancelled' : postponed ? 'tentative' : 'confirmed',
    start: session.startDate,
    end: session.endDate,
    summary: cancelled ? `${say.cancelled}: ${name}` : name,
    location: placeOf(session, locale),
    description: [postponed && say.postponed, statusReason && inWords(statusReason, locale), url]
      .filter(Boolean)
      .join('\n'),
    url,
    organizer,
    stamp,
    changedAt,
  };
}

/**
 * The session as an event of the person who signed up: with her code, and with a reminder a day before. An ended signup
 * is a cancellation, one change later than the session, so that a calendar takes the event away. One that was moved to
 * another session is the same event, and newer.
 */
export function signupEntry(
  session: Session,
  signup: Pick<Signup, 'id' | 'code' | 'state' | 'sequenceBase'>,
  options: SessionEntryOptions,
): CalendarEntry {
  const { locale = 'uk' } = options;
  const say = words[locale];
  const entry = sessionEntry(session, options);
  const { state } = signup;
  const ended = state === 'cancelled' || state === 'expired';
  const waiting = state === 'waitlisted' || state === 'offered';
  const note = ended ? say.ended : state === 'waitlisted' ? say.waitlisted : state === 'offered' ? say.offered : null;
  const name = inWords(session.name, locale);
  return {
    ...entry,
    uid: `${signup.id}@signup.mosty`,
    sequence: session.sequence + (signup.sequenceBase ?? 0) + (ended ? 1 : 0),
    status: ended ? 'cancelled' : waiting && entry.status === 'confirmed' ? 'tentative' : entry.status,
    summary: ended ? `${say.cancelled}: ${name}` : entry.summary,
    description: [note, `${say.code}: ${signup.code}`, entry.description].filter(Boolean).join('\n'),
    alarm: `${say.tomorrow}: ${name}`,
  };
}
