/** Whether what a letter tells is still so: between the event and the sending, things go on. */
import type { Session } from '@mosty/sdk/schemas';
import { addDays, beginning, dayOf, ending, startOfDay } from '../time.ts';
import type { LetterKind } from './placeholders.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A letter that could not be sent for so long tells nothing any more, in milliseconds. */
export const TOO_LATE = 5 * DAY;

/** The hour of the day at which a letter without an hour of its own leaves: not in the night. */
const MORNING = 10 * HOUR;

export interface SignupNow {
  state: string;
  offeredUntil: string | null;
  /** `null` until the desk says. */
  attended: number | null;
}

/** What a reminder is of: a session that is moved gets another one. */
export const beginningCause = (session: Session): string => new Date(beginning(session)).toISOString();

const takesPlace = ({ eventStatus }: Session): boolean => eventStatus !== 'cancelled' && eventStatus !== 'postponed';

/** True while a letter says what is so at `now`. */
export function stillTrue(
  kind: LetterKind,
  cause: string,
  { state, offeredUntil, attended }: SignupNow,
  session: Session,
  now: number,
): boolean {
  const ahead = ending(session) > now;
  switch (kind) {
    case 'confirmed':
    case 'waitlisted':
      return state === kind && ahead && takesPlace(session);
    case 'offered':
      return state === 'offered' && offeredUntil !== null && Date.parse(offeredUntil) > now && takesPlace(session);
    case 'moved':
      return ['confirmed', 'waitlisted', 'offered'].includes(state) && ahead;
    case 'cancelled':
      return ['cancelled', 'expired'].includes(state) && ahead;
    case 'reminder':
      return (
        state === 'confirmed' && takesPlace(session) && beginning(session) > now && cause === beginningCause(session)
      );
    case 'after':
      return state === 'confirmed' && takesPlace(session) && !ahead && attended !== 0;
  }
}

/** Whom nobody has to call: who has just read it on the screen, or did it herself. */
export const isWorthACall = ({ kind, cause, attempts }: { kind: string; cause: string; attempts: number }): boolean =>
  attempts > 0 || !(kind === 'waitlisted' || ['signup', 'accepted', 'person'].includes(cause));

/** When the reminder of a session leaves, in milliseconds: at its hour the day before, or in the morning of that day. */
export const reminderDue = (session: Session): number =>
  session.startDate.length === 10
    ? startOfDay(addDays(session.startDate, -1), session.timeZone) + MORNING
    : beginning(session) - DAY;

/** When the letter after a session leaves, in milliseconds: in the morning after its last day. */
export const afterDue = ({ endDate, timeZone }: Session): number =>
  startOfDay(addDays(dayOf(endDate, timeZone), 1), timeZone) + MORNING;

/** How long to wait after a failed attempt, in milliseconds: a minute, then twice as long each time, six hours at most. */
export const backOff = (attempts: number): number => Math.min(60_000 * 2 ** (attempts - 1), 6 * HOUR);
