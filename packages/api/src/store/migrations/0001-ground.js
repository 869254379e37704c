import { sql } from 'kysely';
/** Records with their facets, and signups with their places. */
export async function up(db) {
  await db.schema
    .createTable('records')
    .addColumn('noun', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('popularity', 'integer', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('records_pk', ['noun', 'id'])
    .addUniqueConstraint('records_slug', ['noun', 'slug'])
    .execute();
  await db.schema.createIndex('records_position').on('records').columns(['noun', 'position', 'id']).execute();
  await db.schema.createIndex('records_popularity').on('records').columns(['noun', 'popularity', 'id']).execute();
  await db.schema
    .createTable('facets')
    .addColumn('noun', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('facets_pk', ['noun', 'name', 'value', 'position', 'id'])
    .execute();
  await db.schema.createIndex('facets_record').on('facets').columns(['noun', 'id', 'name', 'value']).execute();
  await db.schema
    .createTable('places')
    .addColumn('session_id', 'text', (column) => column.primaryKey())
    .addColumn('capacity', 'integer')
    .addColumn('taken', 'integer', (column) => column.notNull())
    .addColumn('waiting', 'integer', (column) => column.notNull())
    .addColumn('last_queue_no', 'integer', (column) => column.notNull())
    .addCheckConstraint('places_never_over', sql`taken >= 0 AND (capacity IS NULL OR taken <= capacity)`)
    .addCheckConstraint('places_waiting', sql`waiting >= 0`)
    .execute();
  await db.schema
    .createTable('signups')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('session_id', 'text', (column) => column.notNull().references('places.session_id'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('party_size', 'integer', (column) => column.notNull().check(sql`party_size > 0`))
    .addColumn('queue_position', 'integer')
    .addColumn('queue_no', 'integer')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('delete_after', 'text', (column) => column.notNull())
    .addColumn('consent_version', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('personal', 'text')
    .addUniqueConstraint('signups_code', ['session_id', 'code'])
    .execute();
  await db.schema.createIndex('signups_due').on('signups').columns(['delete_after']).execute();
  await db.schema
    .createTable('signup_contacts')
    .addColumn('session_id', 'text', (column) => column.notNull())
    .addColumn('contact', 'text', (column) => column.notNull())
    .addColumn('signup_id', 'text', (column) => column.notNull().references('signups.id'))
    .addPrimaryKeyConstraint('signup_contacts_pk', ['session_id', 'contact'])
    .execute();
  await db.schema
    .createTable('idempotency')
    .addColumn('session_id', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('signup_id', 'text', (column) => column.notNull().references('signups.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('idempotency_pk', ['session_id', 'key'])
    .execute();
  await db.schema
    .createTable('settings')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}
