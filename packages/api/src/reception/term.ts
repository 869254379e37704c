/** By when a question is answered, and how long it is kept. Pure: days come in, days go out. */
import type { Door } from '@mosty/sdk/schemas';
import { addDays } from '../time.ts';
import type { Holidays } from './holidays.ts';

/** Days are counted where the library stands. */
export const ZONE = 'Europe/Kyiv';

/** The library’s own promise. */
export interface Rule {
  /** Working days after the day of the question. */
  workingDays: number;
  /** Days of its working week: 1 = Monday … 7 = Sunday. */
  week: readonly number[];
}

/** Where nothing else is said: the usual rule of virtual reference desks, and the usual week. */
export const USUAL: Rule = { workingDays: 2, week: [1, 2, 3, 4, 5] };

/** The rule that the data state: the term of the door at which the question is asked. */
export function ruleOf(doors: readonly Door[]): Rule {
  const term = doors
    .filter(({ here }) => here)
    .flatMap(({ terms }) => terms)
    .find(({ basis, unit, usual }) => basis === 'library-rule' && unit === 'working-days' && usual !== null);
  return { workingDays: term?.usual ?? USUAL.workingDays, week: term?.week?.length ? term.week : USUAL.week };
}

/** Monday = 1 … Sunday = 7. */
export const weekday = (day: string): number => new Date(`${day}T00:00Z`).getUTCDay() || 7;

export const isWorkingDay = (day: string, week: readonly number[], holidays: Pick<Holidays, 'has'>): boolean =>
  week.includes(weekday(day)) && !holidays.has(day);

/** The day that lies so many working days after `day`; the day itself is not counted, whatever hour it was. */
export function afterWorkingDays(day: string, { workingDays, week }: Rule, holidays: Pick<Holidays, 'has'>): string {
  let due = day;
  // A year of holidays would be a fault of the data: never an endless loop.
  for (let left = workingDays, looked = 0; left > 0 && looked < 366; looked++) {
    due = addDays(due, 1);
    if (isWorkingDay(due, week, holidays)) left--;
  }
  return due;
}

/** Days that the library waits for what it has asked back; a reply that comes later opens the question again. */
export const REPLY_DAYS = 14;

/** The last day on which the library waits for what it asked back on `askedBackOn`. */
export const replyBy = (askedBackOn: string): string => addDays(askedBackOn, REPLY_DAYS);

/** Days that personal data are kept after the question has ended, and at most after it was asked. */
export const KEPT = { afterAnswer: 30, most: 90 } as const;

/** The day on which personal data are deleted. `endedOn` is `null` as long as the question is open. */
export function deleteAfter(askedOn: string, endedOn: string | null): string {
  const most = addDays(askedOn, KEPT.most);
  const after = endedOn === null ? most : addDays(endedOn, KEPT.afterAnswer);
  return after < most ? after : most;
}
