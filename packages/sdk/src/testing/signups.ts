/** Signups of the fake server: the contract's check, one key for one attempt, never over capacity, a line that moves. */
import type * as z from 'zod/mini';
import { IdempotencyKey, SignupInput, SignupLookup, type Signup } from '../schemas/signup.ts';
import type { Session } from '../schemas/session.ts';
import { sha256 } from '../proof/sha256.ts';
import type { FakeData } from './dataset.ts';
import { problem, reply } from './replies.ts';

interface Stored {
  key: string;
  body: string;
  contact: { phone?: string | undefined; email?: string | undefined };
  signup: Signup;
}
/** Work of two hundred hashes, whose answer begins as `KEY` does. */
const SALT = '00'.repeat(16);
const NONCE = 'ab'.repeat(16);
const COUNTER = 200;
const KEY = keyOf(SALT + NONCE + COUNTER.toString(16).padStart(8, '0'));
const parameters = { algorithm: 'SHA-256', salt: SALT, nonce: NONCE, cost: 1, keyPrefix: KEY.slice(0, 32) };
export const WORK = btoa(JSON.stringify({ parameters, signature: '' })).replace(/=+$/, '');
const isProof = (proof = '') => proof === `${WORK}.${COUNTER}.${KEY}`;

const digits = (text = '') => text.replace(/\D/g, '');
const isActive = ({ state }: Signup) => ['confirmed', 'waitlisted', 'offered'].includes(state);

export class FakeSignups {
  readonly #data: FakeData;
  readonly #now: () => Date;
  readonly #stored: Stored[] = [];

  constructor(data: FakeData, now: () => Date) {
    this.#data = data;
    this.#now = now;
  }

  create(id: string, key: string | null, body: string): Response {
    const session = this.#session(id);
    if (!session) return problem(404, 'not-found');
    if (key === null || !IdempotencyKey.safeParse(key).success) return problem(400, 'idempotency-key-missing');
    const before = this.#under(session, key);
    if (before) {
      return before.body === body
        ? reply(before.signup, 201, { 'idempotency-replayed': 'true' })
        : problem(422, 'idempotency-key-reused');
    }
    const checked = read(body, SignupInput);
    if (checked instanceof Response) return checked;
    const { contact, party, form } = checked;
    // As the server does: a field that nobody sees was filled, so that a program has to work for its place.
    if (form?.extra?.trim() && !isProof(form.proof)) return problem(428, 'proof-needed');
    const mine = this.#stored.some(
      (each) => each.signup.session === session.slug && isActive(each.signup) && meet(each, contact),
    );
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
    this.#stored.push({ key, body, contact, signup });
    return reply(signup, 201);
  }

  /** A form begins: no work is asked, but where it is wanted in any case. */
  challenge(id: string, inAnyCase: boolean): Response {
    if (!this.#session(id)) return problem(404, 'not-found');
    return reply({ stamp: `fake-stamp-${this.#now().getTime()}`, proof: inAnyCase ? WORK : null });
  }

  check(id: string, key: string | null): Response {
    const session = this.#session(id);
    const found = session && this.#under(session, key);
    return found ? reply(found.signup) : problem(404, 'not-found');
  }

  find(id: string, body: string): Response {
    const session = this.#session(id);
    const checked = read(body, SignupLookup);
    if (checked instanceof Response) return checked;
    const found = this.#stored.find(
      (each) =>
        each.signup.session === session?.slug &&
        digits(each.signup.code) === digits(checked.code) &&
        meet(each, checked),
    );
    return found ? reply(found.signup) : problem(404, 'not-found');
  }

  /** What the person does with a signup: `undefined` looks at it. */
  manage(id: string, authorization: string | null, what: string | undefined): Response {
    const found = this.#stored.find(({ signup }) => signup.id === id);
    if (!found || authorization !== `Bearer ${found.signup.manageToken}`) return problem(404, 'not-found');
    const { signup } = found;
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
    for (const { signup } of this.#stored) {
      if (signup.session !== session.slug || signup.state !== 'waitlisted') continue;
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

  #under(session: Session, key: string | null): Stored | undefined {
    return this.#stored.find((each) => each.signup.session === session.slug && each.key === key);
  }
}

function keyOf(hex: string): string {
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  return [...sha256(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a signup was made with this phone or e-mail, however it is typed. */
function meet({ contact }: Stored, { phone, email }: Stored['contact']): boolean {
  const phones = [contact.phone, phone].map((typed) => digits(typed).slice(-9));
  const emails = [contact.email, email].map((typed) => typed?.trim().toLowerCase() ?? '');
  return [phones, emails].some(([a, b]) => a !== '' && a === b);
}

/** A body that its schema accepts, or the problem that says why not. */
function read<T>(body: string, schema: z.ZodMiniType<T>): T | Response {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return problem(400, 'bad-request');
  }
  const checked = schema.safeParse(json);
  if (checked.success) return checked.data;
  const errors = checked.error.issues.map(({ path, code, message }) => ({
    pointer: `/${path.join('/')}`,
    code,
    message,
  }));
  return problem(422, 'validation', errors);
}
