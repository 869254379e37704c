/** Items of the feed that staff writes, beside those of the files. */
import { FeedItem } from '@mosty/sdk/schemas';
import type { Kysely } from 'kysely';
import { hashOf } from '../../feeds/keys.ts';
import { idOf } from '../../import/uuid.ts';
import { dayIn } from '../../time.ts';
import { bump } from '../settings.ts';
import type { By } from '../staff/act.ts';
import { type Action, audit } from '../staff/audit.ts';
import type { Tables } from '../tables.ts';
import { readRecord, removeRecord, writeRecord } from './record.ts';

/** The fields that staff writes. */
export type Written = Pick<
  FeedItem,
  | 'kind' | 'voice' | 'title' | 'summary' | 'content' | 'datePublished' | 'dateEnded' | 'author' | 'tags' | 'url' | 'branch'
  | 'relatedDocuments' | 'relatedServices' | 'relatedEvents'
>; // prettier-ignore

const NAMED = { branch: 'branches', relatedDocuments: 'documents', relatedServices: 'services', relatedEvents: 'events', tags: 'feedTopics' } as const; // prettier-ignore

export type PostOutcome =
  | { kind: 'posted'; item: FeedItem }
  | { kind: 'no-item' }
  /** A slug that names nothing. */
  | { kind: 'unknown'; field: string; slug: string };

async function unknown(db: Kysely<Tables>, written: Partial<Written>): Promise<PostOutcome | null> {
  for (const [field, noun] of Object.entries(NAMED)) {
    for (const slug of [written[field as keyof typeof NAMED] ?? []].flat()) {
      const found = await db
        .selectFrom('records')
        .select('id')
        .where('noun', '=', noun)
        .where('slug', '=', slug)
        .executeTakeFirst();
      if (!found) return { kind: 'unknown', field, slug };
    }
  }
  return null;
}

async function put(
  db: Kysely<Tables>,
  item: FeedItem,
  action: Action,
  details: Record<string, unknown>,
  by: By,
): Promise<PostOutcome> {
  await writeRecord(db, 'staff', item);
  await audit(db, { ...by, action, subject: `feed/${item.slug}`, details });
  await bump(db, 'revision.data');
  return { kind: 'posted', item };
}

/** Publishes an item at once. */
export async function post(db: Kysely<Tables>, written: Written, by: By): Promise<PostOutcome> {
  const stranger = await unknown(db, written);
  if (stranger) return stranger;
  const today = dayIn('Europe/Kyiv', by.now.getTime());
  const unique = hashOf([written.title.uk, by.now.getTime(), by.who])
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 8);
  const slug = `desk-${today}-${unique}`;
  const isNow = written.datePublished === today;
  const publishedAt = isNow ? `${by.now.toISOString().slice(0, 19)}Z` : null;
  const item = FeedItem.parse({ ...written, id: idOf('feed', slug), slug, publishedAt });
  return put(db, item, 'feed.post', { voice: item.voice, kind: item.kind }, by);
}

/** Changes an item that staff wrote; what is left out stays. Those of files and of other sites are theirs. */
export async function edit(db: Kysely<Tables>, id: string, changes: Partial<Written>, by: By): Promise<PostOutcome> {
  const before = await readRecord(db, 'staff', id);
  if (!before) return { kind: 'no-item' };
  const stranger = await unknown(db, changes);
  if (stranger) return stranger;
  const told = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const moved = told['datePublished'] !== undefined && told['datePublished'] !== before.datePublished;
  const dateModified = dayIn('Europe/Kyiv', by.now.getTime());
  const item = FeedItem.parse({ ...before, ...told, ...(moved && { publishedAt: null }), dateModified });
  return put(db, item, 'feed.edit', { fields: Object.keys(told).sort() }, by);
}

/** Takes an item that staff wrote away; may be repeated. `false` when there never was one. */
export async function withdraw(db: Kysely<Tables>, id: string, by: By): Promise<boolean> {
  const item = await readRecord(db, 'staff', id);
  if (!item) {
    const before = await db.selectFrom('audit').select('id').where('subject', '=', `feed/${id}`).where('action', '=', 'feed.withdraw').limit(1).execute(); // prettier-ignore
    return before.length > 0;
  }
  await removeRecord(db, item.id);
  await audit(db, { ...by, action: 'feed.withdraw', subject: `feed/${item.slug}`, details: { title: item.title.uk } });
  await bump(db, 'revision.data');
  return true;
}
