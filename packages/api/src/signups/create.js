import { IdempotencyKey, SignupInput } from '@mosty/sdk/schemas';
import { faults, inBody } from '../http/issues.ts';
import { problem } from '../problems.ts';
import { refusal } from './refusal.ts';
/** The key of a write, or the problem that asks for one. */
export function idempotencyKey(header) {
    const parsed = IdempotencyKey.safeParse(header);
    if (parsed.success)
        return parsed.data;
    throw problem('idempotency-key-missing', {
        detail: {
            uk: 'Надішліть Idempotency-Key: від 16 до 255 видимих знаків ASCII, найкраще UUID, новий для кожного запису і той самий для його повторів.',
            en: 'Send an Idempotency-Key: 16 to 255 visible ASCII characters, best a UUID, new for each signup and the same for its retries.',
        },
    });
}
/** Checks a body, and brings its phone to one form. */
export async function readDetails(body) {
    if (body === undefined || body === null) {
        throw problem('bad-request', { detail: { uk: 'Тіло запиту порожнє.', en: 'The body is empty.' } });
    }
    const parsed = SignupInput.safeParse(body, { reportInput: true });
    if (!parsed.success)
        throw problem('validation', { errors: faults(parsed.error, inBody) });
    const { party, contact, accessNeeds, consent, locale = 'uk' } = parsed.data;
    let phone;
    if (contact.phone) {
        const { toE164 } = await import('./phone.ts');
        phone = toE164(contact.phone) ?? undefined;
        if (!phone) {
            const message = {
                uk: 'Перевірте номер: його записано з кодом міста чи мережі?',
                en: 'Check the number: does it have its area or network code?',
            };
            throw problem('validation', { errors: [{ pointer: '/contact/phone', code: 'invalid-phone', message }] });
        }
    }
    const email = contact.email || undefined;
    return {
        party,
        contact: { ...(phone && { phone }), ...(email && { email }) },
        accessNeeds: accessNeeds || null,
        consentVersion: consent.version,
        locale,
    };
}
const isStored = (outcome) => 'signup' in outcome;
/** Stores a signup, or throws the problem that says why not. */
export async function createSignup(store, session, key, details, now) {
    const outcome = await store.signUp({
        session,
        idempotencyKey: key,
        details,
        now: new Date(now),
        refuse: (found) => refusal(found, now),
    });
    if (isStored(outcome))
        return { signup: outcome.signup, replayed: outcome.kind === 'replayed' };
    throw refused(outcome, details.party.length);
}
function refused(outcome, people) {
    switch (outcome.kind) {
        case 'no-session':
            return problem('not-found', { detail: { uk: 'Такого заняття немає.', en: 'There is no such session.' } });
        case 'refused':
            return outcome.reason;
        case 'key-reused':
            return problem('idempotency-key-reused', {
                detail: {
                    uk: 'З цим ключем уже надіслано інший запис. Для нового запису потрібен новий ключ.',
                    en: 'Another signup was sent with this key. A new signup needs a new key.',
                },
            });
        case 'already':
            return problem('already-signed-up', {
                detail: {
                    uk: 'На це заняття вже є запис із цим телефоном або поштою: ваше місце за вами. Якщо хочете прийти ще з кимось, зателефонуйте до бібліотеки.',
                    en: 'There is a signup for this session with this phone or e-mail: your place is yours. To bring somebody along, call the library.',
                },
            });
        case 'full': {
            const message = outcome.left === 0
                ? {
                    uk: 'Усі місця зайнято. Оберіть, будь ласка, іншу дату.',
                    en: 'All places are taken. Please choose another date.',
                }
                : {
                    uk: `Вільних місць: ${outcome.left}, а вас ${people}. Оберіть, будь ласка, іншу дату.`,
                    en: `Places left: ${outcome.left}, and you are ${people}. Please choose another date.`,
                };
            return problem('conflict', { detail: message, errors: [{ pointer: '/party', code: 'full', message }] });
        }
    }
}
