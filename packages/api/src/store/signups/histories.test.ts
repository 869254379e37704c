/** Random histories, driven through the state machine and through the store: they come to the same at every step. */
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { NOW, openSession, testDataset } from '../../test/dataset.ts';
import { Model, type Party } from '../../test/model.ts';
import { temporary } from '../../test/server.ts';
import { openStore } from '../open.ts';
import type { SignupDetails, Store } from '../store.ts';

const RUNS = 100;
const HOUR = 3_600_000;
const BEGINS = NOW + 200 * HOUR;
const FIRST = { capacity: 3, waitlist: true };

let place: ReturnType<typeof temporary>;
let store: Store;
let db: DatabaseSync;
before(async () => {
  place = temporary();
  store = await openStore(place.url);
  const span = { startDate: new Date(BEGINS).toISOString(), endDate: new Date(BEGINS + HOUR).toISOString() };
  const sessions = Array.from({ length: RUNS * 5 }, (_, number) => {
    const waitlist = { enabled: number % 4 > 0 };
    return openSession(`history-${number}`, { ...span, maximumAttendeeCapacity: FIRST.capacity, waitlist });
  });
  await store.replaceDataset({ ...testDataset(), sessions });
  db = new DatabaseSync(place.url.slice('sqlite:'.length), { readOnly: true });
});
after(async () => {
  db.close();
  await store.close();
  place.remove();
});

type Step =
  | { do: 'sign up'; who: number; size: number; repeat: number | null }
  | { do: 'cancel' | 'accept' | 'look'; which: number }
  | { do: 'wait'; hours: number }
  | { do: 'capacity'; capacity: number | null }
  | { do: 'lapse' };

const manage = (what: 'cancel' | 'accept' | 'look') => fc.record({ do: fc.constant(what), which: fc.nat(30) });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('sign up' as const),
      who: fc.nat(20),
      size: fc.integer({ min: 1, max: 3 }),
      repeat: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(20) }),
    }),
  },
  { weight: 4, arbitrary: manage('cancel') },
  { weight: 4, arbitrary: manage('accept') },
  { weight: 2, arbitrary: manage('look') },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.constantFrom(0, 1, 13, 24, 24) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('capacity' as const),
      capacity: fc.constantFrom(0, 1, 2, 2, 3, 3, 3, 4, 4, 5, null),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lapse' as const) }) },
);

const person = (who: number, size: number): SignupDetails => ({
  party: Array.from({ length: size }, () => ({ name: 'Тестова Особа' })),
  contact: { phone: `+3805120000${String(who).padStart(2, '0')}` },
  accessNeeds: null,
  consentVersion: '1',
  locale: 'uk',
});

/** One history in a session of its own. */
class History {
  readonly #session: string;
  readonly #id: string;
  readonly model: Model;
  /** What opens each party's signup. */
  readonly #opens = new Map<Party, { id: string; token: string }>();
  #keys = 0;

  constructor(session: string, id: string, waitlist: boolean) {
    this.#session = session;
    this.#id = id;
    this.model = new Model(NOW, BEGINS, FIRST.capacity, waitlist);
  }

  get #now(): Date {
    return new Date(this.model.now);
  }

  async play(each: Step): Promise<void> {
    const { model } = this;
    switch (each.do) {
      case 'sign up':
        await this.#signUp(each);
        break;
      case 'wait':
        model.now += each.hours * HOUR;
        break;
      case 'capacity': {
        const outcome = await store.setCapacity(this.#session, each.capacity, this.#now);
        assert.equal(outcome.kind, model.setCapacity(each.capacity));
        break;
      }
      case 'lapse':
        model.lapse();
        await store.lapse(this.#now);
        break;
      default: {
        // An offer is mostly accepted by who has one; now and then by anybody.
        const offered = model.parties.filter(({ state }) => state === 'offered');
        const whose = each.do === 'accept' && each.which % 4 > 0 && offered.length > 0 ? offered : model.parties;
        await this.#manage(each.do, whose[each.which % Math.max(1, whose.length)]);
      }
    }
    await this.#compare();
  }

  async #signUp({ who, size, repeat }: Extract<Step, { do: 'sign up' }>): Promise<void> {
    const { model } = this;
    const before = repeat === null ? undefined : model.parties[repeat % Math.max(1, model.parties.length)];
    // A repeat now and then comes with another body.
    const [person1, size1] = before && (repeat ?? 0) % 5 > 0 ? [before.who, before.size] : [who, size];
    const key = before?.key ?? `key-number-${(this.#keys += 1)}-of-it`;
    const wanted = model.signUp(key, person1, size1);
    const outcome = await store.signUp({
      session: this.#session,
      idempotencyKey: key,
      details: person(person1, size1),
      now: this.#now,
      refuse: () => (model.begun ? 'begun' : null),
    });
    assert.equal(outcome.kind, wanted);
    if (!('signup' in outcome)) return;
    const party = model.parties.find((each) => each.key === key);
    assert.ok(party);
    this.#opens.set(party, { id: outcome.signup.id, token: outcome.signup.manageToken });
    this.#same(party, outcome.signup);
  }

  async #manage(what: 'cancel' | 'accept' | 'look', party: Party | undefined): Promise<void> {
    if (!party) return;
    const opening = { ...this.#open(party), now: this.#now };
    if (what === 'cancel') {
      this.model.cancel(party);
      this.#same(party, await store.cancelSignup(opening));
    } else if (what === 'accept') {
      const wanted = this.model.accept(party);
      const outcome = await store.acceptOffer(opening);
      assert.equal(outcome?.kind, wanted);
      this.#same(party, outcome?.signup ?? null);
    } else {
      this.#same(party, await store.signup(opening));
      this.#same(party, await store.signupByKey({ session: this.#session, idempotencyKey: party.key, now: this.#now }));
    }
  }

  #open(party: Party): { id: string; token: string } {
    const opens = this.#opens.get(party);
    assert.ok(opens);
    return opens;
  }

  #same(party: Party, seen: { state: string; queuePosition: number | null; offeredUntil: string | null } | null): void {
    assert.ok(seen);
    const { state, queuePosition, offeredUntil } = seen;
    assert.deepEqual({ state, queuePosition, offeredUntil }, this.model.see(party));
  }

  /** The counters, every row and every letter; and what must hold whatever happened. */
  async #compare(): Promise<void> {
    const { model } = this;
    const { capacity, taken, waiting } = model;
    const counters = db.prepare('SELECT capacity, taken, waiting FROM places WHERE session_id = ?').get(this.#id);
    assert.deepEqual({ ...counters }, { capacity, taken, waiting });
    assert.ok(taken <= (capacity ?? Infinity), 'never over capacity');
    const left = capacity === null ? Infinity : capacity - taken;
    if (!model.begun && !model.parties.some(({ offeredUntil }) => offeredUntil !== null && offeredUntil <= model.now))
      assert.ok(!model.line.some(({ size }) => size <= left), 'nobody who fits waits while a place is free');
    const rows = db.prepare('SELECT id, state, queue_no, party_size FROM signups WHERE session_id = ?').all(this.#id);
    assert.equal(rows.length, model.parties.length, 'one row an attempt that was stored');
    const letters = db.prepare('SELECT kind, cause FROM letters WHERE signup_id = ? ORDER BY rowid');
    for (const party of model.parties) {
      const { id } = this.#open(party);
      const row = rows.find((each) => each['id'] === id);
      assert.deepEqual(
        [row?.['state'], row?.['queue_no'], row?.['party_size']],
        [party.state, party.queueNo, party.size],
      );
      const owed = letters.all(id).map(({ kind, cause }) => `${String(kind)} ${String(cause)}`);
      assert.deepEqual(owed, party.letters, 'one letter an event');
      assert.ok(owed.filter((letter) => letter.startsWith('offered')).length <= 1, 'nobody is offered a place twice');
    }
  }
}

describe('a history of signups', () => {
  it('comes to the same in the store as in the state machine, whatever happens', { timeout: 120_000 }, async () => {
    const sessions = (await store.collection('sessions').all()).values();
    const went = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.noBias(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' })), async (steps) => {
        const session = sessions.next().value;
        // A history that fails is shortened in the sessions that are left.
        assert.ok(session, 'a session is left');
        const history = new History(session.slug, session.id, session.waitlist.enabled);
        for (const each of steps) await history.play(each);
        for (const { state, letters } of history.model.parties)
          for (const what of [state, ...letters]) went.set(what, (went.get(what) ?? 0) + 1);
      }),
      { numRuns: RUNS },
    );
    for (const what of ['expired', 'waitlisted signup', 'offered turn', 'confirmed accepted', 'cancelled person'])
      assert.ok((went.get(what) ?? 0) >= 5, `the histories went to «${what}» ${went.get(what) ?? 0} times`);
    assert.deepEqual(await store.recount(), [], 'no counter has drifted');
  });
});
