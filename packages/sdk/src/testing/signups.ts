/** Signups of the fake server: the contract's check, one key for one attempt, never over capacity, a line that moves. */
import { SignupInput, SignupLookup, type Signup } from '../schemas/signup.ts';
import type { Session } from '../schemas/session.ts';
import type { FakeData } from './dataset.ts';
import { problem, reply } from './replies.ts';
import { challenge, digits, meet, needsWork, read, repeated, type Stored } from './writes.ts';

type StoredSignup = Stored<Signup>;

const isActive = ({ state }: Signup) => ['confirmed', 'waitlisted', 'offered'].includes(state);

export class FakeSignups {
  readonly #data: FakeData;
  readonly #now: () => Date;
  readonly #stored: StoredSignup[] = [];

  constructor(data: FakeData, now: () => Date) {
    this.#data = data;
    this.#now = now;
  }

  create(id: string, key: string | null, body: string): Response {
    const session = this.#session(id);
    if (!session) return problem(404, 'not-found');
    const before = repeated(this.#of(session), key, body);
    if (before || key === null) return before ?? problem(400, 'idempotency-key-missing');
    const checked = read(body, SignupInput);
    if (checked instanceof Response) return checked;
    const { contact, party, form } = checked;
    if (needsWork(form)) return problem(428, 'proof-needed');
    const mine = this.#of(session).some((each) => isActive(each.record) && meet(each.contact, contact));
    if (mine) return problem(409, 'already-signed-up');
    const people = party.length;
    const left = session.remainingAttendeeCapacity ?? Infinity;
    const fits = left >= people;
    if (!fits && !session.waitlist.enabled) return problem(409, 'conflict');
    if (fits && session.remainingAttendeeCapacity !== null) session.remainingAttendeeCapacity -= people;
    if (!fits) session.waitlist.length += people;
    const number = this.#stored.length + 1;
    const signup: Signup = {
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      session: session.slug,
      state: fits ? 'confirmed' : 'waitlisted',
      code: `10-${String(number).padStart(2, '0')}`,
      manageToken: `fake-token-${number}`,
      queuePosition: fits ? null : session.waitlist.length - people + 1,
      offeredUntil: null,
      partySize: people,
      createdAt: this.#now().toISOString(),
      deleteAfter: new Date(this.#now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10),
    };
    this.#stored.push({ key, body, contact, record: signup });
    return reply(signup, 201);
  }

  /** A form begins: no work is asked, but where it is wanted in any case. */
  challenge(id: string, inAnyCase: boolean): Response {
    if (!this.#session(id)) return problem(404, 'not-found');
    return challenge(this.#now(), inAnyCase);
  }

  check(id: string, key: string | null): Response {
    const session = this.#session(id);
    const found = session && this.#of(session).find((each) => each.key === key);
    return found ? reply(found.record) : problem(404, 'not-found');
  }

  find(id: string, body: string): Response {
    const session = this.#session(id);
    const checked = read(body, SignupLookup);
    if (checked instanceof Response) return checked;
    const found =
      session &&
      this.#of(session).find(
        (each) => digits(each.record.code) === digits(checked.code) && meet(each.contact, checked),
      );
    return found ? reply(found.record) : problem(404, 'not-found');
  }

  /** What the person does with a signup: `undefined` looks at it. */
  manage(id: string, authorization: string | null, what: string | undefined): Response {
    const found = this.#stored.find(({ record }) => record.id === id);
    if (!found || authorization !== `Bearer ${found.record.manageToken}`) return problem(404, 'not-found');
    const { record: signup } = found;
    if (what === 'accept') {
      if (signup.state === 'waitlisted') return problem(409, 'conflict');
      if (!isActive(signup)) return problem(410, 'gone');
      Object.assign(signup, { state: 'confirmed', offeredUntil: null });
    } else if (what === 'cancel') this.#cancel(signup);
    else if (what) return problem(404, 'not-found');
    return reply(signup);
  }

  #cancel(signup: Signup): void {
    const session = this.#session(signup.session);
    if (!session || !isActive(signup)) return;
    const people = signup.partySize;
    if (signup.state === 'waitlisted') session.waitlist.length -= people;
    else if (session.remainingAttendeeCapacity !== null) session.remainingAttendeeCapacity += people;
    Object.assign(signup, { state: 'cancelled', queuePosition: null, offeredUntil: null });
    this.#move(session);
  }

  /** Offers what is free to the first who fits, and counts the line anew. */
  #move(session: Session): void {
    let ahead = 0;
    for (const { record: signup } of this.#of(session)) {
      if (signup.state !== 'waitlisted') continue;
      const left = session.remainingAttendeeCapacity ?? Infinity;
      if (left >= signup.partySize) {
        if (session.remainingAttendeeCapacity !== null) session.remainingAttendeeCapacity -= signup.partySize;
        session.waitlist.length -= signup.partySize;
        const offeredUntil = new Date(this.#now().getTime() + 86_400_000).toISOString();
        Object.assign(signup, { state: 'offered', queuePosition: null, offeredUntil });
      } else {
        signup.queuePosition = ahead + 1;
        ahead += signup.partySize;
      }
    }
  }

  #session(id: string): Session | undefined {
    return this.#data.sessions.find((each) => each.slug === id || each.id === id);
  }

  #of({ slug }: Session): StoredSignup[] {
    return this.#stored.filter(({ record }) => record.session === slug);
  }
}
