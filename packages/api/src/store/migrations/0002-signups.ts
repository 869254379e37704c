import { type Kysely, sql } from 'kysely';

/** What happens to a signup after it is stored: offers, letters, the desk, and what staff does (ADR 0011). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('signups').addColumn('offered_until', 'text').execute();
  await db.schema.alterTable('signups').addColumn('ended_at', 'text').execute();
  await db.schema.alterTable('signups').addColumn('attended', 'integer').execute();
  await db.schema
    .alterTable('signups')
    .addColumn('made_by', 'text', (column) => column.notNull().defaultTo('person'))
    .execute();
  // A place in the line is counted when it is asked for.
  await db.schema.alterTable('signups').dropColumn('queue_position').execute();
  // The line of a session is read at every signup; who was confirmed at once was never in it. A query names the
  // condition as `queue_no > 0`, which SQLite takes for it.
  await db.schema
    .createIndex('signups_line')
    .on('signups')
    .columns(['session_id', 'state', 'queue_no'])
    .where(sql.ref('queue_no'), 'is not', null)
    .execute();
  await db.schema
    .createTable('letters')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('signup_id', 'text', (column) => column.notNull().references('signups.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('cause', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('claimed_until', 'text')
    .addColumn('done_at', 'text')
    .addColumn('done_by', 'text')
    .addColumn('error', 'text')
    .addUniqueConstraint('letters_once', ['signup_id', 'kind', 'cause'])
    .execute();
  await db.schema.createIndex('letters_due').on('letters').columns(['state', 'due_at']).execute();
  await db.schema
    .createTable('session_changes')
    .addColumn('session_id', 'text', (column) => column.primaryKey())
    .addColumn('announced', 'text', (column) => column.notNull())
    .addColumn('changes', 'text', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('staff_tokens')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text')
    .addColumn('revoked_at', 'text')
    .execute();
  await db.schema
    .createTable('audit')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('audit_at').on('audit').columns(['at']).execute();
}
