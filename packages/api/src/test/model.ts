/** A session and its signups in memory, moved by the state machine alone: what the store must come to as well. */
import {
  type Event,
  type State,
  arrival,
  free,
  hasLapsed,
  holdsPlaces,
  isActive,
  next,
  offerUntil,
  position,
  turn,
} from '../signups/machine.ts';

export interface Party {
  key: string;
  /** Whose phone it is. */
  who: number;
  size: number;
  state: State;
  queueNo: number | null;
  offeredUntil: number | null;
  letters: string[];
}
export interface Seen {
  state: State;
  queuePosition: number | null;
  offeredUntil: string | null;
}

export class Model {
  readonly parties: Party[] = [];
  capacity: number | null;
  now: number;
  readonly #waitlist: boolean;
  readonly #begins: number;
  #lastQueueNo = 0;

  constructor(now: number, begins: number, capacity: number | null, waitlist: boolean) {
    this.now = now;
    this.#begins = begins;
    this.capacity = capacity;
    this.#waitlist = waitlist;
  }

  get taken(): number {
    return this.#people(({ state }) => holdsPlaces(state));
  }
  get waiting(): number {
    return this.#people(({ state }) => state === 'waitlisted');
  }
  get begun(): boolean {
    return this.now >= this.#begins;
  }
  get line(): { queueNo: number; size: number; party: Party }[] {
    return this.parties
      .filter(({ state }) => state === 'waitlisted')
      .map((party) => ({ queueNo: party.queueNo ?? 0, size: party.size, party }));
  }

  signUp(key: string, who: number, size: number): string {
    this.#lapse();
    const before = this.parties.find((party) => party.key === key);
    if (before) return before.who === who && before.size === size ? 'replayed' : 'key-reused';
    if (this.begun) return 'refused';
    if (this.parties.some((party) => party.who === who && isActive(party.state))) return 'already';
    const room = { capacity: this.capacity, taken: this.taken, waitlist: this.#waitlist };
    const state = arrival(room, this.line, size);
    if (state === 'full') return 'full';
    const queueNo = state === 'waitlisted' ? (this.#lastQueueNo += 1) : null;
    this.parties.push({ key, who, size, state, queueNo, offeredUntil: null, letters: [`${state} signup`] });
    return 'stored';
  }

  cancel(party: Party): void {
    this.#lapse();
    if (!this.#step(party, 'cancelled')) return;
    party.letters.push('cancelled person');
    this.#offer();
  }

  accept(party: Party): 'accepted' | 'not-offered' | 'over' {
    this.#lapse();
    if (this.#step(party, 'accepted')) party.letters.push('confirmed accepted');
    return party.state === 'confirmed' ? 'accepted' : isActive(party.state) ? 'not-offered' : 'over';
  }

  setCapacity(capacity: number | null): 'set' | 'below-taken' {
    this.#lapse();
    if (this.taken > (capacity ?? Infinity)) return 'below-taken';
    this.capacity = capacity;
    this.#offer();
    return 'set';
  }

  lapse(): void {
    this.#lapse();
    this.#offer();
  }

  see({ state, queueNo, offeredUntil }: Party): Seen {
    const isOver = offeredUntil !== null && hasLapsed(offeredUntil, this.now);
    return {
      state: isOver ? 'expired' : state,
      queuePosition: state === 'waitlisted' ? position(this.line, queueNo ?? 0) : null,
      offeredUntil: offeredUntil === null || isOver ? null : new Date(offeredUntil).toISOString(),
    };
  }

  #people(which: (party: Party) => boolean): number {
    return this.parties.filter(which).reduce((sum, { size }) => sum + size, 0);
  }

  #step(party: Party, event: Event): boolean {
    const to = next(party.state, event);
    if (!to) return false;
    party.state = to;
    party.offeredUntil = null;
    return true;
  }

  #lapse(): void {
    const over = this.parties.filter(({ offeredUntil }) => offeredUntil !== null && hasLapsed(offeredUntil, this.now));
    for (const party of over) this.#step(party, 'lapsed');
    if (over.length > 0) this.#offer();
  }

  #offer(): void {
    const until = offerUntil(this.now, this.#begins);
    if (until === null) return;
    for (;;) {
      const whose = turn(this.line, free(this));
      if (!whose) return;
      this.#step(whose.party, 'offered');
      whose.party.offeredUntil = until;
      whose.party.letters.push('offered turn');
    }
  }
}
