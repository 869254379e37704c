import { compareUk } from '@mosty/search';
export const byName = (a, b) => compareUk(a.name.uk, b.name.uk);
export const byPosition = (a, b) => a.position - b.position;
/** One facet a value. */
export const each = (name, values) => [...new Set(values)].map((value) => [name, value]);
/** A facet, unless the value is not known. */
export const one = (name, value) => (value === null ? [] : [[name, value]]);
