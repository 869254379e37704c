import { randomInt } from 'node:crypto';
import type { Session } from '@mosty/sdk/schemas';
import { sql } from 'kysely';
import { deleteAfter } from '../../signups/term.ts';
import { owe } from '../letters.ts';
import { prepared } from '../prepared.ts';
import { bump } from '../settings.ts';
import type { SignupDetails, SignupOutcome, SignupRequest, Watch } from '../store.ts';
import { contactsOf, mac } from './identity.ts';
import { lapseOf } from './line.ts';
import { countOne } from '../tallies.ts';
import { uuid7 } from '../uuid7.ts';
import { type Db, type SlugRow, answer, byKey, changed, first, sessionOf } from './rows.ts';

/**
 * Stores a signup. The caller has opened one write transaction: the key, the places, the row and its letter come
 * together or not at all. Neither a token nor a contact in the clear is ever a key of a table.
 */
export async function signUp<R>(db: Db, secret: string, request: SignupRequest<R>): Promise<SignupOutcome<R>> {
  const { details, now } = request;
  const session = await sessionOf(db, request.session);
  if (!session) return { kind: 'no-session' };
  const key = mac(secret, 'idempotency-key', request.idempotencyKey);
  const body = mac(secret, 'body', JSON.stringify(details));
  await lapseOf(db, session, now);
  const used = await first(byKey(db, { session: session.id, key }));
  if (used) {
    if (used.body_hash !== body) return { kind: 'key-reused' };
    return { kind: 'replayed', signup: await answer(db, used, secret, now) };
  }
  const reason = request.refuse(session);
  if (reason !== null) return { kind: 'refused', reason };
  const asked = request.watch && (await askProof(db, secret, request.watch(session), now));
  if (asked) return asked;
  const contacts = contactsOf(details.contact, secret);
  for (const contact of contacts) {
    if (await first(hasContact(db, { session: session.id, contact }))) return { kind: 'already' };
  }
  const people = details.party.length;
  const place = await takePlace(db, session, people);
  if ('left' in place) return { kind: 'full', left: place.left };
  const row = await insert(db, session, details, place.queueNo, request);
  const common = { session: session.id, signup: row.id };
  for (const contact of contacts) await insertContact(db, { ...common, contact });
  await insertKey(db, { ...common, key, body, at: row.created_at });
  await owe(db, { signup: row, kind: place.queueNo === null ? 'confirmed' : 'waitlisted', cause: 'signup', due: now });
  await bump(db, 'revision.places');
  return { kind: 'stored', signup: await answer(db, row, secret, now) };
}

const takeProof = prepared((db, its: { id: string; until: string }) =>
  db
    .insertInto('proofs')
    .values({ id: its.id, until: its.until })
    .onConflict((conflict) => conflict.column('id').doNothing()),
);

/** Counts the try, and says whether it has to bring a proof; one that it brings is taken. */
export async function askProof(
  db: Db,
  secret: string,
  { tries, window, suspect, proof }: Watch,
  now: Date,
): Promise<Extract<SignupOutcome<never>, { kind: 'proof-needed' }> | null> {
  let isPressed = suspect;
  for (const { name, free } of tries) {
    if ((await countOne(db, secret, name, window, now.getTime())) > free) isPressed = true;
  }
  if (!isPressed) return null;
  if (proof === null || typeof proof === 'string') return { kind: 'proof-needed', fault: proof };
  const isTaken = await changed(takeProof(db, { id: proof.id, until: proof.until.toISOString() }));
  return isTaken ? null : { kind: 'proof-needed', fault: 'used' };
}

const hasContact = prepared((db, its: { session: string; contact: string }) =>
  db
    .selectFrom('signup_contacts')
    .select('signup_id')
    .where('session_id', '=', its.session)
    .where('contact', '=', its.contact),
);
const insertContact = prepared((db, its: { session: string; contact: string; signup: string }) =>
  db.insertInto('signup_contacts').values({ session_id: its.session, contact: its.contact, signup_id: its.signup }),
);
const insertKey = prepared((db, its: { session: string; key: string; body: string; signup: string; at: string }) =>
  db
    .insertInto('idempotency')
    .values({ session_id: its.session, key: its.key, body: its.body, signup_id: its.signup, created_at: its.at }),
);

const take = prepared((db, its: { session: string; people: number }) =>
  db
    .updateTable('places')
    .set({ taken: sql`taken + ${its.people}` })
    .where('session_id', '=', its.session)
    .where(sql<boolean>`(capacity IS NULL OR taken + ${its.people} <= capacity)`)
    .where(
      sql<boolean>`(waiting = 0 OR NOT EXISTS (SELECT 1 FROM signups s WHERE s.session_id = places.session_id AND s.state = 'waitlisted' AND s.queue_no > 0 AND s.party_size <= places.capacity - places.taken))`,
    ),
);
const placesOf = prepared((db, its: { session: string }) =>
  db.selectFrom('places').selectAll().where('session_id', '=', its.session),
);
const queue = prepared((db, its: { session: string; people: number; queueNo: number }) =>
  db
    .updateTable('places')
    .set({ waiting: sql`waiting + ${its.people}`, last_queue_no: its.queueNo })
    .where('session_id', '=', its.session),
);

/** Takes places for the whole party or for nobody of it: `arrival` of the machine, decided by one conditional update. */
export async function takePlace(
  db: Db,
  session: Session,
  people: number,
): Promise<{ queueNo: number | null } | { left: number }> {
  if (await changed(take(db, { session: session.id, people }))) return { queueNo: null };
  const places = await first(placesOf(db, { session: session.id }));
  const capacity = places?.capacity ?? Infinity;
  const { taken = 0, last_queue_no: last = 0 } = places ?? {};
  // A party that the room could never hold would wait for ever.
  if (!session.waitlist.enabled || people > capacity) return { left: Math.max(0, capacity - taken) };
  await queue(db, { session: session.id, people, queueNo: last + 1 });
  return { queueNo: last + 1 };
}

const insertSignup = prepared(
  (db, its: Omit<SlugRow, 'slug' | 'offered_until' | 'ended_at' | 'attended' | 'sequence_base'>) =>
    db
      .insertInto('signups')
      .values({
        id: its.id,
        session_id: its.session_id,
        state: its.state,
        code: its.code,
        party_size: its.party_size,
        queue_no: its.queue_no,
        created_at: its.created_at,
        delete_after: its.delete_after,
        consent_version: its.consent_version,
        locale: its.locale,
        personal: its.personal,
        made_by: its.made_by,
      })
      .onConflict((conflict) => conflict.columns(['session_id', 'code']).doNothing()),
);

/** Writes the row under the first code that is free: one that can be read aloud, of three pairs once two get scarce. */
async function insert(
  db: Db,
  session: Session,
  { party, contact, accessNeeds, consentVersion, locale }: SignupDetails,
  queueNo: number | null,
  { now, madeBy = 'person' }: Pick<SignupRequest<unknown>, 'now' | 'madeBy'>,
): Promise<SlugRow> {
  const row: SlugRow = {
    id: uuid7(now.getTime()),
    session_id: session.id,
    slug: session.slug,
    state: queueNo === null ? 'confirmed' : 'waitlisted',
    code: '',
    party_size: party.length,
    queue_no: queueNo,
    created_at: now.toISOString(),
    delete_after: deleteAfter(session),
    consent_version: consentVersion,
    locale,
    personal: JSON.stringify({ party, contact, accessNeeds }),
    offered_until: null,
    ended_at: null,
    attended: null,
    made_by: madeBy,
    sequence_base: 0,
  };
  const pair = () => String(randomInt(100)).padStart(2, '0');
  for (let tries = 0; ; tries++) {
    row.code = [pair(), pair(), ...(tries < 20 ? [] : [pair()])].join('-');
    if (await changed(insertSignup(db, row))) return row;
  }
}
