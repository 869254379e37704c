/** The signups of a session as staff sees them: with the personal data that people told. Reading writes nothing. */
import { compareUk } from '@mosty/search';
import type { Session } from '@mosty/sdk/schemas';
import { type State, hasLapsed, position } from '../../signups/machine.ts';
import { prepared } from '../prepared.ts';
import { type Db, type SlugRow, byId, first, sessionOf } from '../signups/rows.ts';
import type { Contact, Places } from '../store.ts';

export interface Attendee {
  id: string;
  /** Slug of the session. */
  session: string;
  state: State;
  code: string;
  /** Empty once personal data are deleted. */
  names: string[];
  phone: string | null;
  email: string | null;
  accessNeeds: string | null;
  partySize: number;
  queuePosition: number | null;
  offeredUntil: string | null;
  attended: boolean | null;
  madeBy: string;
  createdAt: string;
  deleteAfter: string;
}

export interface Attendees {
  session: Session;
  places: Places;
  items: Attendee[];
}

interface Personal {
  party: { name: string }[];
  contact: Contact;
  accessNeeds: string | null;
}

function attendee(row: SlugRow, line: readonly SlugRow[], now: Date): Attendee {
  const personal = row.personal === null ? null : (JSON.parse(row.personal) as Personal);
  const { offered_until: until, queue_no: queueNo } = row;
  const isOver = until !== null && hasLapsed(Date.parse(until), now.getTime());
  const waiting = line.map((each) => ({ queueNo: each.queue_no ?? 0, size: each.party_size }));
  return {
    id: row.id,
    session: row.slug,
    state: isOver ? 'expired' : (row.state as State),
    code: row.code,
    names: personal?.party.map(({ name }) => name) ?? [],
    phone: personal?.contact.phone ?? null,
    email: personal?.contact.email ?? null,
    accessNeeds: personal?.accessNeeds ?? null,
    partySize: row.party_size,
    queuePosition: row.state === 'waitlisted' && queueNo !== null ? position(waiting, queueNo) : null,
    offeredUntil: isOver ? null : until,
    attended: row.attended === null ? null : row.attended === 1,
    madeBy: row.made_by,
    createdAt: row.created_at,
    deleteAfter: row.delete_after,
  };
}

const ofSession = prepared((db, its: { session: string }) =>
  db
    .selectFrom('signups')
    .innerJoin('records', (join) =>
      join.onRef('records.id', '=', 'signups.session_id').on('records.noun', '=', 'sessions'),
    )
    .selectAll('signups')
    .select('records.slug')
    .where('session_id', '=', its.session),
);
const placesOf = prepared((db, its: { session: string }) =>
  db.selectFrom('places').select(['capacity', 'taken', 'waiting']).where('session_id', '=', its.session),
);

const waits = ({ state }: { state: string }) => state === 'waitlisted';
const ORDER: readonly string[] = ['confirmed', 'offered', 'waitlisted', 'cancelled', 'expired'];
/** Those with a place first; the line in its order, everybody else by name. */
const byPlace = (a: Attendee, b: Attendee): number =>
  ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
  (a.queuePosition ?? 0) - (b.queuePosition ?? 0) ||
  compareUk(a.names[0] ?? '', b.names[0] ?? '') ||
  (a.code < b.code ? -1 : 1);

/** Everybody who has ever signed up for a session (identifier or slug); `null` when there is no such session. */
export async function attendees(db: Db, idOrSlug: string, now: Date): Promise<Attendees | null> {
  const session = await sessionOf(db, idOrSlug);
  if (!session) return null;
  const { rows } = await ofSession(db, { session: session.id });
  const places = await first(placesOf(db, { session: session.id }));
  const line = rows.filter(waits);
  return {
    session,
    places: places ?? { capacity: session.maximumAttendeeCapacity, taken: 0, waiting: 0 },
    items: rows.map((row) => attendee(row, line, now)).sort(byPlace),
  };
}

/** One signup by its identifier. */
export async function attendeeOf(db: Db, id: string, now: Date): Promise<Attendee | null> {
  const row = await first(byId(db, { id }));
  if (!row) return null;
  const { rows } = await ofSession(db, { session: row.session_id });
  return attendee(row, rows.filter(waits), now);
}
