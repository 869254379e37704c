import type { FeedItem } from '@mosty/sdk/schemas';
import { type Kysely, sql } from 'kysely';
import { emptyDataset } from '../dataset.ts';
import { feed as rule } from '../feed.ts';
import type { Tables } from '../tables.ts';
import type { Origin } from '../write-noun.ts';

/** Writes one item of the feed among the records, where everybody reads it; the others keep their places. */
export async function writeRecord(db: Kysely<Tables>, origin: Origin, item: FeedItem): Promise<void> {
  await removeRecord(db, item.id);
  const position = rule.place!(item);
  const row = { noun: 'feed', id: item.id, slug: item.slug, position, popularity: position, origin };
  await db
    .insertInto('records')
    .values({ ...row, body: JSON.stringify(item) })
    .execute();
  const facets = rule.facets!(item, emptyDataset());
  await db
    .insertInto('facets')
    .values(facets.map(([name, value]) => ({ noun: 'feed', name, value, position, id: item.id })))
    .execute();
}

/** Takes an item of the feed away. */
export async function removeRecord(db: Kysely<Tables>, id: string): Promise<void> {
  await db.deleteFrom('facets').where('noun', '=', 'feed').where('id', '=', id).execute();
  await db.deleteFrom('records').where('noun', '=', 'feed').where('id', '=', id).execute();
}

/** The record of an item, whoever wrote it; `null` when there is none of this origin. */
export async function readRecord(db: Kysely<Tables>, origin: Origin, idOrSlug: string): Promise<FeedItem | null> {
  const row = await db
    .selectFrom('records')
    .select('body')
    .where('noun', '=', 'feed')
    .where('origin', '=', origin)
    .where((or) => or.or([or('id', '=', idOrSlug), or('slug', '=', idOrSlug)]))
    .orderBy(sql`id = ${idOrSlug}`, 'desc')
    .executeTakeFirst();
  return row ? (JSON.parse(row.body) as FeedItem) : null;
}
