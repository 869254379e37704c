import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { prepared } from './prepared.ts';
import type { Revision } from './store.ts';
import type { Tables } from './tables.ts';

type Counter = 'revision.data' | 'revision.feed' | 'revision.places';

/** What readers have to notice: see `Revision`. */
export async function readRevision(db: Kysely<Tables>): Promise<Revision> {
  const rows = await db.selectFrom('settings').selectAll().where('name', 'like', 'revision.%').execute();
  const value = (name: Counter) => Number(rows.find((row) => row.name === name)?.value ?? 0);
  return { data: value('revision.data'), feed: value('revision.feed'), places: value('revision.places') };
}

const raise = prepared((db, its: { name: string }) =>
  db
    .insertInto('settings')
    .values({ name: its.name, value: '1' })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({ value: sql`CAST(CAST(settings.value AS INTEGER) + 1 AS TEXT)` }),
    ),
);

export async function bump(db: Kysely<Tables>, name: Counter): Promise<void> {
  await raise(db, { name });
}

/** The key of every token and contact hash: made once, kept in the database, shared by all processes on it. */
export async function secretOf(db: Kysely<Tables>): Promise<string> {
  const fresh = { name: 'secret', value: randomBytes(32).toString('base64url') };
  await db
    .insertInto('settings')
    .values(fresh)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  return (await db.selectFrom('settings').select('value').where('name', '=', 'secret').executeTakeFirstOrThrow()).value;
}
