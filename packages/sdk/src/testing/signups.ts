/** Signups of the fake server: the contract's check, one key for one attempt, never over capacity. */
import { IdempotencyKey, SignupInput, type Signup } from '../schemas/signup.ts';
import type { FakeData } from './dataset.ts';
import { problem, reply } from './replies.ts';

export class FakeSignups {
  readonly #data: FakeData;
  readonly #now: () => Date;
  readonly #stored = new Map<string, { body: string; signup: Signup }>();

  constructor(data: FakeData, now: () => Date) {
    this.#data = data;
    this.#now = now;
  }

  create(id: string, key: string | null, body: string): Response {
    const session = this.#data.sessions.find((each) => each.slug === id || each.id === id);
    if (!session) return problem(404, 'not-found');
    if (!IdempotencyKey.safeParse(key).success) return problem(400, 'idempotency-key-missing');
    const place = `${session.slug} ${key}`;
    const before = this.#stored.get(place);
    if (before) {
      return before.body === body
        ? reply(before.signup, 201, { 'idempotency-replayed': 'true' })
        : problem(422, 'idempotency-key-reused');
    }
    let json: unknown;
    try {
      json = JSON.parse(body);
    } catch {
      return problem(400, 'bad-request');
    }
    const checked = SignupInput.safeParse(json);
    if (!checked.success) {
      const errors = checked.error.issues.map(({ path, code, message }) => ({
        pointer: `/${path.join('/')}`,
        code,
        message,
      }));
      return problem(422, 'validation', errors);
    }
    const people = checked.data.party.length;
    const left = session.remainingAttendeeCapacity ?? Infinity;
    const fits = left >= people;
    if (!fits && !session.waitlist.enabled) return problem(409, 'conflict');
    if (fits && session.remainingAttendeeCapacity !== null) session.remainingAttendeeCapacity -= people;
    if (!fits) session.waitlist.length += 1;
    const number = this.#stored.size + 1;
    const signup: Signup = {
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      session: session.slug,
      state: fits ? 'confirmed' : 'waitlisted',
      code: `10-${String(number).padStart(2, '0')}`,
      manageToken: `fake-token-${number}`,
      queuePosition: fits ? null : session.waitlist.length,
      offeredUntil: null,
      partySize: people,
      createdAt: this.#now().toISOString(),
      deleteAfter: new Date(this.#now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10),
    };
    this.#stored.set(place, { body, signup });
    return reply(signup, 201);
  }
}
