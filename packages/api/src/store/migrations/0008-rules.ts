import type { Kysely } from 'kysely';

/** Items that other rules have cleaned are found at once, and so is that there are none. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('feed_entries_rules').on('feed_entries').columns(['rules']).execute();
}
