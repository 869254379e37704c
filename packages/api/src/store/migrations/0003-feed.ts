import type { Kysely } from 'kysely';

/** Sources of the feed with their state, and what they brought (ADR 0012). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('source_states')
    .addColumn('source', 'text', (column) => column.primaryKey())
    .addColumn('active', 'integer', (column) => column.notNull())
    .addColumn('host', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('claimed_until', 'text')
    .addColumn('moved_to', 'text')
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('rules', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('bytes_hash', 'text')
    .addColumn('last_try_at', 'text')
    .addColumn('last_success_at', 'text')
    .addColumn('last_new_at', 'text')
    .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('fault', 'text')
    .addColumn('fault_details', 'text')
    .addColumn('stopped', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createIndex('source_states_due')
    .on('source_states')
    .columns(['active', 'stopped', 'due_at'])
    .execute();
  await db.schema.createIndex('source_states_host').on('source_states').columns(['host']).execute();
  await db.schema
    .createTable('feed_entries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('guid', 'text')
    .addColumn('link_key', 'text')
    .addColumn('title_key', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('first_seen', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('rules', 'integer', (column) => column.notNull())
    .addColumn('missing', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('same_as', 'text')
    .addColumn('item', 'text')
    .execute();
  await db.schema.createIndex('feed_entries_source').on('feed_entries').columns(['source', 'day']).execute();
  await db.schema.createIndex('feed_entries_link').on('feed_entries').columns(['link_key']).execute();
  await db.schema.createIndex('feed_entries_title').on('feed_entries').columns(['title_key']).execute();
  await db.schema.createIndex('feed_entries_same').on('feed_entries').columns(['same_as']).execute();
}
