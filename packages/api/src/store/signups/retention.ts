import { bump } from '../settings.ts';
import type { Drift, Pruned } from '../store.ts';
import type { Db } from './rows.ts';

/** Keys are kept as long as a client may still retry. */
const KEY_DAYS = 7;

/** Deletes what is due: names, contacts and needs; the anonymous row stays, so that the count of a session does. */
export async function sweep(db: Db, today: string): Promise<number> {
  const due = db.selectFrom('signups').select('id').where('delete_after', '<=', today);
  await db.deleteFrom('signup_contacts').where('signup_id', 'in', due).execute();
  // There is nobody left to tell.
  await db
    .updateTable('letters')
    .set({ state: 'dropped' })
    .where('state', '=', 'due')
    .where('signup_id', 'in', due)
    .execute();
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

const DAY = 86_400_000;
/** A line of the journal is kept as long as a claim can be made: three years, and a day. [Civil Code of Ukraine, art. 257] */
export const JOURNAL_DAYS = 1096;

/** Deletes what has served its time. */
export async function prune(db: Db, now: Date): Promise<Pruned> {
  const before = (days: number) => new Date(now.getTime() - days * DAY).toISOString();
  const tallies = await db.deleteFrom('tallies').where('since', '<', before(1)).executeTakeFirst();
  const proofs = await db.deleteFrom('proofs').where('until', '<', now.toISOString()).executeTakeFirst();
  const audit = await db.deleteFrom('audit').where('at', '<', before(JOURNAL_DAYS)).executeTakeFirst();
  const [a, b, c] = [tallies, proofs, audit].map(({ numDeletedRows }) => Number(numDeletedRows));
  return { tallies: a ?? 0, proofs: b ?? 0, audit: c ?? 0 };
}

/**
 * Counts the places of every session anew from its signups and mends the counters that differ. There should be none:
 * whoever asks says so aloud when there are.
 */
export async function recount(db: Db): Promise<Drift[]> {
  const rows = await db
    .selectFrom('places as p')
    .select(['p.session_id', 'p.capacity', 'p.taken', 'p.waiting'])
    .select((make) => [
      make
        .selectFrom('signups as s')
        .select(({ fn }) => fn.coalesce(fn.sum<number>('party_size'), make.val(0)).as('n'))
        .whereRef('s.session_id', '=', 'p.session_id')
        .where('state', 'in', ['confirmed', 'offered'])
        .as('counted_taken'),
      make
        .selectFrom('signups as s')
        .select(({ fn }) => fn.coalesce(fn.sum<number>('party_size'), make.val(0)).as('n'))
        .whereRef('s.session_id', '=', 'p.session_id')
        .where('state', '=', 'waitlisted')
        .as('counted_waiting'),
    ])
    .execute();
  const drift = rows
    .map((row) => ({
      session: row.session_id,
      capacity: row.capacity,
      taken: { kept: row.taken, counted: Number(row.counted_taken) },
      waiting: { kept: row.waiting, counted: Number(row.counted_waiting) },
    }))
    .filter(({ taken, waiting }) => taken.kept !== taken.counted || waiting.kept !== waiting.counted);
  for (const { session, capacity, taken, waiting } of drift) {
    await db
      .updateTable('places')
      // More people than places cannot be written down: the report says it.
      .set({ taken: Math.min(taken.counted, capacity ?? Infinity), waiting: waiting.counted })
      .where('session_id', '=', session)
      .execute();
  }
  if (drift.length > 0) await bump(db, 'revision.places');
  return drift;
}
