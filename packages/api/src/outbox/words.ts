/** Dates, times and counted things in the language of a letter, in the time of the place. */
import { addDays, dayIn } from '../time.ts';
import type { Locale } from './placeholders.ts';

const tag = (locale: Locale): string => (locale === 'en' ? 'en-GB' : 'uk-UA');
const isDay = (moment: string): boolean => moment.length === 10;

/** Forms of a counted noun: 1, 2, 5 and, for broken numbers, 1,5. English needs `one` and `other` only. */
export interface Forms {
  one: string;
  few?: string;
  many?: string;
  other: string;
}

/** «1 особа», «22 особи», «5 осіб», «1,5 години». */
export function counted(locale: Locale, value: number, forms: Forms): string {
  const rule = new Intl.PluralRules(locale).select(value);
  const noun = rule === 'one' ? forms.one : ((rule === 'few' || rule === 'many' ? forms[rule] : null) ?? forms.other);
  return `${value.toLocaleString(tag(locale), { maximumFractionDigits: 2 })} ${noun}`;
}

/** «вівторок, 1 грудня 2026 р.»; of a calendar day. */
export const dayInWords = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(tag(locale), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${day}T00:00Z`))
    .replaceAll('\u00a0', ' ');

/** `10:00` at the place. */
export const clockInWords = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(
    Date.parse(instant),
  );

/** The calendar day of a date or an instant at the place. */
const dayAt = (moment: string, zone: string): string => (isDay(moment) ? moment : dayIn(zone, Date.parse(moment)));

/** A day with its time, where the time is known: «вівторок, 1 грудня 2026 р., 10:00». */
export function momentInWords(locale: Locale, moment: string, zone: string): string {
  const day = dayInWords(locale, dayAt(moment, zone));
  return isDay(moment) ? day : `${day}, ${clockInWords(moment, zone)}`;
}

interface Span {
  startDate: string;
  endDate: string;
  timeZone: string;
}

/** The day of a session, or its first and its last one. */
export function daysInWords(locale: Locale, { startDate, endDate, timeZone }: Span): string {
  const [first, last] = [dayAt(startDate, timeZone), dayAt(endDate, timeZone)];
  const from = dayInWords(locale, first);
  return last > first ? `${from} – ${dayInWords(locale, last)}` : from;
}

/** «10:00–14:00» of one day; the beginning alone when the session runs over several; empty for whole days. */
export function hoursInWords({ startDate, endDate, timeZone }: Span): string {
  if (isDay(startDate)) return '';
  const from = clockInWords(startDate, timeZone);
  const sameDay = !isDay(endDate) && dayAt(startDate, timeZone) === dayAt(endDate, timeZone);
  return sameDay && Date.parse(endDate) > Date.parse(startDate) ? `${from}–${clockInWords(endDate, timeZone)}` : from;
}

const HOURS: Record<Locale, Forms> = {
  uk: { one: 'година', few: 'години', many: 'годин', other: 'години' },
  en: { one: 'hour', other: 'hours' },
};
const MINUTES: Record<Locale, Forms> = {
  uk: { one: 'хвилина', few: 'хвилини', many: 'хвилин', other: 'хвилини' },
  en: { one: 'minute', other: 'minutes' },
};
const DAYS: Record<Locale, Forms> = {
  uk: { one: 'день', few: 'дні', many: 'днів', other: 'дня' },
  en: { one: 'day', other: 'days' },
};

/** «4 години», «1,5 години», «45 хвилин»; days where the session has no hours and more than one day. */
export function durationInWords(locale: Locale, { startDate, endDate, timeZone }: Span): string {
  const [first, last] = [dayAt(startDate, timeZone), dayAt(endDate, timeZone)];
  if (isDay(startDate) || isDay(endDate) || last > first) {
    let days = 1;
    for (let day = first; day < last && days < 100; day = addDays(day, 1)) days++;
    return days > 1 ? counted(locale, days, DAYS[locale]) : '';
  }
  const minutes = Math.round((Date.parse(endDate) - Date.parse(startDate)) / 60_000);
  if (!(minutes > 0)) return '';
  return minutes % 30 === 0 && minutes >= 60
    ? counted(locale, minutes / 60, HOURS[locale])
    : counted(locale, minutes, MINUTES[locale]);
}

const PEOPLE: Record<Locale, Forms> = {
  uk: { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' },
  en: { one: 'person', other: 'people' },
};
export const peopleInWords = (locale: Locale, people: number): string => counted(locale, people, PEOPLE[locale]);
