import { problem } from '../problems.ts';
import { faults, inQuery } from './issues.ts';
/** Reads a number or a truth value where the schema wants one; everything else stays as it was written. */
function coerce(schema, value) {
    if (!schema || typeof value !== 'string')
        return value;
    const def = schema._zod.def;
    if (def.innerType)
        return coerce(def.innerType, value);
    if (def.type === 'number' && /^-?\d{1,15}(\.\d{1,15})?$/.test(value))
        return Number(value);
    if (def.type === 'boolean' && (value === 'true' || value === 'false'))
        return value === 'true';
    return value;
}
/** The query of a request by its schema; a wrong or unknown parameter is a 400 that names it. */
export function readQuery(schema, raw) {
    const shape = schema.shape;
    const entries = Object.entries(raw);
    const typed = Object.fromEntries(entries.map(([name, value]) => [name, coerce(Object.hasOwn(shape, name) ? shape[name] : undefined, value)]));
    const parsed = schema.safeParse(typed, { reportInput: true });
    if (!parsed.success)
        throw problem('bad-request', { errors: faults(parsed.error, inQuery) });
    return parsed.data;
}
