import type { Kysely } from 'kysely';

/** Pictures of polled items, and the copies that are kept of them (ADR 0012). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('feed_pictures')
    .addColumn('url', 'text', (column) => column.primaryKey())
    .addColumn('host', 'text', (column) => column.notNull())
    .addColumn('hash', 'text')
    .addColumn('due_at', 'text')
    .addColumn('claimed_until', 'text')
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('fault', 'text')
    .execute();
  await db.schema.createIndex('feed_pictures_due').on('feed_pictures').columns(['due_at']).execute();
  await db.schema.createIndex('feed_pictures_hash').on('feed_pictures').columns(['hash']).execute();
  await db.schema
    .createTable('entry_pictures')
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('entry_pictures_key', ['entry', 'url'])
    .execute();
  await db.schema.createIndex('entry_pictures_url').on('entry_pictures').columns(['url']).execute();
  await db.schema
    .createTable('picture_copies')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('width', 'integer', (column) => column.notNull())
    .addColumn('height', 'integer', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('bytes', 'blob', (column) => column.notNull())
    .execute();
}
