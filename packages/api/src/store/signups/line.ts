/** What moves in the line of a session: places are freed, offers lapse, and whose turn it is gets an offer. */
import type { Session } from '@mosty/sdk/schemas';
import { sql } from 'kysely';
import { type Event, type State, holdsPlaces, next, offerUntil } from '../../signups/machine.ts';
import { beginning } from '../../time.ts';
import { owe } from '../letters.ts';
import { prepared } from '../prepared.ts';
import { bump } from '../settings.ts';
import { type Db, type Row, changed, first, movePeople, sessionOf } from './rows.ts';

/** Who or what ended a signup: told in the letter. */
export type EndedBy = 'person' | 'staff' | 'session';

const setEnd = prepared((db, its: { id: string; from: string; to: string; at: string }) =>
  db
    .updateTable('signups')
    .set({ state: its.to, ended_at: its.at, offered_until: null })
    .where('id', '=', its.id)
    .where('state', '=', its.from),
);
const forgetContacts = prepared((db, its: { id: string }) =>
  db.deleteFrom('signup_contacts').where('signup_id', '=', its.id),
);

/** Ends an active signup and frees what it held. The person may sign up anew, at the end of the line. */
export async function end(
  db: Db,
  row: Pick<Row, 'id' | 'session_id' | 'state' | 'party_size'>,
  event: Extract<Event, 'cancelled' | 'lapsed'>,
  now: Date,
): Promise<void> {
  const from = row.state as State;
  const to = next(from, event);
  if (!to || !(await changed(setEnd(db, { id: row.id, from, to, at: now.toISOString() }))))
    throw new Error(`a signup that is ${from} cannot be ${event}`);
  const people = -row.party_size;
  await movePeople(
    db,
    row.session_id,
    holdsPlaces(from) ? { taken: people, waiting: 0 } : { taken: 0, waiting: people },
  );
  await forgetContacts(db, { id: row.id });
}

/** Nobody is offered a place in what will not take place, or whose date is not known. */
const isOffering = ({ eventStatus, status }: Session) =>
  !['cancelled', 'postponed'].includes(eventStatus) && !['defunct', 'inactive'].includes(status);

const whoseTurn = prepared((db, its: { session: string }) =>
  db
    .selectFrom('signups')
    .innerJoin('places', 'places.session_id', 'signups.session_id')
    .select(['signups.id', 'party_size', 'personal'])
    .where('signups.session_id', '=', its.session)
    .where('state', '=', 'waitlisted')
    .where('queue_no', '>', 0)
    .where(sql<boolean>`(capacity IS NULL OR party_size <= capacity - taken)`)
    .orderBy('queue_no')
    .limit(1),
);
const setOffer = prepared((db, its: { id: string; until: string }) =>
  db
    .updateTable('signups')
    .set({ state: 'offered', offered_until: its.until })
    .where('id', '=', its.id)
    .where('state', '=', 'waitlisted'),
);

/** Offers what is free to whose turn it is, until nobody who waits fits. Returns how many were offered a place. */
export async function offerFree(db: Db, session: Session, now: Date): Promise<number> {
  const until = isOffering(session) ? offerUntil(now.getTime(), beginning(session)) : null;
  if (until === null) return 0;
  for (let offers = 0; ; offers++) {
    const row = await first(whoseTurn(db, { session: session.id }));
    if (!row) return offers;
    await setOffer(db, { id: row.id, until: new Date(until).toISOString() });
    const size = row.party_size;
    if (!(await movePeople(db, session.id, { taken: size, waiting: -size })))
      throw new Error('an offer without a place');
    await owe(db, { signup: row, kind: 'offered', cause: 'turn', due: now });
  }
}

const lapsed = prepared((db, its: { session: string; now: string }) =>
  db
    .selectFrom('signups')
    .select(['id', 'session_id', 'state', 'party_size'])
    .where('session_id', '=', its.session)
    .where('state', '=', 'offered')
    .where('queue_no', '>', 0)
    .where('offered_until', '<=', its.now),
);

/** Ends the offers of a session whose time is over, and hands on what they held. Returns how many. */
export async function lapseOf(db: Db, session: Session, now: Date): Promise<number> {
  const { rows } = await lapsed(db, { session: session.id, now: now.toISOString() });
  for (const row of rows) await end(db, row, 'lapsed', now);
  if (rows.length === 0) return 0;
  await offerFree(db, session, now);
  await bump(db, 'revision.places');
  return rows.length;
}

/** Ends all offers whose time is over, and offers every place that is free to whoever waits for it. */
export async function lapse(db: Db, now: Date): Promise<number> {
  const moving = await db
    .selectFrom('places as p')
    .select('p.session_id')
    .where((or) =>
      or.exists(
        or
          .selectFrom('signups as s')
          .select('s.id')
          .whereRef('s.session_id', '=', 'p.session_id')
          .where('queue_no', '>', 0)
          .where(
            sql<boolean>`(state = 'offered' AND offered_until <= ${now.toISOString()} OR state = 'waitlisted' AND (p.capacity IS NULL OR party_size <= p.capacity - p.taken))`,
          ),
      ),
    )
    .execute();
  let ended = 0;
  for (const { session_id: id } of moving) {
    const session = await sessionOf(db, id);
    if (!session) continue;
    ended += await lapseOf(db, session, now);
    if ((await offerFree(db, session, now)) > 0) await bump(db, 'revision.places');
  }
  return ended;
}
