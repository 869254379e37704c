/** The statements that several steps of a signup share. */
import type { Session } from '@mosty/sdk/schemas';
import { type Kysely, type QueryResult, type Selectable, sql } from 'kysely';
import { hasLapsed, position } from '../../signups/machine.ts';
import { prepared } from '../prepared.ts';
import type { StoredSignup } from '../store.ts';
import type { Tables } from '../tables.ts';
import { manageToken } from './identity.ts';

export type Db = Kysely<Tables>;
export type Row = Selectable<Tables['signups']>;
/** A signup and the slug of its session. */
export type SlugRow = Row & { slug: string };

/** The first row of a result. */
export async function first<R>(result: Promise<QueryResult<R>>): Promise<R | undefined> {
  return (await result).rows[0];
}
/** Whether a statement changed anything. */
export async function changed(result: Promise<QueryResult<unknown>>): Promise<boolean> {
  return ((await result).numAffectedRows ?? 0n) > 0n;
}

const sessionBySlug = prepared((db, its: { slug: string }) =>
  db.selectFrom('records').select('body').where('noun', '=', 'sessions').where('slug', '=', its.slug),
);
const sessionById = prepared((db, its: { id: string }) =>
  db.selectFrom('records').select('body').where('noun', '=', 'sessions').where('id', '=', its.id),
);
/** Sessions by their text: the same few are asked for again and again. Nobody changes them. */
const parsed = new Map<string, Session>();
const PARSED = 500;

/** A session by identifier or slug. */
export async function sessionOf(db: Db, idOrSlug: string): Promise<Session | null> {
  const row = (await first(sessionBySlug(db, { slug: idOrSlug }))) ?? (await first(sessionById(db, { id: idOrSlug })));
  if (!row) return null;
  const known = parsed.get(row.body);
  if (known) return known;
  if (parsed.size >= PARSED) parsed.clear();
  const made = JSON.parse(row.body) as Session;
  parsed.set(row.body, made);
  return made;
}

const signups = (db: Db) =>
  db
    .selectFrom('signups')
    .innerJoin('records', (join) =>
      join.onRef('records.id', '=', 'signups.session_id').on('records.noun', '=', 'sessions'),
    )
    .selectAll('signups')
    .select('records.slug');

export const byId = prepared((db, its: { id: string }) => signups(db).where('signups.id', '=', its.id));
export const byCode = prepared((db, its: { session: string; code: string }) =>
  signups(db).where('session_id', '=', its.session).where('code', '=', its.code),
);
export const byKey = prepared((db, its: { session: string; key: string }) =>
  signups(db)
    .innerJoin('idempotency', 'idempotency.signup_id', 'signups.id')
    .select('idempotency.body as body_hash')
    .where('idempotency.session_id', '=', its.session)
    .where('idempotency.key', '=', its.key),
);

const line = prepared((db, its: { session: string }) =>
  db
    .selectFrom('signups')
    .select(['queue_no', 'party_size'])
    .where('session_id', '=', its.session)
    .where('state', '=', 'waitlisted')
    .where('queue_no', '>', 0),
);

/**
 * A signup as its person sees it at this moment: her place in the line as it is now, and an offer whose time is over as
 * expired, whether or not somebody has written that down. Reading writes nothing.
 */
export async function answer(db: Db, row: SlugRow, secret: string, now: Date): Promise<StoredSignup> {
  const { id, state, queue_no: queueNo, offered_until: until } = row;
  const isOver = until !== null && hasLapsed(Date.parse(until), now.getTime());
  let queuePosition: number | null = null;
  if (state === 'waitlisted' && queueNo !== null) {
    const { rows } = await line(db, { session: row.session_id });
    const waiting = rows.map((each) => ({ queueNo: each.queue_no ?? 0, size: each.party_size }));
    queuePosition = position(waiting, queueNo);
  }
  return {
    id,
    session: row.slug,
    state: isOver ? 'expired' : (state as StoredSignup['state']),
    code: row.code,
    manageToken: manageToken(secret, id),
    queuePosition,
    offeredUntil: isOver ? null : until,
    partySize: row.party_size,
    createdAt: row.created_at,
    deleteAfter: row.delete_after,
    sequenceBase: row.sequence_base,
  };
}

const shift = prepared((db, its: { session: string; taken: number; waiting: number }) =>
  db
    .updateTable('places')
    .set({ taken: sql`taken + ${its.taken}`, waiting: sql`waiting + ${its.waiting}` })
    .where('session_id', '=', its.session)
    .where(sql<boolean>`(capacity IS NULL OR taken + ${its.taken} <= capacity)`),
);
/** Moves people into and out of the places and the line of a session; `false` when there is no room for them. */
export const movePeople = (db: Db, sessionId: string, people: { taken: number; waiting: number }): Promise<boolean> =>
  changed(shift(db, { session: sessionId, ...people }));
