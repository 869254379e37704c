/** What a branch that is shut for some hours tells: pure functions over its record. */
import type { Branch, Closure } from '@mosty/sdk/schemas';
import { addDays, dayIn, wallFrom } from './time.ts';

/** Where all branches stand. */
export const ZONE = 'Europe/Kyiv';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MINUTE = 60_000;
const DAY = 24 * 60;
/** A closure without an end is told of so many days in hours; `closures` tells it as it is. */
const MOST_DAYS = 14;

type Special = Branch['specialOpeningHours'][number];
/** Minutes of a day. */
type Span = readonly [from: number, to: number];

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

const begins = ({ from }: Closure): number => Date.parse(from);
const ends = ({ until }: Closure): number => (until === null ? Infinity : Date.parse(until));

/** The first closure that some moment from `from` to `to` falls into. */
export const closureIn = (closures: readonly Closure[], from: number, to: number): Closure | null =>
  closures.find((closure) => begins(closure) < to && from < ends(closure)) ?? null;

/** When the branch is open on a day by its hours, in minutes; `null` when nobody has stated them. One that ends at night is cut at midnight. */
function hoursOn({ openingHours, specialOpeningHours }: Branch, day: string): Span[] | null {
  const special = specialOpeningHours.filter(({ validFrom, validThrough }) => validFrom <= day && day <= validThrough);
  const weekday = DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] as string;
  const stated = special.length > 0 ? special : openingHours?.filter(({ dayOfWeek }) => dayOfWeek.includes(weekday));
  return (
    stated?.flatMap(({ opens, closes }): Span[] => {
      if (!opens || !closes) return [];
      return [[minutes(opens), closes > opens ? minutes(closes) : DAY]];
    }) ?? null
  );
}

const without = (spans: readonly Span[], [from, to]: Span): Span[] =>
  spans.flatMap(([opens, closes]): Span[] =>
    [[opens, Math.min(closes, from)] as const, [Math.max(opens, to), closes] as const].filter(([a, b]) => a < b),
  );

/** Exceptions that hold on other days. */
const apartFrom = (specials: readonly Special[], day: string): Special[] =>
  specials.flatMap((special) => {
    const { validFrom, validThrough } = special;
    if (day < validFrom || validThrough < day) return [special];
    return [
      ...(validFrom < day ? [{ ...special, validThrough: addDays(day, -1) }] : []),
      ...(day < validThrough ? [{ ...special, validFrom: addDays(day, 1) }] : []),
    ];
  });

/** The hours of one day with a closure cut out, as exceptions; as they were where nothing can be said of it. */
function cut(branch: Branch, closure: Closure, day: string): Special[] {
  const from = Math.max(0, Math.floor(wallFrom(day, ZONE, begins(closure)) / MINUTE));
  const to = closure.until === null ? DAY : Math.min(DAY, Math.ceil(wallFrom(day, ZONE, ends(closure)) / MINUTE));
  const hours = hoursOn(branch, day);
  const isWhole = from === 0 && to === DAY;
  // Of a place whose hours nobody knows, only a whole day can be told.
  if (from >= to || (!hours && !isWhole)) return branch.specialOpeningHours;
  const left = without(hours ?? [], [from, to]);
  const its = { validFrom: day, validThrough: day, reason: closure.reason };
  const shut: Special[] = [{ ...its, opens: null, closes: null }];
  const open = left.map(([opens, closes]): Special => ({ ...its, opens: clock(opens), closes: clock(closes) }));
  return [...(open.length > 0 ? open : shut), ...apartFrom(branch.specialOpeningHours, day)];
}

/** A branch as it is open: what it is shut for is told, and cut out of its hours where they are known. */
export function withClosures(branch: Branch, closures: readonly Closure[] = []): Branch {
  let told: Branch = { ...branch, closures: [...closures].sort((a, b) => begins(a) - begins(b)) };
  for (const closure of told.closures) {
    const last = Math.min(ends(closure) - 1, begins(closure) + MOST_DAYS * DAY * MINUTE);
    for (let day = dayIn(ZONE, begins(closure)); day <= dayIn(ZONE, last); day = addDays(day, 1)) {
      told = { ...told, specialOpeningHours: cut(told, closure, day) };
    }
  }
  return told;
}
