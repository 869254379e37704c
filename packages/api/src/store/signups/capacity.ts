import type { Session } from '@mosty/sdk/schemas';
import { sql } from 'kysely';
import type { CapacityOutcome } from '../store.ts';
import { bump } from '../settings.ts';
import { cancelRow } from './manage.ts';
import { lapseOf, offerFree } from './line.ts';
import { type Db, byId, changed, first } from './rows.ts';
import { prepared } from '../prepared.ts';

const set = prepared((db, its: { session: string; capacity: number | null }) =>
  db
    .updateTable('places')
    .set({ capacity: its.capacity })
    .where('session_id', '=', its.session)
    .where(sql<boolean>`(${its.capacity} IS NULL OR taken <= ${its.capacity})`),
);
const taken = prepared((db, its: { session: string }) =>
  db.selectFrom('places').select('taken').where('session_id', '=', its.session),
);

/** Sets the capacity of a session; what is taken when that is more, and nothing was set. */
export async function fitCapacity(db: Db, session: string, capacity: number | null): Promise<number | null> {
  if (await changed(set(db, { session, capacity }))) return null;
  return (await first(taken(db, { session })))?.taken ?? 0;
}

/** Gives a session another capacity, and offers what that frees. Refused below what is taken: nobody is put out. */
export async function changeCapacity(
  db: Db,
  session: Session,
  capacity: number | null,
  now: Date,
): Promise<CapacityOutcome> {
  await lapseOf(db, session, now);
  const over = await fitCapacity(db, session.id, capacity);
  if (over !== null) return { kind: 'below-taken', taken: over };
  const offered = await offerFree(db, session, now);
  await bump(db, 'revision.places');
  return { kind: 'set', offered };
}

const active = prepared((db, its: { session: string }) =>
  db
    .selectFrom('signups')
    .select('id')
    .where('session_id', '=', its.session)
    .where('state', 'in', ['confirmed', 'waitlisted', 'offered']),
);

/** Cancels everybody's signup of a session that was cancelled, and tells each of them. Returns how many. */
export async function cancelAll(db: Db, session: Session, now: Date): Promise<number> {
  const { rows } = await active(db, { session: session.id });
  for (const { id } of rows) {
    const row = await first(byId(db, { id }));
    if (row) await cancelRow(db, row, 'session', now);
  }
  return rows.length;
}
