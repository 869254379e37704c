/**
 * Which entries show which pictures. An address that no entry shows any more is forgotten, and a copy that no address
 * leads to is deleted, in the same transaction.
 */
import type { FeedItem, FeedPicture } from '@mosty/sdk/schemas';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Pictures of one item that are copied; the others stay links. */
const MOST_OF_ITEM = 5;
/** The newest items of a source keep copies; pictures of older ones are links again. */
const ITEMS = 100;

type Db = Kysely<Tables>;
/** Due at once: earlier than any clock. */
const AT_ONCE = new Date(0).toISOString();

/** Where a copy is served from. */
export const picturePath = (hash: string): string => `/v1/feed/pictures/${hash}`;

const picturesOf = ({ image, body }: FeedItem): FeedPicture[] =>
  [image, ...(body ?? []).map(({ picture }) => picture)].flatMap((one) => one ?? []);

/** Writes which pictures an entry shows; nothing of the entry is left where it has none. */
export async function refer(db: Db, entry: string, item: FeedItem | null): Promise<void> {
  await db.deleteFrom('entry_pictures').where('entry', '=', entry).execute();
  const urls = [...new Set(item ? picturesOf(item).map(({ url }) => url) : [])].slice(0, MOST_OF_ITEM);
  if (urls.length === 0) return;
  await db.insertInto('entry_pictures').values(urls.map((url) => ({ entry, url }))).execute(); // prettier-ignore
  await db
    .insertInto('feed_pictures')
    .values(urls.map((url) => ({ url, host: new URL(url).host, due_at: AT_ONCE })))
    .onConflict((conflict) => conflict.column('url').doNothing())
    .execute();
}

/** The item with the copies of the pictures that its entry shows. */
export async function withCopies(db: Db, item: FeedItem): Promise<FeedItem> {
  if (picturesOf(item).length === 0) return item;
  const rows = await db
    .selectFrom('entry_pictures as e')
    .innerJoin('feed_pictures as p', 'p.url', 'e.url')
    .innerJoin('picture_copies as c', 'c.hash', 'p.hash')
    .select(['p.url', 'c.hash', 'c.type', 'c.width', 'c.height', 'c.size'])
    .where('e.entry', '=', item.id)
    .execute();
  const copies = new Map(rows.map(({ url, hash, ...copy }) => [url, { path: picturePath(hash), ...copy }]));
  const copied = (picture: FeedPicture): FeedPicture => ({ ...picture, copy: copies.get(picture.url) ?? null });
  return {
    ...item,
    image: item.image && copied(item.image),
    body: item.body && item.body.map((block) => (block.picture ? { ...block, picture: copied(block.picture) } : block)),
  };
}

/**
 * Keeps the copies of a source within bounds, and none where it has none; then deletes what nobody shows.
 * @returns the entries whose pictures are links again
 */
export async function keepPictures(db: Db, source: string, copies: boolean): Promise<string[]> {
  const rows = await db
    .selectFrom('feed_entries')
    .select('id')
    .where('source', '=', source)
    .where('state', '=', 'shown')
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('entry_pictures').select('entry').whereRef('entry', '=', 'feed_entries.id')),
    )
    .orderBy('day', 'desc')
    .orderBy('first_seen', 'desc')
    .offset(copies ? ITEMS : 0)
    .limit(5000)
    .execute();
  for (const { id } of rows) await refer(db, id, null);
  await clear(db);
  return rows.map(({ id }) => id);
}

/** Forgets the addresses that no entry shows, and deletes the copies that no address leads to. */
export async function clear(db: Db): Promise<void> {
  await db
    .deleteFrom('feed_pictures')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('entry_pictures as e').select('e.url').whereRef('e.url', '=', 'feed_pictures.url'))),
    )
    .execute();
  await db
    .deleteFrom('picture_copies')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('feed_pictures as p').select('p.url').whereRef('p.hash', '=', 'picture_copies.hash'))),
    )
    .execute();
}
