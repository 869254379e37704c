import type { FeedItem } from '@mosty/sdk/schemas';
import type { Kysely } from 'kysely';
import { bump } from '../settings.ts';
import type { Tables } from '../tables.ts';
import { show } from './apply.ts';

/** Entries that other rules have cleaned, in ranges that the index of the rules answers: mostly there are none. */
export const stale = (db: Kysely<Tables>, rules: number, most: number) =>
  db
    .selectFrom('feed_entries')
    .select(['id', 'item', 'same_as'])
    .where((where) =>
      where.or([
        where('rules', '<', -rules),
        where.and([where('rules', '>', -rules), where('rules', '<', rules)]),
        where('rules', '>', rules),
      ]),
    )
    .limit(most);

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
  const entries = await stale(db, rules, most).execute();
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
