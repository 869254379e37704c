/** Datasets by the hundred for property tests, made from the contract itself: a new field is covered the day it appears. */
import { BasemapCollection, BasemapKind, wordsOf } from '@mosty/sdk/schemas';
import fc from 'fast-check';
import { inOwnOffset } from '../../time.ts';
import { type AnyRecord, type Dataset, emptyDataset } from '../../store/dataset.ts';
import { type Noun, nouns } from '../nouns.ts';
import { hasMobile } from '../phones.ts';
import type { Format, LeafShape, Shape } from '../shape.ts';
import { idOf } from '../uuid.ts';

const two = (value: number) => String(value).padStart(2, '0');
const day = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${two(h)}:${two(m)}`);
const instant = fc.tuple(day, time).chain(([date, clock]) => {
  // As a person in Mykolaiv writes it, or in UTC.
  const own = ['+02:00', '+03:00'].map((offset) => `${date}T${clock}:00${offset}`);
  return fc.constantFrom(...own.filter((one) => inOwnOffset(one, 'Europe/Kyiv')), `${date}T${clock}:00Z`);
});

/** Texts that files get wrong: quotes, bars, line ends, look-alikes of other values, letters of both alphabets. */
const awkward = [
  'null', '[]', '{}', 'true', '12', '1e3', '~', '- a', 'a: b', '# a', '"a"', '"', "'", ' a', 'a ', '\ta', 'a\nb', 'a\r\nb', '=1+1',
  '@a', '+1', 'a | b', '|', '[a', '{"a":1}', '№ 2', 'Знам’янська', 'Знам`янська', '«а»', '17.04.2013', '2013-04-17', '%', '&a', '*a', '!a', ';', ',',
]; // prettier-ignore
const text = fc
  .oneof(
    fc.constantFrom(...awkward),
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
    fc.string({ minLength: 1, maxLength: 8 }),
  )
  .filter((value) => !/[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]/.test(value) && !hasMobile(value));

const digits = (count: number) =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((value) => String(value).padStart(count, '0'));
const slug = fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4}){0,2}$/);

const byFormat: Record<Exclude<Format, 'text'>, fc.Arbitrary<string>> = {
  slug,
  'partial-date': partial,
  date: day,
  instant,
  'date-or-instant': fc.oneof(day, instant),
  'any-date': fc.oneof(partial, instant),
  url: fc.constantFrom('http://example.org', 'https://example.org/a?b=c,d;e#f'),
  email: fc.constantFrom('library@example.org'),
  e164: digits(6).map((local) => `+380512${local}`),
  time,
  duration: fc.constantFrom('PT4H', 'PT1H30M', 'P2D'),
  // The zone that the instants above are written for.
  zone: fc.constantFrom('Europe/Kyiv', 'Europe/Kiev'),
  'post-code': digits(5).map((code) => code),
  katottg: digits(9).map((code) => `UA48${code}000000`),
  lines: fc.constantFrom('237', '241-249, 252'),
  label: fc.constantFrom('1', '3.2', '10.1.4'),
  pattern: fc.constant('00'),
};

function leaf(shape: LeafShape, refersTo: readonly string[] | undefined): fc.Arbitrary<unknown> {
  if (refersTo) return fc.constantFrom(...refersTo);
  if (shape.words) return fc.constantFrom(...shape.words);
  if (shape.type === 'boolean') return fc.boolean();
  if (shape.type === 'string') return shape.format === 'text' ? text : byFormat[shape.format];
  const fits = (value: number) => shape.schema.safeParse(value).success;
  return fc
    .oneof(fc.integer({ min: 0, max: 5000 }), fc.double({ min: -90, max: 180, noNaN: true }))
    .map((value) => value + 0)
    .filter(fits);
}

function arbitrary(
  noun: Noun,
  slugs: ReadonlyMap<string, readonly string[]>,
  shape: Shape,
  pattern: string,
  depth: number,
): fc.Arbitrary<unknown> {
  const targets = noun.references.get(pattern);
  const below = (key: string) => (pattern ? `${pattern}.${key}` : key);
  let made: fc.Arbitrary<unknown>;
  if (shape.kind === 'leaf')
    made = leaf(
      shape,
      targets?.flatMap((key) => slugs.get(key)!),
    );
  else if (shape.kind === 'list')
    made = fc.array(arbitrary(noun, slugs, shape.item, below('*'), depth + 1), { maxLength: depth > 2 ? 1 : 3 });
  else {
    const fields = [...shape.fields].filter(([, field]) => !field.made);
    const model = fields.map(([key, field]) => [key, arbitrary(noun, slugs, field, below(key), depth + 1)] as const);
    const required = fields.filter(([, field]) => !field.optional).map(([key]) => key);
    made = fc.record(Object.fromEntries(model), { requiredKeys: required, noNullPrototype: true } as never);
  }
  return shape.nullable ? fc.option(made, { freq: 2, nil: null }) : made;
}

/** Spans that would end before they begin are turned round, as the check asks for. */
function straighten(record: Record<string, unknown>): Record<string, unknown> {
  for (const end of ['endDate', 'dateEnded', 'registrationCloses', 'periodEnd', 'validTo'])
    if (end in record) record[end] = null;
  if (record['endDate'] === null && typeof record['timeZone'] !== 'object' && 'training' in record)
    record['endDate'] = record['startDate'];
  return record;
}

const number = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map((value) => value + 0);
const position = fc.tuple(number(180), number(90));
const line = fc.array(position, { minLength: 2, maxLength: 4 });
const ring = fc.array(position, { minLength: 3, maxLength: 5 }).map((open) => [...open, open[0]!]);
const few = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 2 });
const geometry = fc.oneof(
  ...Object.entries({
    Point: position, LineString: line, MultiLineString: few(line), Polygon: few(ring), MultiPolygon: few(few(ring)),
  }).map(([type, coordinates]) => fc.record({ type: fc.constant(type), coordinates: coordinates as fc.Arbitrary<unknown> })),
); // prettier-ignore
const basemap = fc
  .record({
    bbox: fc.constant([31.9, 46.9, 32.1, 47]),
    attribution: text,
    features: few(
      fc.record({
        type: fc.constant('Feature'),
        geometry,
        properties: fc.record(
          {
            kind: fc.constantFrom(...wordsOf(BasemapKind)!),
            name: fc.option(fc.record({ uk: text, en: text })),
            rank: fc.option(fc.nat()),
            schematic: fc.boolean(),
            evidence: fc.option(text),
          },
          { requiredKeys: ['kind'], noNullPrototype: true },
        ),
      }),
    ),
  })
  .map((map) => BasemapCollection.parse({ type: 'FeatureCollection', ...map }));

/** Whole datasets in wire form: every reference names a record that is there. */
export const datasets: fc.Arbitrary<Dataset> = fc
  .tuple(...nouns.map(() => fc.uniqueArray(slug, { minLength: 1, maxLength: 3 })))
  .chain((lists) => {
    const slugs = new Map(nouns.map(({ key }, index) => [key as string, lists[index]!]));
    const files = nouns.map((noun) =>
      fc.tuple(
        ...slugs.get(noun.key)!.map((name) =>
          arbitrary(noun, slugs, noun.shape, '', 0).map((value) => {
            const record = straighten({
              ...(value as Record<string, unknown>),
              slug: name,
              id: idOf(noun.singular, name),
            });
            return noun.schema.parse(record);
          }),
        ),
      ),
    );
    return fc.tuple(fc.option(basemap), ...files);
  })
  .map(([map, ...files]) => {
    const dataset = { ...emptyDataset(), basemap: map };
    for (const [index, { key }] of nouns.entries()) (dataset[key] as AnyRecord[]) = files[index] as AnyRecord[];
    return dataset;
  });
