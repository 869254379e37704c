/** Dates, numbers and plurals as people read them. Instants are told in the time of the place, whatever the visitor's clock. */
export type Locale = 'uk' | 'en';

/** Forms of a counted noun: `1`, `2`, `5` and, for broken numbers, `1,5`. English needs `one` and `other` only. */
export interface Plural {
  one: string;
  few?: string;
  many?: string;
  other: string;
}

/** Making a formatter costs more than drawing the card it is for: each is made once. */
const made = new Map<string, unknown>();
function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** The number with its noun in the right form: «1 місце», «22 місця», «1 607 місць», «1,5 місця». */
export function count(locale: Locale, value: number, forms: Plural): string {
  const rule = once(locale, () => new Intl.PluralRules(locale)).select(value);
  const noun = (rule === 'one' || rule === 'few' || rule === 'many' ? forms[rule] : undefined) ?? forms.other;
  return `${number(locale, value)} ${noun}`;
}

/** «1 607», «1,5»: digits in groups and a broken part, as the language writes them. */
export function number(locale: Locale, value: number): string {
  const [group, point] = locale === 'uk' ? ['\u00a0', ','] : [',', '.'];
  const [whole = '', broken] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (broken ? point + broken : '');
}

const tag = (locale: Locale): string => (locale === 'en' ? 'en-GB' : 'uk-UA');

/** Browsers of before 2023 know the zone by its old spelling only. */
function zoned(locale: Locale, options: Intl.DateTimeFormatOptions, zone: string): Intl.DateTimeFormat {
  const make = (timeZone: string) => new Intl.DateTimeFormat(tag(locale), { ...options, timeZone });
  return once(locale + zone + Object.values(options).join(), () => {
    try {
      return make(zone);
    } catch {
      return make(zone === 'Europe/Kyiv' ? 'Europe/Kiev' : 'UTC');
    }
  });
}

/**
 * Names of days and months, the latter as a date has them and as they are called. Their own, because the first `Intl.DateTimeFormat` of a page
 * costs up to 50 ms on a good machine, and every card tells a date.
 */
const names = {
  uk: [
    'неділя понеділок вівторок середа четвер п’ятниця субота',
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
  ],
  en: [
    'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
    'January February March April May June July August September October November December',
  ],
};
const DATE_ONLY = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
/** An instant in the words of its own place: the contract wants its offset to be that of the place. [Instant] */
const AT_PLACE = /^([\d-]{10})T(\d\d:\d\d).*[+-](?!00:00)\d\d:\d\d$/;

/**
 * A date as far as it is known: «9 квітня 2013 р.», «квітень 2013 р.», «2012 рік».
 *
 * @param weekday names the day of the week where the day is known
 */
export function date(locale: Locale, value: string, weekday = false): string {
  const [, year, month, day] = DATE_ONLY.exec(value) ?? [];
  if (!year) return date(locale, localDay(value), weekday);
  if (!month) return locale === 'uk' ? `${year} рік` : year;
  const [days, ofMonth, months = ofMonth] = names[locale].map((list) => list.split(' ')) as [string[], string[]];
  const at = Number(month) - 1;
  const name = weekday && day ? `${days[new Date(value).getUTCDay()]}, ` : '';
  const known = day ? `${Number(day)}\u00a0${ofMonth[at]}` : months[at];
  return `${name}${known} ${year}${locale === 'uk' ? '\u00a0р.' : ''}`;
}

/** «вівторок, 9 квітня 2013 р., 10:00»; a date-only value stays a date. */
export function dateTime(locale: Locale, value: string, zone = 'Europe/Kyiv'): string {
  if (DATE_ONLY.test(value)) return date(locale, value, true);
  return `${date(locale, localDay(value, zone), true)}, ${time(value, zone)}`;
}

/** `10:00` at the place; an empty string when the value is a date without a time. */
export function time(value: string, zone = 'Europe/Kyiv'): string {
  if (DATE_ONLY.test(value)) return '';
  return (
    AT_PLACE.exec(value)?.[2] ??
    zoned('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zone).format(new Date(value))
  );
}

/** The calendar day of an instant at the place: `2013-04-09`. */
export function localDay(value: string, zone = 'Europe/Kyiv'): string {
  if (DATE_ONLY.test(value)) return value;
  const written = AT_PLACE.exec(value)?.[1];
  if (written) return written;
  const parts = zoned('en', { year: 'numeric', month: '2-digit', day: '2-digit' }, zone).formatToParts(new Date(value));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** «2013 р.» for sentences that begin with «станом на». */
export function asOf(locale: Locale, value: string): string {
  return /^\d{4}$/.test(value) && locale === 'uk' ? `${value} р.` : date(locale, value);
}
