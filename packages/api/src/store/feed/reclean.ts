import type { FeedItem } from '@mosty/sdk/schemas';
import type { Kysely } from 'kysely';
import { bump } from '../settings.ts';
import type { Tables } from '../tables.ts';
import { show } from './apply.ts';

/**
 * Cleans some of the entries that other rules have cleaned. They are marked by the rules' number below zero: cleaned from
 * what was shown and not from what the source wrote, so that the next reading that finds them writes them anew.
 */
export async function reclean(
  db: Kysely<Tables>,
  rules: number,
  again: (item: FeedItem) => FeedItem,
  most: number,
): Promise<{ cleaned: number; changed: number }> {
  const entries = await db
    .selectFrom('feed_entries')
    .select(['id', 'item', 'same_as'])
    .where('rules', 'not in', [rules, -rules])
    .limit(most)
    .execute();
  let changed = 0;
  for (const { id, item, same_as } of entries) {
    const cleaned = item === null ? null : JSON.stringify(again(JSON.parse(item) as FeedItem));
    await db.updateTable('feed_entries').set({ item: cleaned, rules: -rules }).where('id', '=', id).execute();
    if (cleaned === item) continue;
    changed++;
    await show(db, same_as ?? id);
  }
  if (changed > 0) await bump(db, 'revision.feed');
  return { cleaned: entries.length, changed };
}
