import type { Kysely } from 'kysely';
import type { AnyRecord, Dataset, Noun } from './dataset.ts';
import { rules } from './rules.ts';
import type { NounChanges } from './store.ts';
import type { Tables } from './tables.ts';

/** Who writes records of a noun whole: files, the demonstration, or the reception, where staff publishes. */
export const ORIGINS = ['import', 'demo', 'reception'] as const;
/** Who keeps a record. `polled` and `staff` write single items of the feed and leave those of others alone. */
export type Origin = (typeof ORIGINS)[number] | 'polled' | 'staff';
export interface Kept {
  record: AnyRecord;
  origin: Origin;
}
type Row = Tables['records'];

/** Rows of one statement: databases limit how many values it may carry. */
const CHUNK = 500;

export function* chunks<T>(items: readonly T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += CHUNK) yield items.slice(start, start + CHUNK);
}

/** A record as it is kept: what the server makes is left at its default and made again for every reader. */
export function body(noun: Noun, record: AnyRecord): string {
  if (noun === 'lifeEvents') return JSON.stringify({ ...record, services: [] });
  if (noun === 'questions') return JSON.stringify({ ...record, helpful: { yes: 0, no: 0 } });
  if (noun === 'branches') return JSON.stringify({ ...record, closures: [] });
  if (noun !== 'sessions' || !('waitlist' in record)) return JSON.stringify(record);
  const waitlist = { ...record.waitlist, length: 0 };
  return JSON.stringify({ ...record, location: null, remainingAttendeeCapacity: null, waitlist });
}

function rows(noun: Noun, kept: readonly Kept[]): Row[] {
  const rule = rules[noun];
  const all = new Map(kept.map(({ record }) => [record.slug, record]));
  const ordered = (compare: (a: AnyRecord, b: AnyRecord) => number) =>
    [...kept].sort((a, b) => compare(a.record, b.record) || (a.record.slug < b.record.slug ? -1 : 1));
  const usual = ordered((a, b) => rule.compare(a, b, all));
  const popular = rule.popular ? ordered(rule.popular) : usual;
  const demand = new Map(popular.map(({ record }, index) => [record.id, index + 1]));
  return usual.map(({ record, origin }, index) => ({
    noun,
    id: record.id,
    slug: record.slug,
    position: rule.place?.(record) ?? index + 1,
    popularity: rule.place?.(record) ?? demand.get(record.id) ?? index + 1,
    origin,
    body: body(noun, record),
  }));
}

const same = (a: Row, b: Row) =>
  a.body === b.body &&
  a.position === b.position &&
  a.popularity === b.popularity &&
  a.slug === b.slug &&
  a.origin === b.origin;

/** Makes the records of a noun exactly `kept`. `written` tells whether a reader could see a difference. */
export async function writeNoun(
  db: Kysely<Tables>,
  noun: Noun,
  kept: readonly Kept[],
): Promise<NounChanges & { written: boolean }> {
  const before = await db
    .selectFrom('records')
    .selectAll()
    .where('noun', '=', noun)
    .where('origin', 'in', ORIGINS)
    .execute();
  const old = new Map(before.map((row) => [row.id, row]));
  const now = rows(noun, kept);
  const ids = new Set(now.map(({ id }) => id));
  const removed = before.filter(({ id }) => !ids.has(id));
  const touched = now.filter((row) => {
    const was = old.get(row.id);
    return !was || !same(was, row);
  });
  for (const some of chunks([...removed, ...touched].map(({ id }) => id))) {
    await db.deleteFrom('records').where('noun', '=', noun).where('id', 'in', some).execute();
  }
  for (const some of chunks(touched)) await db.insertInto('records').values(some).execute();
  const changed = touched.filter(({ id, body }) => old.has(id) && old.get(id)?.body !== body);
  const added = touched.filter(({ id }) => !old.has(id));
  return {
    added: added.map(({ slug }) => slug),
    changed: changed.map(({ slug }) => slug),
    removed: removed.map(({ slug }) => slug),
    unchanged: now.length - added.length - changed.length,
    written: removed.length + touched.length > 0,
  };
}

/** Writes what a noun can be filtered by; the records are written already. */
export async function writeFacets(
  db: Kysely<Tables>,
  noun: Noun,
  kept: readonly Kept[],
  dataset: Dataset,
): Promise<void> {
  const { facets } = rules[noun];
  if (!facets) return;
  const positions = new Map(
    (await db.selectFrom('records').select(['id', 'position']).where('noun', '=', noun).execute()).map((row) => [
      row.id,
      row.position,
    ]),
  );
  const others = db.selectFrom('records').select('id').where('noun', '=', noun).where('origin', 'not in', ORIGINS);
  await db.deleteFrom('facets').where('noun', '=', noun).where('id', 'not in', others).execute();
  const all = kept.flatMap(({ record }) =>
    facets(record, dataset).map(([name, value]) => ({
      noun,
      name,
      value,
      position: positions.get(record.id) ?? 0,
      id: record.id,
    })),
  );
  for (const some of chunks(all)) await db.insertInto('facets').values(some).execute();
}
