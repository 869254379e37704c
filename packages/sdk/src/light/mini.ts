/**
 * Zod's verdicts without zod, for pages: the embed build reads the schemas of `../schemas` with this instead of
 * `zod/mini`, which weighs six times as much there. It knows what those schemas use and nothing else; the build fails
 * when one of them uses more. Zod stays the truth: `mini.test.ts` holds every schema to the same verdicts, values and
 * faults under both. [docs/decisions/0002-zod-mini.md]
 */

interface Fault {
  code: string;
  path: PropertyKey[];
  message?: string;
  keys?: string[];
  /** The value may still be looked at by the checks after it, as in zod. */
  continue?: true;
}

/** Gives the value read, and adds what is wrong with it to `faults`. */
type Read = (value: unknown, faults: Fault[]) => unknown;

/** A check of a value that was read. One of `always` looks at values of a wrong type too, as zod's sizes do. */
interface Check {
  look: Read;
  always?: boolean;
  /** The greatest size it allows. */
  most?: number;
}

type Verdict = { success: true; data: unknown } | { success: false; error: { issues: Fault[] } };

interface Schema {
  read: Read;
  /** What a missing key means: it may be missing, or it has a value all the same. */
  absent?: 'allowed' | 'filled';
  check(...checks: Check[]): Schema;
  safeParse(value: unknown): Verdict;
}

const isFatal = (fault: Fault): boolean => !fault.continue;

function schema(read: Read, absent?: Schema['absent']): Schema {
  return {
    read,
    ...(absent && { absent }),
    check: (...checks) =>
      schema((value, faults) => {
        const from = faults.length;
        for (const { look, always } of [{ look: read, always: true }, ...checks] as Check[]) {
          if (always || !faults.slice(from).some(isFatal)) value = look(value, faults);
        }
        return value;
      }, absent),
    safeParse(value) {
      const issues: Fault[] = [];
      const data = read(value, issues);
      return issues.length ? { success: false, error: { issues } } : { success: true, data };
    },
  };
}

/** Says where the faults after the first `from` are: inside `key`. */
function within(key: PropertyKey, faults: Fault[], from: number): void {
  for (let at = from; at < faults.length; at++) faults[at]!.path.unshift(key);
}

const oneOf = (code: string, is: (value: unknown) => boolean): Schema =>
  schema((value, faults) => {
    if (!is(value)) faults.push({ code, path: [] });
    return value;
  });

export const string = (): Schema => oneOf('invalid_type', (value) => typeof value === 'string');
export const boolean = (): Schema => oneOf('invalid_type', (value) => typeof value === 'boolean');
export const number = (): Schema => oneOf('invalid_type', Number.isFinite);
export const literal = (wanted: unknown): Schema => oneOf('invalid_value', (value) => value === wanted);
const enumeration = (words: readonly unknown[]): Schema => oneOf('invalid_value', (value) => words.includes(value));
export { enumeration as enum };

export const optional = ({ read }: Schema): Schema =>
  schema((value, faults) => (value === undefined ? value : read(value, faults)), 'allowed');

export const nullable = ({ read, absent }: Schema): Schema =>
  schema((value, faults) => (value === null ? value : read(value, faults)), absent);

export const _default = ({ read }: Schema, filling: unknown): Schema =>
  schema(
    (value, faults) =>
      value === undefined
        ? typeof filling === 'function'
          ? (filling as () => unknown)()
          : filling
        : read(value, faults),
    'filled',
  );

export function array(item: Schema): Schema {
  const list = schema((value, faults) => {
    if (!Array.isArray(value)) {
      faults.push({ code: 'invalid_type', path: [] });
      return value;
    }
    const items: unknown[] = [];
    for (let at = 0; at < value.length; at++) {
      const from = faults.length;
      items[at] = item.read(value[at], faults);
      within(at, faults, from);
    }
    return items;
  });
  return {
    ...list,
    check(...checks) {
      const { read } = list.check(...checks);
      return schema((value, faults) => {
        // A list that is longer than allowed is not looked into.
        for (const { most, always } of Array.isArray(value) ? checks : []) {
          if (!always) break;
          if ((value as unknown[]).length > most!) {
            faults.push({ code: 'too_big', path: [] });
            return value;
          }
        }
        return read(value, faults);
      });
    },
  };
}

export const union = (options: readonly Schema[]): Schema =>
  schema((value, faults) => {
    const nearly: [unknown, Fault[]][] = [];
    for (const { read } of options) {
      const own: Fault[] = [];
      const result = read(value, own);
      if (!own.length) return result;
      if (!own.some(isFatal)) nearly.push([result, own]);
    }
    const [only, other] = nearly;
    if (only && !other) {
      for (const fault of only[1]) faults.push(fault);
      return only[0];
    }
    faults.push({ code: 'invalid_union', path: [] });
    return value;
  });

/** Unknown keys are dropped, or are a fault of a strict object. */
function objectOf(shape: Record<string, Schema>, strict: boolean): Schema {
  const keys = Object.keys(shape);
  return schema((value, faults) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      faults.push({ code: 'invalid_type', path: [] });
      return value;
    }
    const given = value as Record<string, unknown>;
    const result: Record<string, unknown> = {};
    for (const key of keys) {
      const { read, absent } = shape[key]!;
      const there = key in given;
      if (!there && absent === 'allowed') continue;
      const from = faults.length;
      const part = read(given[key], faults);
      within(key, faults, from);
      if (part !== undefined || there) result[key] = part;
    }
    const strange = strict ? Object.keys(given).filter((key) => !keys.includes(key)) : [];
    if (strange.length) faults.push({ code: 'unrecognized_keys', path: [], keys: strange, continue: true });
    return result;
  });
}

export const object = (shape: Record<string, Schema>): Schema => objectOf(shape, false);
export const strictObject = (shape: Record<string, Schema>): Schema => objectOf(shape, true);

const test = (code: string, passes: (value: never) => boolean): Check => ({
  look(value, faults) {
    if (!passes(value as never)) faults.push({ code, path: [], continue: true });
    return value;
  },
});

/** Sizes of whatever has one; of a text in characters, of which an emoji is one. */
const size = (code: string, passes: (length: number) => boolean, most?: number): Check => ({
  always: true,
  ...(most !== undefined && { most }),
  look(value, faults) {
    const { length } = ((typeof value === 'string' ? [...value] : value) ?? {}) as { length?: number };
    if (length !== undefined && !passes(length)) faults.push({ code, path: [], continue: true });
    return value;
  },
});

export const minLength = (least: number): Check => size('too_small', (length) => length >= least);
export const maxLength = (most: number): Check => size('too_big', (length) => length <= most, most);
export const length = (wanted: number): Check => ({
  ...maxLength(wanted),
  look: (value, faults) => maxLength(wanted).look(minLength(wanted).look(value, faults), faults),
});
export const gte = (least: number): Check => test('too_small', (value: number) => value >= least);
export const lte = (most: number): Check => test('too_big', (value: number) => value <= most);
export const multipleOf = (step: number): Check =>
  test('not_multiple_of', (value: number) => {
    // Zod's own tolerance.
    const ratio = value / step;
    return Math.abs(ratio - Math.round(ratio)) < 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
  });
export const regex = (pattern: RegExp): Check => test('invalid_format', (value: string) => pattern.test(value));
export const trim = (): Check => ({ look: (value) => (value as string).trim() });

export const refine = (
  passes: (value: never) => boolean,
  { path = [], error }: { path?: PropertyKey[]; error: string },
): Check => ({
  look(value, faults) {
    if (!passes(value as never)) faults.push({ code: 'custom', message: error, path: [...path], continue: true });
    return value;
  },
});
