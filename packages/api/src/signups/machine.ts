/**
 * What can happen to a signup and to the line of a session (ADR 0011), as pure functions. The store does the same in
 * SQL; random histories are driven through both.
 */

/** `confirmed`, `waitlisted` and `offered` are active; nothing leads out of `cancelled` and `expired`. */
export type State = 'confirmed' | 'waitlisted' | 'offered' | 'cancelled' | 'expired';

/**
 * - `offered`: a place is free and it is this party's turn;
 * - `accepted`: the person takes the offer in time;
 * - `lapsed`: the time of the offer is over;
 * - `placed`: staff gives the place;
 * - `cancelled`: by the person, by staff, or with the whole session.
 */
export type Event = 'offered' | 'accepted' | 'lapsed' | 'placed' | 'cancelled';

/** Where each event leads from each state; what is not here cannot happen. */
export const transitions: Readonly<Record<State, Readonly<Partial<Record<Event, State>>>>> = {
  waitlisted: { offered: 'offered', placed: 'confirmed', cancelled: 'cancelled' },
  offered: { accepted: 'confirmed', lapsed: 'expired', placed: 'confirmed', cancelled: 'cancelled' },
  confirmed: { cancelled: 'cancelled' },
  cancelled: {},
  expired: {},
};

/** The state after an event; `null` when the event cannot happen to a signup in this state. */
export const next = (state: State, event: Event): State | null => transitions[state][event] ?? null;

/** Whether the signup still stands: the person may not sign up for the session a second time. */
export const isActive = (state: State): boolean => Object.keys(transitions[state]).length > 0;

/** Whether the party's places count as taken: an offer holds them. */
export const holdsPlaces = (state: State): boolean => state === 'confirmed' || state === 'offered';

/** A party that waits. */
export interface Waiting {
  /** Lower numbers came earlier; a number is given once. */
  queueNo: number;
  /** People of the party, who are never split. */
  size: number;
}

/**
 * Whose turn it is when `free` places are free: the lowest number whose whole party fits. A larger party is passed over
 * and keeps its number, so it never blocks a chair that somebody could sit on. `null` when nobody fits.
 */
export function turn<W extends Waiting>(line: readonly W[], free: number): W | null {
  const fitting = line.filter(({ size }) => size <= free).sort((a, b) => a.queueNo - b.queueNo);
  return fitting[0] ?? null;
}

/** People ahead of a party, plus one. */
export const position = (line: readonly Waiting[], queueNo: number): number =>
  line.reduce((ahead, each) => (each.queueNo < queueNo ? ahead + each.size : ahead), 1);

/** A session as somebody meets it who signs up. */
export interface Room {
  /** `null` = no limit is known. */
  capacity: number | null;
  /** Places of confirmed and offered people. */
  taken: number;
  /** Whether people may wait. */
  waitlist: boolean;
}

/** Places that nobody holds. */
export const free = ({ capacity, taken }: Pick<Room, 'capacity' | 'taken'>): number =>
  capacity === null ? Infinity : capacity - taken;

/**
 * What a party that signs up gets. A newcomer never overtakes: while anybody who fits waits, a free place is theirs. A
 * party that the room could never hold would wait for ever, so it is told `full` at once.
 */
export function arrival(room: Room, line: readonly Waiting[], size: number): 'confirmed' | 'waitlisted' | 'full' {
  const left = free(room);
  if (size <= left && turn(line, left) === null) return 'confirmed';
  return room.waitlist && size <= (room.capacity ?? Infinity) ? 'waitlisted' : 'full';
}

/** An offer is held for a day at most. */
const OFFER = 24 * 3_600_000;

/**
 * Until when an offer made at `now` holds, in milliseconds: 24 hours, and never more than half of the time that is left
 * before the session begins, so that another party can still be asked. `null` once it has begun: nothing is offered then.
 */
export const offerUntil = (now: number, begins: number): number | null =>
  begins > now ? now + Math.min(OFFER, Math.ceil((begins - now) / 2)) : null;

/** Whether the time of an offer is over. */
export const hasLapsed = (offeredUntil: number, now: number): boolean => offeredUntil <= now;
