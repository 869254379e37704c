/** Moments of sessions. A date-only session lasts whole days of its own zone, whatever the server's clock is set to. */

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
  let found = formats.get(zone);
  if (!found) {
    const parts = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    } as const;
    found = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', ...parts });
    formats.set(zone, found);
  }
  return found;
}

/** The clock on the wall of `zone` at this moment, read as if it were UTC. */
function wall(time: number, zone: string): number {
  const parts = Object.fromEntries(
    format(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The moment at which a day begins in `zone`, in milliseconds. */
export function startOfDay(date: string, zone: string): number {
  const asUtc = Date.parse(`${date}T00:00:00Z`);
  const guess = asUtc - (wall(asUtc, zone) - asUtc);
  return asUtc - (wall(guess, zone) - guess);
}

/** The calendar day in `zone` at this moment: `2026-11-23`. */
export const dayIn = (zone: string, time: number): string => new Date(wall(time, zone)).toISOString().slice(0, 10);

/** A calendar day some days later. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A moment in the offset that holds in `zone` then: `2026-11-23T11:00:00+02:00`. */
export function inZone(zone: string, time: number): string {
  const local = wall(time, zone);
  const minutes = Math.round((local - time) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return `${new Date(local).toISOString().slice(0, 19)}${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

/** Milliseconds from the beginning of `day` to this moment by the clock on the wall of `zone`. */
export const wallFrom = (day: string, zone: string, time: number): number =>
  wall(time, zone) - Date.parse(`${day}T00:00:00Z`);

/**
 * Whether an instant is written in the time of its place, so that its own letters tell the day and the hour there.
 * UTC is nobody's place and always will do.
 */
export function inOwnOffset(instant: string, zone: string): boolean {
  const [, local, offset] = /^(.{16}).*?(Z|[+-]\d\d:\d\d)$/.exec(instant) ?? [];
  if (!local || offset === 'Z' || offset === '+00:00') return true;
  return new Date(wall(Date.parse(instant), zone)).toISOString().startsWith(local);
}

const isDay = (moment: string) => moment.length === 10;

interface Span {
  startDate: string;
  endDate: string;
  timeZone: string;
}

/** When a session begins, in milliseconds. */
export const beginning = ({ startDate, timeZone }: Span): number =>
  isDay(startDate) ? startOfDay(startDate, timeZone) : Date.parse(startDate);

/** When a session is over, in milliseconds; a last day counts whole. */
export const ending = ({ endDate, timeZone }: Span): number =>
  isDay(endDate) ? startOfDay(addDays(endDate, 1), timeZone) : Date.parse(endDate);

/** The calendar day of a date or an instant, where the session takes place. */
export const dayOf = (moment: string, zone: string): string =>
  isDay(moment) ? moment : dayIn(zone, Date.parse(moment));
