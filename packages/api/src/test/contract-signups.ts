/** What any store must do with a signup after it is stored. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Store, StoredSignup } from '../store/store.ts';
import { NOW, openSession, testDataset } from './dataset.ts';
import { kept, signUp, someone } from './people.ts';

/** A part of the suite of `contract.ts`, over the same store. */
export function signupContract(store: () => Store): void {
  it('opens a signup with its own token, its key, or its code with one of its contacts, and with nothing else', async () => {
    const now = new Date(NOW);
    const details = { ...someone(40), contact: { phone: '+380512004040', email: 'Reader@example.org' } };
    const mine = kept(await signUp(store(), 'open-20', details, 'key-of-the-fortieth'));
    const other = kept(await signUp(store(), 'open-20', someone(41)));
    assert.deepEqual(await store().signup({ id: mine.id, token: mine.manageToken, now }), mine);
    assert.equal(await store().signup({ id: mine.id, token: other.manageToken, now }), null);
    assert.equal(await store().cancelSignup({ id: mine.id, token: other.manageToken, now }), null);
    assert.equal(await store().acceptOffer({ id: mine.id, token: '', now }), null);
    const key = { session: 'open-20', idempotencyKey: 'key-of-the-fortieth', now };
    assert.deepEqual(await store().signupByKey(key), mine);
    assert.equal(await store().signupByKey({ ...key, session: 'tiny' }), null);
    const by = (contact: object, code = mine.code, session = 'open-20') =>
      store().signupByCode({ session, code, contact, now });
    assert.deepEqual(await by({ phone: '+380512004040' }), mine);
    assert.deepEqual(await by({ email: 'reader@EXAMPLE.org' }), mine);
    for (const wrong of [
      by({ phone: '+380512004141' }),
      by({}),
      by({ phone: '+380512004040' }, other.code),
      by({ phone: '+380512004040' }, mine.code, 'tiny'),
    ])
      assert.equal(await wrong, null);
  });

  it('offers what a larger room frees, refuses a smaller one than is taken, and cancels everybody with the session', async () => {
    const now = new Date(NOW);
    const room = (more: Record<string, unknown>) => {
      const dataset = testDataset();
      dataset.sessions.push(openSession('hall', { waitlist: { enabled: true }, ...more }));
      dataset.sessions.push(openSession('queue', { maximumAttendeeCapacity: 2, waitlist: { enabled: true } }));
      return store().replaceDataset(dataset, now);
    };
    await room({ maximumAttendeeCapacity: 2 });
    const people: StoredSignup[] = [];
    for (const [number, size] of [[50, 2], [51, 2], [52, 1]] as const)
        people.push(kept(await signUp(store(), 'hall', someone(number, size)))); // prettier-ignore
    const states = async () => {
      const seen = people.map(({ id, manageToken: token }) => store().signup({ id, token, now }));
      return (await Promise.all(seen)).map((signup) => signup?.state);
    };
    assert.deepEqual(await states(), ['confirmed', 'waitlisted', 'waitlisted']);
    assert.deepEqual(await store().setCapacity('hall', 3, now), { kind: 'set', offered: 1 });
    assert.deepEqual(await states(), ['confirmed', 'waitlisted', 'offered'], 'the couple is passed over');
    assert.deepEqual(await store().setCapacity('hall', 2, now), { kind: 'below-taken', taken: 3 });
    assert.deepEqual(await store().setCapacity('nowhere', 2, now), { kind: 'no-session' });
    await room({ maximumAttendeeCapacity: 5 });
    assert.deepEqual(await states(), ['confirmed', 'offered', 'offered'], 'an import offers as well');
    await room({ maximumAttendeeCapacity: 5, eventStatus: 'cancelled' });
    assert.deepEqual(await states(), ['cancelled', 'cancelled', 'cancelled']);
    assert.deepEqual(await store().recount(), []);
  });

  it('counts tries within a window, to a limit and no further, and takes them back', async () => {
    const [hour, tallies] = [3_600_000, store().tallies];
    const limits = [
      { name: 'tries of an address', most: 3 },
      { name: 'tries of a session', most: 9 },
    ];
    const counts = async (at = NOW) => tallies.read(limits.map(({ name }) => name), hour, at); // prettier-ignore
    assert.deepEqual(await counts(), [0, 0]);
    const many = await Promise.all(Array.from({ length: 7 }, () => tallies.count(limits, hour, NOW)));
    assert.deepEqual(many.filter(({ isFull }) => !isFull).length, 3, 'as many as are free, however they come');
    assert.deepEqual(many.find(({ isFull }) => isFull), { isFull: true, until: NOW + hour }); // prettier-ignore
    assert.deepEqual(await counts(), [3, 3]);
    await tallies.uncount(['tries of an address', 'nothing']);
    assert.deepEqual(await counts(), [2, 3]);
    assert.deepEqual(await counts(NOW + hour), [0, 0], 'the window is over');
    assert.deepEqual(await tallies.count(limits, hour, NOW + hour), { isFull: false, counts: [1, 1] });
    assert.equal(store().keyFor('a purpose'), store().keyFor('a purpose'));
    assert.notEqual(store().keyFor('a purpose'), store().keyFor('another'));
  });

  it('undoes a work that fails, and not those that share its commit', async () => {
    const broken = store().signUp<string>({
      session: 'open-20',
      idempotencyKey: 'key-of-a-broken-work',
      details: someone(60),
      now: new Date(NOW),
      refuse: () => {
        throw new Error('in the middle');
      },
    });
    const [before, failed, after] = await Promise.allSettled([
      signUp(store(), 'open-20', someone(61)),
      broken,
      signUp(store(), 'open-20', someone(62)),
    ]);
    assert.deepEqual([before.status, failed.status, after.status], ['fulfilled', 'rejected', 'fulfilled']);
    const asked = { session: 'open-20', idempotencyKey: 'key-of-a-broken-work', now: new Date(NOW) };
    assert.equal(await store().signupByKey(asked), null);
    kept(await signUp(store(), 'open-20', someone(60)));
    assert.deepEqual(await store().recount(), []);
  });
}
