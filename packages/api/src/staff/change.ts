/** What becomes of a session that staff changes, as pure functions; the store writes it down. */
import type { LocalizedText, Session } from '@mosty/sdk/schemas';
import { addDays, beginning, ending, inOwnOffset } from '../time.ts';

/** The fields of a session that staff may change. */
export const CHANGEABLE = [
  'maximumAttendeeCapacity', 'startDate', 'endDate', 'previousStartDate', 'branch', 'eventStatus',
] as const; // prettier-ignore
export type Changeable = Pick<Session, (typeof CHANGEABLE)[number]>;

/** What is asked for: fields that are left out stay. */
export interface Asked {
  maximumAttendeeCapacity?: number | null | undefined;
  startDate?: string | undefined;
  endDate?: string | undefined;
  branch?: string | null | undefined;
  eventStatus?: 'scheduled' | 'rescheduled' | 'cancelled' | undefined;
  reason?: LocalizedText | null | undefined;
}

/** What is wrong with it, at which field. */
export interface Unfit {
  field: 'startDate' | 'endDate' | 'branch';
  code: 'no-such-day' | 'foreign-offset' | 'in-the-past' | 'end-needed' | 'ends-before-it-begins' | 'unknown-branch';
}

const isDay = (moment: string) => moment.length === 10;

/** Whether the calendar has such a day: the form of a date does not know how long a month is. */
export function exists(moment: string): boolean {
  const day = moment.slice(0, 10);
  return !Number.isNaN(Date.parse(moment)) && addDays(day, 0) === day;
}

/** The end of a session that begins at another time and keeps its length, in the offset of its beginning; `null` when only people can tell. */
export function endAfter({ startDate, endDate }: Pick<Session, 'startDate' | 'endDate'>, start: string): string | null {
  if (isDay(startDate) !== isDay(endDate) || isDay(start) !== isDay(startDate)) return null;
  const length = Date.parse(endDate) - Date.parse(startDate);
  if (isDay(start)) return addDays(start, length / 86_400_000);
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(start) ?? [];
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const local = new Date(Date.parse(start) + length + offset).toISOString().slice(0, 19);
  return `${local}${/(?:Z|[+-]\d\d:\d\d)$/.exec(start)?.[0] ?? 'Z'}`;
}

/** The fields of a session as they would be, or what is wrong with what is asked for. */
export function planned(session: Session, asked: Asked, now: number): Changeable | Unfit {
  for (const field of ['startDate', 'endDate'] as const) {
    const moment = asked[field];
    if (moment === undefined) continue;
    if (!exists(moment)) return { field, code: 'no-such-day' };
    if (!isDay(moment) && !inOwnOffset(moment, session.timeZone)) return { field, code: 'foreign-offset' };
  }
  const startDate = asked.startDate ?? session.startDate;
  const begins = startDate !== session.startDate;
  const endDate = asked.endDate ?? (begins ? endAfter(session, startDate) : session.endDate);
  if (endDate === null) return { field: 'endDate', code: 'end-needed' };
  const times = { startDate, endDate, timeZone: session.timeZone };
  if (begins && beginning(times) <= now) return { field: 'startDate', code: 'in-the-past' };
  if (ending(times) <= beginning(times)) return { field: 'endDate', code: 'ends-before-it-begins' };
  if (endDate !== session.endDate && ending(times) <= now) return { field: 'endDate', code: 'in-the-past' };
  const { maximumAttendeeCapacity = session.maximumAttendeeCapacity, branch = session.branch } = asked;
  return {
    maximumAttendeeCapacity,
    startDate,
    endDate,
    // What a calendar or a letter tells as «was»: the beginning that people know.
    previousStartDate: begins ? session.startDate : session.previousStartDate,
    branch,
    eventStatus:
      asked.eventStatus ?? (begins && session.eventStatus !== 'cancelled' ? 'rescheduled' : session.eventStatus),
  };
}

/** Whether people have to be told: they would come at another time, or to another place. */
export const isMove = (before: Changeable, after: Changeable): boolean =>
  (['startDate', 'endDate', 'branch'] as const).some((field) => before[field] !== after[field]);
