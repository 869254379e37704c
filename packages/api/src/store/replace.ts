import type { Session } from '@mosty/sdk/schemas';
import type { Kysely } from 'kysely';
import { deleteAfter } from '../signups/term.ts';
import { beginning } from '../time.ts';
import { type AnyRecord, type Dataset, type Noun, emptyDataset, nouns } from './dataset.ts';
import { readBasemap, writeBasemap } from './basemap.ts';
import { rules } from './rules.ts';
import { bump } from './settings.ts';
import { cancelAll } from './signups/capacity.ts';
import { offerFree } from './signups/line.ts';
import { layOver, overlays } from './staff/overlay.ts';
import { type Changes, DatasetRefused, type Imported } from './store.ts';
import type { Tables } from './tables.ts';
import { type Kept, ORIGINS, type Origin, body, chunks, writeFacets, writeNoun } from './write-noun.ts';

/** Everything that is kept, by origin. A session that staff changed is told as it was announced. */
export async function readDataset(db: Kysely<Tables>, origin: Origin): Promise<Dataset> {
  const dataset = emptyDataset();
  const rows = await db
    .selectFrom('records')
    .select(['noun', 'body'])
    .where('origin', '=', origin)
    .orderBy('noun')
    .orderBy('position')
    .execute();
  for (const { noun, body } of rows) (dataset[noun as Noun] as AnyRecord[]).push(JSON.parse(body) as AnyRecord);
  const changed = await overlays(db);
  dataset.sessions = dataset.sessions.map((session) => changed.get(session.id)?.announced ?? session);
  if (origin === 'import') dataset.basemap = await readBasemap(db);
  return dataset;
}

const kept = (records: readonly AnyRecord[], origin: Origin): Kept[] => records.map((record) => ({ record, origin }));

/** Sessions with what staff changed laid over them. */
const laid = (db: Kysely<Tables>, sessions: readonly Session[]) =>
  layOver(db, sessions, (session) => body('sessions', session));

/**
 * Makes the data of one origin exactly `announced`, with what staff changed laid over its sessions, and leaves the other
 * origins alone. One transaction is open.
 */
export async function replaceOrigin(
  db: Kysely<Tables>,
  origin: Origin,
  announced: Dataset,
  now: Date,
): Promise<Imported> {
  const { sessions, laidOver } = await laid(db, announced.sessions);
  const dataset = { ...announced, sessions };
  const others: { origin: Origin; dataset: Dataset }[] = [];
  for (const each of ORIGINS) {
    if (each === origin) continue;
    const theirs = await readDataset(db, each);
    theirs.sessions = (await laid(db, theirs.sessions)).sessions;
    others.push({ origin: each, dataset: theirs });
  }
  const all = emptyDataset();
  const changes = {} as Changes;
  const written = new Set<Noun>();
  for (const noun of nouns)
    (all[noun] as AnyRecord[]) = [...dataset[noun], ...others.flatMap((each): AnyRecord[] => each.dataset[noun])];
  for (const each of others) refuseSharedSlugs(dataset, each.dataset);
  await placesOf(db, all.sessions);
  for (const noun of nouns) {
    const mine = kept(dataset[noun], origin);
    const theirs = others.flatMap((each) => kept(each.dataset[noun], each.origin));
    const { written: wrote, ...rest } = await writeNoun(db, noun, [...mine, ...theirs]);
    changes[noun] = { ...rest, unchanged: rest.unchanged - theirs.length };
    if (wrote) written.add(noun);
  }
  for (const noun of nouns) {
    if (![noun, ...(rules[noun].dependsOn ?? [])].some((each) => written.has(each))) continue;
    await writeFacets(db, noun, kept(all[noun], origin), all);
  }
  await moveLines(db, dataset.sessions, now);
  const redrawn = origin === 'import' && (await writeBasemap(db, dataset.basemap));
  if (written.size > 0 || redrawn) await bump(db, 'revision.data');
  return { ...changes, laidOver };
}

/** Writes all sessions anew after staff changed one: its place in the order of time, and what it is filtered by, follow. */
export async function rewriteSessions(db: Kysely<Tables>): Promise<void> {
  const records: Kept[] = [];
  for (const origin of ['import', 'demo'] as const) {
    const { sessions } = await laid(db, (await readDataset(db, origin)).sessions);
    records.push(...kept(sessions, origin));
  }
  await writeNoun(db, 'sessions', records);
  await writeFacets(db, 'sessions', records, emptyDataset());
  await bump(db, 'revision.data');
}

function refuseSharedSlugs(dataset: Dataset, others: Dataset): void {
  const taken = new Set(others.sessions.map(({ slug }) => slug));
  const shared = dataset.sessions.filter(({ slug }) => taken.has(slug)).map(({ slug }) => slug);
  if (shared.length > 0) throw new DatasetRefused('slug-of-demonstration', shared);
  const published = new Set(others.questions.map(({ slug }) => slug));
  const twice = dataset.questions.filter(({ slug }) => published.has(slug)).map(({ slug }) => slug);
  if (twice.length > 0) throw new DatasetRefused('slug-of-published', twice);
}

/** Gives each session its row of places, and takes it from sessions that are gone; people who signed up are kept. */
async function placesOf(db: Kysely<Tables>, sessions: readonly Session[]): Promise<void> {
  const before = new Map((await db.selectFrom('places').selectAll().execute()).map((row) => [row.session_id, row]));
  const ids = new Set(sessions.map(({ id }) => id));
  const gone = [...before.keys()].filter((id) => !ids.has(id));
  for (const some of chunks(gone)) {
    const people = await db
      .selectFrom('signups')
      .innerJoin('records', 'records.id', 'signups.session_id')
      .select('records.slug')
      .distinct()
      .where('records.noun', '=', 'sessions')
      .where('session_id', 'in', some)
      .where('personal', 'is not', null)
      .execute();
    if (people.length > 0)
      throw new DatasetRefused(
        'sessions-with-signups',
        people.map(({ slug }) => slug),
      );
    const signups = db.selectFrom('signups').select('id').where('session_id', 'in', some);
    await db.deleteFrom('letters').where('signup_id', 'in', signups).execute();
    for (const table of ['idempotency', 'signup_contacts', 'signups', 'places', 'session_changes'] as const) {
      await db.deleteFrom(table).where('session_id', 'in', some).execute();
    }
  }
  const over = sessions.filter(
    ({ id, maximumAttendeeCapacity: cap }) => cap !== null && (before.get(id)?.taken ?? 0) > cap,
  );
  if (over.length > 0)
    throw new DatasetRefused(
      'capacity-below-taken',
      over.map(({ slug }) => slug),
    );
  for (const session of sessions) {
    const capacity = session.maximumAttendeeCapacity;
    const row = before.get(session.id);
    if (!row) {
      const empty = { session_id: session.id, capacity, taken: 0, waiting: 0, last_queue_no: 0 };
      await db.insertInto('places').values(empty).execute();
      continue;
    }
    if (row.capacity !== capacity) {
      await db.updateTable('places').set({ capacity }).where('session_id', '=', session.id).execute();
    }
    if (row.taken + row.waiting > 0) {
      const term = deleteAfter(session);
      await db.updateTable('signups').set({ delete_after: term }).where('session_id', '=', session.id).execute();
    }
  }
}

/** What new records mean for people who have signed up: a larger room is offered, a cancelled session cancels. */
async function moveLines(db: Kysely<Tables>, sessions: readonly Session[], now: Date): Promise<void> {
  const people = await db
    .selectFrom('places')
    .select(['session_id', 'waiting'])
    .where((or) => or.or([or('taken', '>', 0), or('waiting', '>', 0)]))
    .execute();
  const waiting = new Map(people.map((row) => [row.session_id, row.waiting]));
  for (const session of sessions) {
    const line = waiting.get(session.id);
    if (line === undefined) continue;
    if (session.eventStatus === 'cancelled' && beginning(session) > now.getTime()) await cancelAll(db, session, now);
    else if (line > 0 && (await offerFree(db, session, now)) > 0) await bump(db, 'revision.places');
  }
}
