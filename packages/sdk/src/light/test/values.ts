/** Values that a schema of zod accepts, drawn from its own definition; with the odd one that it refuses. */
import fc from 'fast-check';

interface Definition {
  type: string;
  shape: Record<string, Zod>;
  element: Zod;
  innerType: Zod;
  options: Zod[];
  values: unknown[];
  entries: Record<string, string>;
}
export interface Zod {
  _zod: { def: Definition };
  safeParse(value: unknown): { success: boolean };
}

/** At least one of these is good for every pattern of the contract. */
const STRINGS = [
  ...['Бібліотека', ' О’Ніл ', 'x', '', ' ', 'central-library', 'not-a-slug-', '2013', '2026-02-30', '2013-04-09'],
  ...[
    '2013-04-09T10:00:00+03:00',
    '2013-04-09T25:00Z',
    '10:00',
    'https://example.org/a',
    'http://',
    '47-15',
    '241-249',
    '471-528-306',
  ],
  ...[
    '+380512346044',
    '(0512) 34-60-44',
    'osoba@example.com',
    'a@b',
    'uk',
    '#0d4f5e',
    '48.3,46.8,49.1,47.2',
    'e'.repeat(300),
  ],
  ...[
    '00000000-0000-4000-8000-000000000777',
    '/contact/phone',
    '/v1/feed/pictures/Ab_1-2',
    'x'.repeat(3000),
    '24:00',
    '1',
    'true',
    '54001',
  ],
  ...['Feature', 'FeatureCollection', 'Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'],
  ...['UA48060150010000000', 'branches,services'],
];
/** Texts of so many emoji: two units each, and one character. */
const EMOJI = [1, 45, 60, 110, 130, 260, 1010].map((count) => '🙂'.repeat(count));
const NUMBERS = [
  1 + Number.EPSILON,
  2 ** 50 + 0.5,
  0,
  1,
  2,
  6,
  46.97,
  31.99,
  50,
  100,
  400,
  2013,
  -1,
  1.5,
  1e9,
  Infinity,
  NaN,
];

/** Those that `schema` accepts, nine times of ten. */
function mostly(schema: Zod, candidates: readonly unknown[]): fc.Arbitrary<unknown> {
  const good = candidates.filter((value) => schema.safeParse(value).success);
  if (!good.length) throw new Error(`no value of ${JSON.stringify(schema._zod.def)} is known: add one`);
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: fc.constantFrom(...candidates) },
  );
}

/** Leaves `value` out now and then, or puts `other` in its place. */
const or = (other: unknown, value: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(other) }, { weight: 3, arbitrary: value });

export function valuesOf(schema: Zod): fc.Arbitrary<unknown> {
  const { type, shape, element, innerType, options, values, entries } = schema._zod.def;
  switch (type) {
    case 'string':
      return mostly(schema, [...STRINGS, ...EMOJI]);
    case 'number':
      return mostly(schema, NUMBERS);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return mostly(schema, [...values, 'strange']);
    case 'enum':
      return mostly(schema, [...Object.values(entries), 'strange']);
    case 'nullable':
      return or(null, valuesOf(innerType));
    case 'optional':
    case 'default':
      return or(undefined, valuesOf(innerType));
    case 'array':
      return fc.array(valuesOf(element), { maxLength: 7 });
    case 'union':
      return fc.oneof(...options.map(valuesOf));
    case 'object': {
      const parts = Object.entries(shape).map(([key, part]) => [key, valuesOf(part)] as const);
      return fc
        .record(Object.fromEntries(parts))
        .chain((whole) => fc.boolean().map((bare) => (bare ? without(whole) : whole)));
    }
    default:
      throw new Error(`the light reader is not tested with "${type}": say here what its values are`);
  }
}

/** A key that is missing is not a key that is `undefined`. */
const without = (whole: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
