import type { Kysely } from 'kysely';

/**
 * A signup that staff moves keeps its event in people's calendars, which take a newer version by its number alone: it goes
 * on from where it was, whatever the number of the other session is (ADR 0011).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('signups')
    .addColumn('sequence_base', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
