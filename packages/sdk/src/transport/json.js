/**
 * JSON of what we send. Prototype 1.6 gives arrays a `toJSON` that answers a quoted string, and so corrupts every
 * body with a list in it; a host page that carries it must not corrupt a signup.
 */
export function writeJson(value) {
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value) ?? 'null';
    if (Array.isArray(value)) {
        let text = '';
        for (let index = 0; index < value.length; index++)
            text += (index ? ',' : '') + writeJson(value[index]);
        return `[${text}]`;
    }
    let text = '';
    for (const key of Object.keys(value)) {
        const item = value[key];
        if (item === undefined || typeof item === 'function')
            continue;
        text += `${text ? ',' : ''}${JSON.stringify(key)}:${writeJson(item)}`;
    }
    return `{${text}}`;
}
