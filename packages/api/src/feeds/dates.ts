/** Dates as feeds write them: by the standards, and in every way that was seen instead. What cannot be understood is `null`. */
import { dayIn, startOfDay } from '../time.ts';

const ZONE = 'Europe/Kyiv';
const DAY = 86_400_000;
/** Nothing of the web is older; what says so has no date: zeros, the beginning of Unix time, the first day of .NET. */
const OLDEST = Date.UTC(1990, 0, 1);

/** When something was published. */
export interface When {
  /** The day in Kyiv. */
  day: string;
  /** To the second, in UTC; `null` when only the day is told. */
  at: string | null;
}

/** Beginnings of the names of months, in English, Ukrainian and Russian, in any case of their grammar. */
const MONTHS = [
  /^(jan|січ|янв)/, /^(feb|лют|фев)/, /^(mar|бер|мар)/, /^(apr|кві|апр)/, /^(may|тра|ма[йя])/, /^(jun|чер|июн)/, /^(jul|лип|июл)/,
  /^(aug|сер|авг)/, /^(sep|вер|сен)/, /^(oct|жов|окт)/, /^(nov|лис|ноя)/, /^(dec|гру|дек)/,
]; // prettier-ignore

/** Offsets of names, in minutes. Names of zones in letters, and what else follows a time. */
const ZONES: Record<string, number> = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 60, bst: 60, cet: 60, cest: 120, msk: 180, msd: 240,
  est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420,
}; // prettier-ignore
/** Kyiv by its own names: the offset is that of the day, whatever the letters say of summer and winter. */
const KYIV = /^(eet|eest|kyiv|kiev|europe\/(kyiv|kiev)|київ|киев|за києвом)$/;

interface Read {
  year: number;
  month: number;
  date: number;
  time: { hour: number; minute: number; second: number } | null;
  /** In minutes; `null` = Kyiv. */
  offset: number | null;
}

/** Reads a date. `now` bounds it: what is to be published after tomorrow has no date yet. */
export function readDate(raw: unknown, now: number): When | null {
  if (typeof raw !== 'string' && typeof raw !== 'number') return null;
  const text = String(raw).normalize('NFKC').replace(/[\u200e\u200f\u00ad\ufeff]/g, '').trim().toLowerCase(); // prettier-ignore
  if (text.length > 100) return null;
  const at = /^\d{9,10}$|^\d{12,13}$/.test(text) ? unix(text) : moment(parts(text));
  if (!at) return null;
  const within = at.time >= OLDEST && at.time <= now + DAY;
  if (!within) return null;
  return {
    day: at.day ?? dayIn(ZONE, at.time),
    at: at.day ? null : new Date(at.time).toISOString().replace('.000Z', 'Z'),
  };
}

type Moment = { time: number; day?: string };

const unix = (digits: string): Moment => ({ time: Number(digits) * (digits.length > 10 ? 1 : 1000) });

function moment(read: Read | null): Moment | null {
  if (!read) return null;
  const { year, month, date, time, offset } = read;
  const day = new Date(Date.UTC(year, month - 1, date));
  if (day.getUTCMonth() !== month - 1 || day.getUTCDate() !== date) return null;
  const iso = day.toISOString().slice(0, 10);
  if (!time) return { time: startOfDay(iso, ZONE), day: iso };
  const { hour, minute, second } = time;
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null;
  const local = day.getTime() + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000;
  return { time: offset === null ? kyiv(local) : local - offset * 60_000 };
}

/** A time on the wall of Kyiv as an instant. */
function kyiv(local: number): number {
  const day = new Date(local).toISOString().slice(0, 10);
  const begin = startOfDay(day, ZONE);
  const next = startOfDay(new Date(local + DAY).toISOString().slice(0, 10), ZONE);
  const time = begin + (local - Date.parse(`${day}T00:00:00Z`));
  // On the two days of the year that are not 24 hours long the clock is changed at three or four in the morning.
  const change = DAY - (next - begin);
  return change !== 0 && local - Date.parse(`${day}T00:00:00Z`) >= 4 * 3_600_000 ? time - change : time;
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t\s,]+(.*))?$/;
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:t?(\d\d)(\d\d)(\d\d)?)?\s*(z|[+-]\d.*)?$/;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)(?:\s*р(?:оку|\.)?)?(?:[t\s,|]+(.*))?$/;
const NAMED = /^(\d{1,2})(?:-?(?:го|е|st|nd|rd|th))?[\s.\-/]+(\p{L}{3,12})[\s.\-/,]+(\d{4}|\d\d)(?!\d|:)(.*)$/u;
const MONTH_FIRST = /^(\p{L}{3,12})[\s.]+(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})(.*)$/u;
const ASCTIME = /^(\p{L}{3,12})\s+(\d{1,2})\s+(\d{1,2}:\d\d(?::\d\d)?)\s*(.*?)\s+(\d{4})$/u;

function parts(text: string): Read | null {
  const basic = BASIC.exec(text);
  if (basic) {
    const [, year, month, date, hour, minute, second = '0', zone = ''] = basic;
    return build(year, month, date, hour === undefined ? '' : `${hour}:${minute}:${second}${zone}`);
  }
  const iso = ISO.exec(text);
  if (iso) return build(iso[1], iso[2], iso[3], iso[4] ?? '');
  // A day of the week says nothing that the date does not, and is often wrong.
  const bare = text.replace(/^\p{L}[\p{L}'’ʼ.]*\s*,\s*/u, '').replace(/^(?:mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|нд|вс)\p{L}*\.?\s+/u, ''); // prettier-ignore
  const dotted = DAY_FIRST.exec(bare);
  if (dotted) {
    const [, first = '', second = '', year = '', rest = ''] = dotted;
    // The day stands first here, unless it cannot.
    return Number(second) > 12 ? build(year, first, second, rest) : build(year, second, first, rest);
  }
  const named = NAMED.exec(bare);
  if (named) return build(named[3], monthOf(named[2]), named[1], named[4] ?? '');
  const american = MONTH_FIRST.exec(bare);
  if (american) return build(american[3], monthOf(american[1]), american[2], american[4] ?? '');
  const asctime = ASCTIME.exec(bare);
  return asctime ? build(asctime[5], monthOf(asctime[1]), asctime[2], `${asctime[3]} ${asctime[4]}`) : null;
}

const monthOf = (name = ''): string => String(MONTHS.findIndex((month) => month.test(name)) + 1);

function build(year = '', month = '', date = '', rest: string): Read | null {
  const clock = clockOf(rest);
  if (!clock) return null;
  const full = year.length === 2 ? (Number(year) < 70 ? 2000 : 1900) + Number(year) : Number(year);
  return { year: full, month: Number(month), date: Number(date), ...clock };
}

const TIME = /^(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?:[.,]\d+)?\s*(am|pm|дп|пп)?\s*(.*)$/;

/** The time and the zone behind a date; `null` when what stands there is neither. */
function clockOf(rest: string): Pick<Read, 'time' | 'offset'> | null {
  const text = rest.replace(/^[\s,.]*(?:р(?:оку|\.)?|г(?:ода|\.)?)?[\s,.]*(?:о|в|у|at)?\s*(?=\d|$)/u, '').trim();
  if (text === '') return { time: null, offset: null };
  const [, hours = '', minutes = '', seconds = '0', half, zone = ''] = TIME.exec(text) ?? [];
  if (hours === '') return zoneOf(text) === undefined ? null : { time: null, offset: null };
  const offset = zoneOf(zone);
  // An hour of nobody knows where: the day is the better half of it.
  if (offset === undefined) return { time: null, offset: null };
  const late = half === 'pm' || half === 'пп';
  const hour = half ? (Number(hours) % 12) + (late ? 12 : 0) : Number(hours);
  return { time: { hour, minute: Number(minutes), second: Number(seconds) }, offset };
}

/** Minutes from UTC; `null` for Kyiv and where nothing is said; `undefined` for what nobody knows. */
function zoneOf(raw: string): number | null | undefined {
  // «+0200 (EET)», «GMT+0200 (за східноєвропейським часом)»: the figures are what counts.
  const text = raw.replace(/\(.*\)?$/, '').replace(/\[.*\]?$/, '').trim(); // prettier-ignore
  if (text === '' || KYIV.test(text)) return null;
  const [, sign, hours, minutes = '0'] =
    /^(?:z|ut|utc|gmt)?\s*([+-])\s*(\d{1,2}):?(\d\d)?$/.exec(text.replace('−', '-')) ?? [];
  if (hours !== undefined) {
    const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
    return Math.abs(offset) <= 14 * 60 ? offset : undefined;
  }
  return Object.hasOwn(ZONES, text) ? ZONES[text] : undefined;
}
