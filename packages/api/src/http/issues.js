const text = (uk, en) => ({ uk, en });
const escape = (step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1');
/** Where a body is wrong: `/contact/phone`. */
export const inBody = (path) => path.map((step) => `/${escape(step)}`).join('');
/** Where a query is wrong: `?pageSize`. */
export const inQuery = (path) => (path.length > 0 ? `?${path.join('.')}` : '?');
const plural = (count, one, few, many) => {
    const rule = new Intl.PluralRules('uk').select(count);
    return `${count} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
};
const signs = (count) => plural(count, 'знак', 'знаки', 'знаків');
function tooSmall({ origin, minimum }) {
    const least = Number(minimum);
    if (origin === 'string')
        return least <= 1
            ? text('Не залишайте порожнім.', 'Do not leave this empty.')
            : text(`Потрібно щонайменше ${signs(least)}.`, `At least ${least} characters are needed.`);
    if (origin === 'array')
        return text(`Потрібно щонайменше ${least}.`, `At least ${least} needed.`);
    return text(`Найменше можливе значення: ${least}.`, `The least value is ${least}.`);
}
function tooBig({ origin, maximum }) {
    const most = Number(maximum);
    if (origin === 'string')
        return text(`Не більше як ${signs(most)}.`, `At most ${most} characters.`);
    if (origin === 'array')
        return text(`Не більше як ${most}.`, `At most ${most}.`);
    return text(`Найбільше можливе значення: ${most}.`, `The greatest value is ${most}.`);
}
const custom = {
    contact_required: text('Вкажіть телефон або електронну пошту.', 'Give a phone or an e-mail.'),
};
function fault(issue, point) {
    const at = (code, message, path = issue.path) => ({ pointer: point(path), code, message });
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => at('unknown-field', text('Такого тут не приймають: перевірте назву.', 'This is not known here: check its name.'), [...issue.path, key]));
        case 'invalid_type':
            return [
                issue.input === undefined
                    ? at('required', text('Це потрібно заповнити.', 'This is required.'))
                    : at('invalid-type', text(`Тут має бути значення типу ${issue.expected}.`, `A value of type ${issue.expected} is expected.`)),
            ];
        case 'invalid_value': {
            const words = issue.values.map(String).join(', ');
            return [at('invalid-value', text(`Можливі значення: ${words}.`, `Possible values: ${words}.`))];
        }
        case 'too_small':
            return [at('too-small', tooSmall(issue))];
        case 'too_big':
            return [at('too-big', tooBig(issue))];
        case 'invalid_format':
            return [at('invalid-format', text('Перевірте, чи правильно записано.', 'Check how this is written.'))];
        default: {
            const words = Object.hasOwn(custom, issue.message) ? custom[issue.message] : undefined;
            return [
                at(words ? issue.message.replaceAll('_', '-') : 'invalid', words ?? text('Перевірте це значення.', 'Check this value.')),
            ];
        }
    }
}
/** All faults of a failed parse, one by one. */
export const faults = (error, point) => error.issues.flatMap((issue) => fault(issue, point));
