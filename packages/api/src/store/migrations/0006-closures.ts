import type { Kysely } from 'kysely';

/** When a branch is shut for some hours: said by staff, beside the record that was imported (ADR 0011). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('branch_closures')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('branch_id', 'text', (column) => column.notNull())
    .addColumn('starts_at', 'text', (column) => column.notNull())
    .addColumn('ends_at', 'text')
    .addColumn('reason', 'text')
    .addColumn('over_at', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('undone_at', 'text')
    .execute();
  await db.schema.createIndex('branch_closures_over').on('branch_closures').columns(['undone_at', 'over_at']).execute();
}
