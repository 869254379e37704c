const rules = {};
/** The number with its noun in the right form: «1 місце», «22 місця», «1 607 місць», «1,5 місця». */
export function count(locale, value, forms) {
    const rule = (rules[locale] ??= new Intl.PluralRules(locale)).select(value);
    const noun = (rule === 'one' || rule === 'few' || rule === 'many' ? forms[rule] : undefined) ?? forms.other;
    return `${value.toLocaleString(tag(locale))} ${noun}`;
}
const tag = (locale) => (locale === 'en' ? 'en-GB' : 'uk-UA');
/** Browsers of before 2023 know the zone by its old spelling only. */
function zoned(locale, options, zone) {
    try {
        return new Intl.DateTimeFormat(tag(locale), { ...options, timeZone: zone });
    }
    catch {
        return new Intl.DateTimeFormat(tag(locale), {
            ...options,
            timeZone: zone === 'Europe/Kyiv' ? 'Europe/Kiev' : 'UTC',
        });
    }
}
const DAY = { day: 'numeric', month: 'long', year: 'numeric' };
const DATE_ONLY = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
/**
 * A date as far as it is known: «9 квітня 2013 р.», «квітень 2013 р.», «2012 рік».
 *
 * @param weekday names the day of the week where the day is known
 */
export function date(locale, value, weekday = false) {
    const [, year, month, day] = DATE_ONLY.exec(value) ?? [];
    if (!year)
        return date(locale, localDay(value), weekday);
    if (!month)
        return locale === 'uk' ? `${year} рік` : year;
    const options = day
        ? { ...DAY, ...(weekday && { weekday: 'long' }) }
        : { month: 'long', year: 'numeric' };
    return zoned(locale, options, 'UTC').format(new Date(`${year}-${month}-${day ?? '01'}T00:00Z`));
}
/** «вівторок, 9 квітня 2013 р., 10:00»; a date-only value stays a date. */
export function dateTime(locale, value, zone = 'Europe/Kyiv') {
    if (DATE_ONLY.test(value))
        return date(locale, value, true);
    return `${date(locale, localDay(value, zone), true)}, ${time(value, zone)}`;
}
/** `10:00` at the place; an empty string when the value is a date without a time. */
export function time(value, zone = 'Europe/Kyiv') {
    if (DATE_ONLY.test(value))
        return '';
    return zoned('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zone).format(new Date(value));
}
/** The calendar day of an instant at the place: `2013-04-09`. */
export function localDay(value, zone = 'Europe/Kyiv') {
    if (DATE_ONLY.test(value))
        return value;
    const parts = zoned('en', { year: 'numeric', month: '2-digit', day: '2-digit' }, zone).formatToParts(new Date(value));
    const part = (type) => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}`;
}
/** «2013 р.» for sentences that begin with «станом на». */
export function asOf(locale, value) {
    return /^\d{4}$/.test(value) && locale === 'uk' ? `${value} р.` : date(locale, value);
}
