/**
 * Whether a branch is open at a moment: a pure function of its stated hours, in the time of the place whatever the
 * visitor's clock. Days stand as `2026-11-23` and times as `09:00`, so they compare as text.
 */
import type { Branch, LocalizedText } from '@mosty/sdk/core';

type Closure = Branch['closures'][number];

import { localMoment, type LocalMoment } from './clock.ts';

export type OpenState =
  /** Nobody stated the hours; nothing is guessed. */
  | { state: 'unknown' }
  /** `until` is the closing time: `18:00`. */
  | { state: 'open'; until: string }
  /** `next` is the nearest opening within two weeks, as far as the hours tell. */
  | { state: 'closed'; reason: LocalizedText | null; next: { day: string; opens: string } | null };

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The day that many days after `day`. */
function later(day: string, days: number): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

interface Span {
  opens: string;
  closes: string;
}

/** The exception that holds on `day`, if there is one. */
export function exceptionOn(
  { specialOpeningHours }: Branch,
  day: string,
): Branch['specialOpeningHours'][number] | undefined {
  return specialOpeningHours.find(({ validFrom, validThrough }) => validFrom <= day && day <= validThrough);
}

/** When a branch is open on `day`, earliest first; `closes` at or before `opens` is a time of the day after. */
function spansOn(branch: Branch, day: string): Span[] {
  if (exceptionOn(branch, day)) {
    return branch.specialOpeningHours.flatMap(({ validFrom, validThrough, opens, closes }) =>
      validFrom <= day && day <= validThrough && opens && closes ? [{ opens, closes }] : [],
    );
  }
  const weekday = DAYS[new Date(`${day}T00:00Z`).getUTCDay()] as string;
  return (branch.openingHours ?? [])
    .filter(({ dayOfWeek }) => dayOfWeek.includes(weekday))
    .sort((one, other) => (one.opens < other.opens ? -1 : 1));
}

/** What the branch is shut for at that moment, and what it will be shut for. */
export function closuresAt({ closures }: Branch, { at }: LocalMoment): [now: Closure | undefined, later: Closure[]] {
  const left = closures.filter(({ until }) => !until || at < Date.parse(until));
  return [left.find(({ from }) => Date.parse(from) <= at), left.filter(({ from }) => at < Date.parse(from))];
}

/** What is true of `branch` at that moment. */
export function openState(branch: Branch, moment: LocalMoment): OpenState {
  const { day: today, clock } = moment;
  const exception = exceptionOn(branch, today);
  if (branch.status !== 'active') return { state: 'closed', reason: null, next: null };
  const [shut] = closuresAt(branch, moment);
  if (shut) {
    const { reason, until } = shut;
    if (!until) return { state: 'closed', reason, next: null };
    const end = localMoment(new Date(until));
    const then = openState(branch, end);
    const next = then.state === 'closed' ? then.next : { day: end.day, opens: end.clock };
    return { state: 'closed', reason, next };
  }
  if (!branch.openingHours && !exception) return { state: 'unknown' };

  const overnight = spansOn(branch, later(today, -1)).find(({ opens, closes }) => closes <= opens && clock < closes);
  if (overnight) return { state: 'open', until: overnight.closes };
  const current = spansOn(branch, today).find(
    ({ opens, closes }) => opens <= clock && (clock < closes || closes <= opens),
  );
  if (current) return { state: 'open', until: current.closes };

  for (let ahead = 0; ahead < 14; ahead++) {
    const day = later(today, ahead);
    const next = spansOn(branch, day).find(({ opens }) => ahead > 0 || opens > clock);
    if (next) return { state: 'closed', reason: exception?.reason ?? null, next: { day, opens: next.opens } };
  }
  return { state: 'closed', reason: exception?.reason ?? null, next: null };
}
