import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { readBasemap } from './basemap.ts';
import { emptyDataset } from './dataset.ts';
import { outbox } from './outbox/outbox.ts';
import { collection } from './records.ts';
import { sources } from './feed/store.ts';
import { readDataset, replaceOrigin } from './replace.ts';
import { readRevision, secretOf } from './settings.ts';
import { changeCapacity } from './signups/capacity.ts';
import { byAttempt, byCodeAndContact, byToken } from './signups/find.ts';
import { mac, manageToken } from './signups/identity.ts';
import { lapse } from './signups/line.ts';
import { accept, cancel } from './signups/manage.ts';
import { prune, recount, sweep } from './signups/retention.ts';
import { questionStore } from './questions/questions.ts';
import { questionToken } from './questions/rows.ts';
import { sessionOf } from './signups/rows.ts';
import { signUp } from './signups/sign-up.ts';
import { closuresFrom } from './staff/closures.ts';
import { staff } from './staff/staff.ts';
import { tallies } from './tallies.ts';
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
    closures: (now) => closuresFrom(read, now),
    basemap: () => readBasemap(read),
    dataset: () => readDataset(read, 'import'),
    replaceDataset: (dataset, now = new Date()) => write((db) => replaceOrigin(db, 'import', dataset, now)),
    async replaceDemonstration(sessions, sources = []) {
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
        await replaceOrigin(
          db,
          'demo',
          { ...emptyDataset(), sources: [...sources], sessions: [...sessions, ...stay] },
          new Date(),
        );
      });
    },
    signUp: (request) => write((db) => signUp(db, key, request)),
    signup: (opening) => byToken(read, key, opening),
    signupByKey: (asked) => byAttempt(read, key, asked),
    signupByCode: (asked) => byCodeAndContact(read, key, asked),
    cancelSignup: (opening) => write((db) => cancel(db, key, opening)),
    acceptOffer: (opening) => write((db) => accept(db, key, opening)),
    setCapacity: (id, capacity, now) =>
      write(async (db) => {
        const session = await sessionOf(db, id);
        return session ? changeCapacity(db, session, capacity, now) : { kind: 'no-session' };
      }),
    lapse: (now) => write((db) => lapse(db, now)),
    recount: () => write(recount),
    outbox: outbox(read, (work) => database.write(work), {
      signup: (id) => manageToken(key, id),
      question: (id) => questionToken(key, id),
    }),
    sources: sources(read, write, (work) => database.write(work)),
    staff: staff(read, write, key),
    questions: questionStore(read, write, key),
    tallies: tallies(read, (work) => database.write(work), key),
    keyFor: (purpose) => mac(key, 'key', purpose),
    sweep: (today) => write((db) => sweep(db, today)),
    async prune(now) {
      const pruned = await write((db) => prune(db, now));
      await database.forget();
      return pruned;
    },
    close: () => database.close(),
  };
}
