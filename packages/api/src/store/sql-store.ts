import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { readBasemap } from './basemap.ts';
import { emptyDataset } from './dataset.ts';
import { collection } from './records.ts';
import { readDataset, replaceOrigin } from './replace.ts';
import { readRevision, secretOf } from './settings.ts';
import { signUp, sweep } from './signups.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** The store over any database of `database.ts`. */
export async function sqlStore(database: Database): Promise<Store> {
  const { read } = database;
  let writes = 0;
  async function write<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    const done = await database.write(work);
    writes++;
    return done;
  }
  const secret = (await read.selectFrom('settings').select('value').where('name', '=', 'secret').executeTakeFirst())
    ?.value;
  const key = secret ?? (await database.write(secretOf));
  return {
    get writes() {
      return writes;
    },
    collection: (noun) => collection(read, noun),
    revision: () => readRevision(read),
    async places() {
      const rows = await read.selectFrom('places').select(['session_id', 'capacity', 'taken', 'waiting']).execute();
      return new Map(rows.map(({ session_id: id, ...places }) => [id, places]));
    },
    basemap: () => readBasemap(read),
    dataset: () => readDataset(read, 'import'),
    replaceDataset: (dataset) => write((db) => replaceOrigin(db, 'import', dataset)),
    async replaceDemonstration(sessions) {
      await write(async (db) => {
        const wanted = new Set(sessions.map(({ id }) => id));
        const before = (await readDataset(db, 'demo')).sessions.filter(({ id }) => !wanted.has(id));
        const people = await db
          .selectFrom('signups')
          .select('session_id')
          .distinct()
          .where('personal', 'is not', null)
          .execute();
        const stay = before.filter(({ id }) => people.some((row) => row.session_id === id));
        await replaceOrigin(db, 'demo', { ...emptyDataset(), sessions: [...sessions, ...stay] });
      });
    },
    signUp: (request) => write((db) => signUp(db, key, request)),
    sweep: (today) => write((db) => sweep(db, today)),
    close: () => database.close(),
  };
}
