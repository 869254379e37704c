/** What staff does with one signup. Each may be repeated: the second time changes nothing and is not written down. */
import { type Event, type State, next } from '../../signups/machine.ts';
import { owe } from '../letters.ts';
import { prepared } from '../prepared.ts';
import { bump } from '../settings.ts';
import { lapseOf } from '../signups/line.ts';
import { cancelRow } from '../signups/manage.ts';
import { type Db, type SlugRow, byId, changed, first, movePeople, sessionOf } from '../signups/rows.ts';
import { type Attendee, attendeeOf } from './attendees.ts';
import { type Deed, audit } from './audit.ts';

/** Who acts, and when. */
export type By = Pick<Deed, 'who' | 'now'>;

export type ActOutcome =
  /** The signup as it is now. */
  | { kind: 'done'; signup: Attendee }
  | { kind: 'no-signup' }
  /** It cannot happen to a signup in this state. */
  | { kind: 'not-now'; state: State }
  /** The party does not fit. */
  | { kind: 'full'; left: number }
  /** Where it is moved to is not there, cannot be come to any more, or has a signup of the same person. */
  | { kind: 'no-session' }
  | { kind: 'over' }
  | { kind: 'already' };

/** The signup as it is now, after offers of its session that are over have lapsed. */
export async function open(db: Db, id: string, now: Date): Promise<SlugRow | null> {
  const row = await first(byId(db, { id }));
  const session = row && (await sessionOf(db, row.session_id));
  if (!session) return null;
  if ((await lapseOf(db, session, now)) === 0) return row;
  return (await first(byId(db, { id }))) ?? null;
}

/** The answer, with its line of the journal where something changed. */
export async function done(db: Db, id: string, now: Date, deed: Deed | null): Promise<ActOutcome> {
  if (deed) await audit(db, deed);
  const signup = await attendeeOf(db, id, now);
  return signup ? { kind: 'done', signup } : { kind: 'no-signup' };
}

const setAttended = prepared((db, its: { id: string; attended: number | null }) =>
  db.updateTable('signups').set({ attended: its.attended }).where('id', '=', its.id),
);

/** Marks whether a party came; `null` takes it back. Only who has a place can have come. */
export async function attend(db: Db, id: string, attended: boolean | null, by: By): Promise<ActOutcome> {
  const row = await open(db, id, by.now);
  if (!row) return { kind: 'no-signup' };
  if (row.state !== 'confirmed') return { kind: 'not-now', state: row.state as State };
  const value = attended === null ? null : Number(attended);
  if (row.attended === value) return done(db, id, by.now, null);
  await setAttended(db, { id, attended: value });
  return done(db, id, by.now, { ...by, action: 'signup.attendance', subject: `signups/${id}`, details: { attended } });
}

/** Cancels a signup, tells the person, and hands on what it held. */
export async function cancel(db: Db, id: string, reason: string, by: By): Promise<ActOutcome> {
  const row = await open(db, id, by.now);
  if (!row) return { kind: 'no-signup' };
  if (!next(row.state as State, 'cancelled')) return done(db, id, by.now, null);
  await cancelRow(db, row, 'staff', by.now);
  const details = { session: row.slug, from: row.state, reason };
  return done(db, id, by.now, { ...by, action: 'signup.cancel', subject: `signups/${id}`, details });
}

const place = prepared((db, its: { id: string; from: string }) =>
  db
    .updateTable('signups')
    .set({ state: 'confirmed', offered_until: null })
    .where('id', '=', its.id)
    .where('state', '=', its.from),
);
const placesOf = prepared((db, its: { session: string }) =>
  db.selectFrom('places').select(['capacity', 'taken']).where('session_id', '=', its.session),
);

/** Places that are free in a session. */
export async function leftIn(db: Db, session: string): Promise<number> {
  const { capacity = null, taken = 0 } = (await first(placesOf(db, { session }))) ?? {};
  return capacity === null ? Infinity : capacity - taken;
}

/** Gives a place to who waits or is offered one, whoever stands before; never one that is not there. */
export async function confirm(db: Db, id: string, by: By): Promise<ActOutcome> {
  const row = await open(db, id, by.now);
  if (!row) return { kind: 'no-signup' };
  const from = row.state as State;
  if (from === 'confirmed') return done(db, id, by.now, null);
  const event: Event = 'placed';
  if (!next(from, event)) return { kind: 'not-now', state: from };
  const { session_id: session, party_size: size } = row;
  if (from === 'waitlisted' && !(await movePeople(db, session, { taken: size, waiting: -size })))
    return { kind: 'full', left: await leftIn(db, session) };
  if (!(await changed(place(db, { id, from })))) throw new Error(`a signup that is ${from} cannot be ${event}`);
  await owe(db, { signup: row, kind: 'confirmed', cause: 'staff', due: by.now });
  await bump(db, 'revision.places');
  const details = { session: row.slug, from };
  return done(db, id, by.now, { ...by, action: 'signup.confirm', subject: `signups/${id}`, details });
}
