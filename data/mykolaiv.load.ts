/** Reads data/mykolaiv through the import, for the tests beside this file. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../packages/api/src/import/check.ts';
import { readAll } from '../packages/api/src/import/read.ts';
import { type AnyRecord, type Dataset, emptyDataset } from '../packages/api/src/store/dataset.ts';

export const DATA = fileURLToPath(new URL('mykolaiv', import.meta.url));
// The import itself is the walker: unknown fields, words outside a vocabulary, doubled slugs, dangling references and
// mobile numbers are all faults of it. What follows holds the data to the facts they were made from.
const { dataset, problems } = check(readAll(DATA), emptyDataset());
assert.deepEqual(
  problems.map(({ file, line, field }) => `${file}:${line} ${field}`),
  [],
  'the import finds no fault in data/mykolaiv',
);
export const data: Dataset = dataset!;

export function bySlug<T extends AnyRecord>(records: readonly T[], slug: string): T {
  const found = records.find((record) => record.slug === slug);
  assert.ok(found, `there is a record ${slug}`);
  return found;
}

interface Told {
  path: string;
  text: string;
}
/** Every text of a value with the path of its field. */
function* texts(value: unknown, path = ''): Generator<Told> {
  if (typeof value === 'string') yield { path, text: value };
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${path}/${key}`);
}
const { basemap: _, ...nouns } = data;
/** The records of every noun: the base map is none. */
export const lists = Object.entries(nouns) as [string, AnyRecord[]][];
export const told = lists.flatMap(([noun, records]) =>
  records.flatMap((record: AnyRecord) => [...texts(record, `${noun}/${record.slug}`)]),
);
const files = [
  ...readdirSync(DATA)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(DATA, name)),
  ...['README.md', 'LICENSE.md'].map((name) => fileURLToPath(new URL(name, import.meta.url))),
];
export const lines = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((text, index) => ({ at: `${file}:${index + 1}`, text })),
);
