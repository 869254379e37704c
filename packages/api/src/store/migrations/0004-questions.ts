import { type Kysely, sql } from 'kysely';

/** Questions that residents ask, their keys, what readers say of published ones, and letters about questions (ADR 0013). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('asked_questions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull().unique())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text')
    .addColumn('delete_after', 'text', (column) => column.notNull())
    .addColumn('consent_version', 'text', (column) => column.notNull())
    .addColumn('publish_version', 'text')
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('answer_by', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('personal', 'text')
    .execute();
  await db.schema.createIndex('asked_questions_queue').on('asked_questions').columns(['state', 'due_at']).execute();
  await db.schema.createIndex('asked_questions_term').on('asked_questions').columns(['delete_after']).execute();
  await db.schema
    .createTable('question_keys')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text', (column) => column.notNull().references('asked_questions.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('question_votes')
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('ballot', 'text', (column) => column.notNull())
    .addColumn('helpful', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('question_votes_pk', ['question_id', 'ballot'])
    .execute();
  await letters(db);
}

/** A letter is about a signup or about a question: the table is made anew, because a column cannot lose its NOT NULL. */
async function letters(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('letters_due').execute();
  await db.schema.alterTable('letters').renameTo('letters_before').execute();
  await db.schema
    .createTable('letters')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('signup_id', 'text', (column) => column.references('signups.id'))
    .addColumn('question_id', 'text', (column) => column.references('asked_questions.id'))
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
    .addUniqueConstraint('letters_of_signup', ['signup_id', 'kind', 'cause'])
    .addUniqueConstraint('letters_of_question', ['question_id', 'kind', 'cause'])
    .addCheckConstraint('letters_about_one', sql`(signup_id IS NULL) <> (question_id IS NULL)`)
    .execute();
  const columns = sql`id, signup_id, kind, cause, channel, state, due_at, attempts, claimed_until, done_at, done_by, error`;
  await sql`INSERT INTO letters (${columns}) SELECT ${columns} FROM letters_before`.execute(db);
  await db.schema.dropTable('letters_before').execute();
  await db.schema.createIndex('letters_due').on('letters').columns(['state', 'due_at']).execute();
}
