/** What one reading of a source changes: new items, edits, items that came back or were taken away, and doubles. */
import type { FeedItem, FeedSource } from '@mosty/sdk/schemas';
import type { Kysely, Selectable } from 'kysely';
import { hashOf } from '../../feeds/keys.ts';
import type { Draft, Reading } from '../../feeds/read.ts';
import { idOf } from '../../import/uuid.ts';
import { addDays, dayIn } from '../../time.ts';
import type { Tables } from '../tables.ts';
import { type Known, match, unique } from './identity.ts';
import { clear, keepPictures, refer, withCopies } from './pictures.ts';
import { removeRecord, writeRecord } from './record.ts';

type Entry = Selectable<Tables['feed_entries']>;

/** An item is taken away when so many readings in a row miss it: copies of a site do not always agree. */
const MISSED = 2;
/** Items of one source that are kept; beyond, the oldest go. */
const KEEP = 2000;
/** Two sites tell the same when their titles agree and no more days lie between. */
const NEAR = 2;
/** A title this short is told by chance. */
const TELLING = 20;
const ZONE = 'Europe/Kyiv';

export interface Applied {
  added: number;
  changed: number;
  removed: number;
}

/** Brings the entries of a source to what was read. One transaction is open. */
export async function apply(
  db: Kysely<Tables>,
  source: FeedSource,
  { items, whole, copies }: Pick<Reading, 'items' | 'whole' | 'copies'>,
  rules: number,
  now: Date,
): Promise<Applied> {
  const entries = await db.selectFrom('feed_entries').selectAll().where('source', '=', source.slug).execute();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const found = match(items, entries as Known[]);
  const seen = new Set([...found.values()].map(({ id }) => id));
  const result: Applied = { added: 0, changed: 0, removed: 0 };
  const ownLinks = unique(items, ({ linkKey }) => linkKey);
  const written = { source, rules, now, ownLinks, copies };
  for (const draft of items) {
    const entry = byId.get(found.get(draft)?.id ?? '');
    if (!entry) {
      await write(db, draft, null, written);
      result.added++;
    } else if (entry.hash !== draft.hash || entry.rules !== rules || entry.state === 'gone') {
      await write(db, draft, entry, written);
      result.changed++;
    } else if (entry.missing > 0) {
      await db.updateTable('feed_entries').set({ missing: 0 }).where('id', '=', entry.id).execute();
    }
  }
  const reaches = oldest(items);
  for (const entry of entries) {
    // An empty feed is an accident; what is older than its last item has only scrolled out of it.
    const isMissing =
      whole && entry.state === 'shown' && !seen.has(entry.id) && reaches !== null && entry.day > reaches;
    if (!isMissing) continue;
    const missing = entry.missing + 1;
    if (missing < MISSED) await db.updateTable('feed_entries').set({ missing }).where('id', '=', entry.id).execute();
    else {
      await take(db, entry);
      result.removed++;
    }
  }
  await trim(db, source.slug, seen);
  for (const id of await keepPictures(db, source.slug, copies)) await show(db, id);
  return result;
}

/** The day that the feed reaches back to for certain; `null` where an item without a date may be the oldest. */
function oldest(items: readonly Draft[]): string | null {
  const days = items.map(({ published }) => published?.day ?? '');
  return items.length === 0 || days.includes('') ? null : days.reduce((a, b) => (a < b ? a : b));
}

interface Writing {
  source: FeedSource;
  rules: number;
  now: Date;
  /** Addresses that one item of the feed has, and no other. */
  ownLinks: ReadonlySet<string>;
  /** Its pictures are copied. */
  copies: boolean;
}

async function write(
  db: Kysely<Tables>,
  draft: Draft,
  before: Entry | null,
  { source, rules, now, ownLinks, copies }: Writing,
) {
  const was = before?.item ? (JSON.parse(before.item) as FeedItem) : null;
  const today = dayIn(ZONE, now.getTime());
  const slug = was?.slug ?? slugOf(source.slug, before?.id ?? hashOf([source.slug, draft.guid, draft.linkKey, draft.titleKey, now.getTime()])); // prettier-ignore
  const firstSeen = before?.first_seen ?? now.toISOString();
  const item: FeedItem = {
    id: before?.id ?? idOf('feed', slug),
    slug,
    voice: source.voice,
    content: null,
    origin: { kind: 'polled', source: source.slug, name: source.name, url: source.site },
    alsoAt: was?.alsoAt ?? [],
    ...dates(draft, was, dayIn(ZONE, Date.parse(firstSeen))),
    dateEnded: null,
    dateModified: was?.dateModified ?? null,
    author: source.name,
    branch: source.branch,
    relatedDocuments: [],
    relatedServices: [],
    relatedEvents: [],
    project: null,
    status: 'active',
    source: null,
    asOf: null,
    verifiedAt: null,
    warnings: [],
    ...draft.told,
  };
  // Cleaning by newer rules is no edit of the source, nor is another way with its pictures.
  const isSameWay = before?.rules === rules && wayOf(before.hash) === wayOf(draft.hash);
  const edited = was !== null && isSameWay && said(was) !== said(item);
  if (edited) item.dateModified = [draft.updated?.day ?? today, item.datePublished].reduce((a, b) => (a > b ? a : b));
  const link = draft.linkKey !== null && ownLinks.has(draft.linkKey) ? draft.linkKey : null;
  const same = await twin(db, source.slug, { link, titleKey: draft.titleKey }, item);
  const entry = {
    id: item.id,
    source: source.slug,
    state: 'shown',
    guid: draft.guid,
    link_key: draft.linkKey,
    title_key: draft.titleKey,
    day: item.datePublished,
    first_seen: firstSeen,
    hash: draft.hash,
    rules,
    missing: 0,
    same_as: same,
    item: JSON.stringify(item),
  };
  await db.deleteFrom('feed_entries').where('id', '=', item.id).execute();
  await db.insertInto('feed_entries').values(entry).execute();
  await refer(db, item.id, copies ? item : null);
  const old = before?.same_as ?? null;
  for (const main of new Set([same ?? item.id, ...(old && old !== same ? [old] : [])])) await show(db, main);
  if (same) await removeRecord(db, item.id);
}

const wayOf = (hash: string) => hash.split(' ')[0];
const said = ({ title, summary, body }: FeedItem) => JSON.stringify([title, summary, body]);

/** A date that was told once stays: some sites date every item anew with each reading. */
function dates(
  { published }: Draft,
  was: FeedItem | null,
  firstSeen: string,
): Pick<FeedItem, 'datePublished' | 'dateKnown' | 'publishedAt'> {
  if (was?.dateKnown) return { datePublished: was.datePublished, dateKnown: true, publishedAt: was.publishedAt };
  return {
    datePublished: published?.day ?? firstSeen,
    dateKnown: published !== null,
    publishedAt: published?.at ?? null,
  };
}

const slugOf = (source: string, unique: string) =>
  `${source.slice(0, 60).replace(/-$/, '')}-${hashOf(unique).toLowerCase().replace(/[^a-z0-9]/g, '').slice(0, 12)}`; // prettier-ignore

/** The entry of another source that tells the same and was there first. An address that several items share tells nothing. */
async function twin(
  db: Kysely<Tables>,
  source: string,
  { link, titleKey }: { link: string | null; titleKey: string },
  item: FeedItem,
): Promise<string | null> {
  if (!item.dateKnown && link === null) return null;
  const found = await db
    .selectFrom('feed_entries')
    .select(['id', 'source', 'day', 'link_key', 'title_key', 'same_as'])
    .where('source', '!=', source)
    .where('state', '=', 'shown')
    .where('id', '!=', item.id)
    .where((or) =>
      or.or([
        ...(link?.includes('/') ? [or('link_key', '=', link)] : []),
        ...(titleKey.length >= TELLING ? [or('title_key', '=', titleKey)] : []),
        or('id', '=', ''),
      ]),
    )
    .orderBy('first_seen')
    .execute();
  const near = (day: string) => day <= addDays(item.datePublished, NEAR) && day >= addDays(item.datePublished, -NEAR);
  const isLinked = (entry: (typeof found)[number]) =>
    link !== null &&
    entry.link_key === link &&
    found.filter((other) => other.source === entry.source && other.link_key === link).length === 1;
  const isTold = ({ day, title_key }: (typeof found)[number]) =>
    titleKey.length >= TELLING && title_key === titleKey && near(day);
  const main = found.find((entry) => entry.same_as === null && (isLinked(entry) || isTold(entry)));
  if (!main) return null;
  // What others are doubles of stays the one that is shown.
  const doubles = await db.selectFrom('feed_entries').select('id').where('same_as', '=', item.id).limit(1).execute();
  return doubles.length > 0 ? null : main.id;
}

/** Shows an entry with the other places that it stands at; one that is gone is not shown. */
export async function show(db: Kysely<Tables>, id: string): Promise<void> {
  const main = await db.selectFrom('feed_entries').selectAll().where('id', '=', id).executeTakeFirst();
  if (!main?.item || main.state !== 'shown' || main.same_as !== null) return removeRecord(db, id);
  const doubles = await db
    .selectFrom('feed_entries')
    .select('item')
    .where('same_as', '=', id)
    .where('state', '=', 'shown')
    .orderBy('first_seen')
    .execute();
  const alsoAt = doubles.flatMap(({ item }) => {
    if (!item) return [];
    const { origin, url } = JSON.parse(item) as FeedItem;
    return [{ ...origin, url: url ?? origin.url }];
  });
  await writeRecord(db, 'polled', { ...(await withCopies(db, JSON.parse(main.item) as FeedItem)), alsoAt });
}

/** Takes an entry away, with its text; a double of it is shown in its place. */
async function take(db: Kysely<Tables>, entry: Pick<Entry, 'id' | 'same_as'>): Promise<void> {
  await db.updateTable('feed_entries').set({ state: 'gone', item: null, same_as: null, missing: 0 }).where('id', '=', entry.id).execute(); // prettier-ignore
  await refer(db, entry.id, null);
  await removeRecord(db, entry.id);
  if (entry.same_as) await show(db, entry.same_as);
  const doubles = await db
    .selectFrom('feed_entries')
    .select('id')
    .where('same_as', '=', entry.id)
    .orderBy('first_seen')
    .execute();
  const [heir, ...others] = doubles;
  if (!heir) return;
  await db.updateTable('feed_entries').set({ same_as: null }).where('id', '=', heir.id).execute();
  for (const { id } of others)
    await db.updateTable('feed_entries').set({ same_as: heir.id }).where('id', '=', id).execute();
  await show(db, heir.id);
}

/** Keeps what a source has within bounds: the oldest go, but nothing that stands in the feed. */
async function trim(db: Kysely<Tables>, source: string, seen: ReadonlySet<string>): Promise<void> {
  const rows = await db
    .selectFrom('feed_entries')
    .select(['id', 'same_as'])
    .where('source', '=', source)
    .orderBy('day', 'desc')
    .orderBy('first_seen', 'desc')
    .offset(KEEP)
    .limit(1000)
    .execute();
  for (const row of rows) {
    if (seen.has(row.id)) continue;
    await take(db, row);
    await db.deleteFrom('feed_entries').where('id', '=', row.id).execute();
  }
}

/** Takes away everything of sources that are no more among the data. */
export async function forget(db: Kysely<Tables>, source: string): Promise<number> {
  const rows = await db.selectFrom('feed_entries').select(['id', 'same_as']).where('source', '=', source).execute();
  for (const row of rows) {
    await take(db, row);
    await db.deleteFrom('feed_entries').where('id', '=', row.id).execute();
  }
  await clear(db);
  return rows.length;
}
