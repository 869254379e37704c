import { randomBytes } from 'node:crypto';
/** What readers have to notice: see `Revision`. */
export async function readRevision(db) {
  const rows = await db.selectFrom('settings').selectAll().where('name', 'like', 'revision.%').execute();
  const value = (name) => Number(rows.find((row) => row.name === name)?.value ?? 0);
  return { data: value('revision.data'), places: value('revision.places') };
}
export async function bump(db, name) {
  const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst();
  const value = String(Number(row?.value ?? 0) + 1);
  await db
    .insertInto('settings')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
/** The key of every token and contact hash: made once, kept in the database, shared by all processes on it. */
export async function secretOf(db) {
  const fresh = { name: 'secret', value: randomBytes(32).toString('base64url') };
  await db
    .insertInto('settings')
    .values(fresh)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  return (await db.selectFrom('settings').select('value').where('name', '=', 'secret').executeTakeFirstOrThrow()).value;
}
