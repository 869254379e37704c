import { createHmac, randomInt, randomUUID } from 'node:crypto';
import type { Session } from '@mosty/sdk/schemas';
import { type Kysely, type Selectable, sql } from 'kysely';
import { deleteAfter } from '../signups/term.ts';
import type { SignupDetails, SignupOutcome, SignupRequest, StoredSignup } from './store.ts';
import { bump } from './settings.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;
type Row = Selectable<Tables['signups']>;
const mac = (secret: string, purpose: string, value: string) =>
  createHmac('sha256', secret).update(`${purpose}\0${value}`).digest('base64url');

/**
 * Stores a signup. The caller has opened one write transaction: the key, the places and the row come together or not
 * at all. Neither a token nor a contact in the clear is ever a key of a table.
 */
export async function signUp<R>(db: Db, secret: string, request: SignupRequest<R>): Promise<SignupOutcome<R>> {
  const session = await sessionOf(db, request.session);
  if (!session) return { kind: 'no-session' };
  const key = mac(secret, 'idempotency-key', request.idempotencyKey);
  const body = mac(secret, 'body', JSON.stringify(request.details));
  const used = await db
    .selectFrom('idempotency')
    .select(['body', 'signup_id'])
    .where('session_id', '=', session.id)
    .where('key', '=', key)
    .executeTakeFirst();
  if (used) {
    if (used.body !== body) return { kind: 'key-reused' };
    const row = await db.selectFrom('signups').selectAll().where('id', '=', used.signup_id).executeTakeFirstOrThrow();
    return { kind: 'replayed', signup: stored(row, session.slug, secret) };
  }
  const reason = request.refuse(session);
  if (reason !== null) return { kind: 'refused', reason };
  const contacts = contactsOf(request.details, secret);
  const known = await db
    .selectFrom('signup_contacts')
    .select('signup_id')
    .where('session_id', '=', session.id)
    .where('contact', 'in', contacts)
    .executeTakeFirst();
  if (known) return { kind: 'already' };
  const people = request.details.party.length;
  const place = await takePlace(db, session, people);
  if ('left' in place) return { kind: 'full', left: place.left };
  const row: Row = {
    id: randomUUID(),
    session_id: session.id,
    state: place.queueNo === null ? 'confirmed' : 'waitlisted',
    code: await freeCode(db, session.id),
    party_size: people,
    queue_position: place.queuePosition,
    queue_no: place.queueNo,
    created_at: request.now.toISOString(),
    delete_after: deleteAfter(session),
    consent_version: request.details.consentVersion,
    locale: request.details.locale,
    personal: personal(request.details),
    offered_until: null,
    ended_at: null,
    attended: null,
    made_by: 'person',
  };
  await db.insertInto('signups').values(row).execute();
  const common = { session_id: session.id, signup_id: row.id };
  await db
    .insertInto('signup_contacts')
    .values(contacts.map((contact) => ({ ...common, contact })))
    .execute();
  await db
    .insertInto('idempotency')
    .values({ ...common, key, body, created_at: row.created_at })
    .execute();
  await bump(db, 'revision.places');
  return { kind: 'stored', signup: stored(row, session.slug, secret) };
}

const personal = ({ party, contact, accessNeeds }: SignupDetails) => JSON.stringify({ party, contact, accessNeeds });

async function sessionOf(db: Db, idOrSlug: string): Promise<Session | null> {
  const row = await db
    .selectFrom('records')
    .select('body')
    .where('noun', '=', 'sessions')
    .where((or) => or.or([or('id', '=', idOrSlug), or('slug', '=', idOrSlug)]))
    .executeTakeFirst();
  return row ? (JSON.parse(row.body) as Session) : null;
}

/** One signup a contact: the phone and the e-mail count each. */
function contactsOf({ contact }: SignupDetails, secret: string): string[] {
  const { phone, email } = contact;
  return [phone && `tel:${phone}`, email && `mailto:${email.toLowerCase()}`].flatMap((uri) =>
    uri ? [mac(secret, 'contact', uri)] : [],
  );
}

type Place = { queueNo: number | null; queuePosition: number | null } | { left: number };

/**
 * Takes places for the whole party or for nobody of it. A place that fits somebody who waits is not given to a
 * newcomer; a waiting party that is too large for what is left does not block smaller ones.
 */
async function takePlace(db: Db, session: Session, people: number): Promise<Place> {
  const taken = await db
    .updateTable('places')
    .set((old) => ({ taken: old('taken', '+', people) }))
    .where('session_id', '=', session.id)
    .where(sql<boolean>`(capacity IS NULL OR taken + ${people} <= capacity)`)
    .where(
      sql<boolean>`NOT EXISTS (SELECT 1 FROM signups s WHERE s.session_id = ${session.id} AND s.state = 'waitlisted' AND s.party_size <= capacity - taken)`,
    )
    .executeTakeFirst();
  if (taken.numUpdatedRows === 1n) return { queueNo: null, queuePosition: null };
  const places = await db
    .selectFrom('places')
    .selectAll()
    .where('session_id', '=', session.id)
    .executeTakeFirstOrThrow();
  // A party that the room could never hold would wait for ever.
  if (!session.waitlist.enabled || people > (places.capacity ?? Infinity))
    return { left: Math.max(0, (places.capacity ?? 0) - places.taken) };
  const queueNo = places.last_queue_no + 1;
  await db
    .updateTable('places')
    .set({ waiting: places.waiting + people, last_queue_no: queueNo })
    .where('session_id', '=', session.id)
    .execute();
  return { queueNo, queuePosition: places.waiting + 1 };
}

/** A code that can be read aloud; three pairs once the two-pair ones become scarce in a session. */
async function freeCode(db: Db, session: string): Promise<string> {
  const pair = () => String(randomInt(100)).padStart(2, '0');
  for (let tries = 0; ; tries++) {
    const code = [pair(), pair(), ...(tries < 20 ? [] : [pair()])].join('-');
    const taken = await db
      .selectFrom('signups')
      .select('id')
      .where('session_id', '=', session)
      .where('code', '=', code)
      .executeTakeFirst();
    if (!taken) return code;
  }
}

/** The answer of a row, the same every time: the token is made from the identifier and kept nowhere. */
function stored(row: Row, session: string, secret: string): StoredSignup {
  return {
    id: row.id,
    session,
    state: row.queue_position === null ? 'confirmed' : 'waitlisted',
    code: row.code,
    manageToken: mac(secret, 'manage', row.id),
    queuePosition: row.queue_position,
    partySize: row.party_size,
    createdAt: row.created_at,
    deleteAfter: row.delete_after,
  };
}

/** Keys are kept as long as a client may still retry. */
const KEY_DAYS = 7;

/** Deletes what is due: names, contacts and needs; the anonymous row stays, so that the count of a session does. */
export async function sweep(db: Db, today: string): Promise<number> {
  const due = db.selectFrom('signups').select('id').where('delete_after', '<=', today);
  await db.deleteFrom('signup_contacts').where('signup_id', 'in', due).execute();
  const limit = new Date(Date.parse(`${today}T00:00:00Z`) - KEY_DAYS * 86_400_000).toISOString();
  await db
    .deleteFrom('idempotency')
    .where((or) => or.or([or('created_at', '<', limit), or('signup_id', 'in', due)]))
    .execute();
  const { numUpdatedRows } = await db
    .updateTable('signups')
    .set({ personal: null })
    .where('delete_after', '<=', today)
    .where('personal', 'is not', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
