import type { BasemapCollection } from '@mosty/sdk/schemas';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** The base map is one document among the settings: nothing lists, filters or searches it. */
const NAME = 'basemap';

export async function readBasemap(db: Kysely<Tables>): Promise<BasemapCollection | null> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', NAME).executeTakeFirst();
  return row ? (JSON.parse(row.value) as BasemapCollection) : null;
}

/** Makes the base map exactly this one; tells whether a reader could see a difference. */
export async function writeBasemap(db: Kysely<Tables>, basemap: BasemapCollection | null): Promise<boolean> {
  const before = await db.selectFrom('settings').select('value').where('name', '=', NAME).executeTakeFirst();
  const value = basemap && JSON.stringify(basemap);
  if (value === (before?.value ?? null)) return false;
  await db.deleteFrom('settings').where('name', '=', NAME).execute();
  if (value !== null) await db.insertInto('settings').values({ name: NAME, value }).execute();
  return true;
}
