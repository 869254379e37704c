import { problem } from '../problems.ts';
import { beginning } from '../time.ts';
const when = (instant, zone) => {
    const format = (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(Date.parse(instant));
    return { uk: format('uk'), en: format('en') };
};
/** Why nobody may sign up for a session at this moment; `null` when people may. */
export function refusal(session, now) {
    const { eligibility, eventStatus, status, registrationOpens, registrationCloses, timeZone } = session;
    if (eligibility !== 'open') {
        return problem('closed-audience', {
            detail: {
                uk: 'На це заняття запрошують організатори. Подивіться заняття з відкритим записом.',
                en: 'The organizers invite people to this session. Have a look at the sessions that are open to everybody.',
            },
        });
    }
    if (eventStatus === 'cancelled' || status === 'defunct' || status === 'inactive') {
        return problem('gone', {
            detail: {
                uk: 'Це заняття скасовано. Подивіться інші дати.',
                en: 'This session was cancelled. Have a look at the other dates.',
            },
        });
    }
    if (beginning(session) <= now) {
        return problem('gone', {
            detail: {
                uk: 'Це заняття вже почалося або минуло. Подивіться інші дати.',
                en: 'This session has begun or is over. Have a look at the other dates.',
            },
        });
    }
    if (registrationCloses !== null && Date.parse(registrationCloses) <= now) {
        return problem('gone', {
            detail: {
                uk: 'Запис на це заняття вже завершено. Зателефонуйте до бібліотеки або оберіть іншу дату.',
                en: 'Signing up for this session is over. Call the library or choose another date.',
            },
        });
    }
    if (registrationOpens !== null && Date.parse(registrationOpens) > now) {
        const opens = when(registrationOpens, timeZone);
        return problem('conflict', {
            detail: { uk: `Запис відкриється: ${opens.uk}.`, en: `Signing up opens on ${opens.en}.` },
        });
    }
    if (eventStatus === 'postponed') {
        return problem('conflict', {
            detail: {
                uk: 'Заняття перенесено, нову дату ще не призначено. Запис відкриється разом із нею.',
                en: 'The session is postponed and has no new date yet. Signing up opens with it.',
            },
        });
    }
    return null;
}
