import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Event,
  type Room,
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
} from './machine.ts';

const HOUR = 3_600_000;
const states: State[] = ['confirmed', 'waitlisted', 'offered', 'cancelled', 'expired'];
const events: Event[] = ['offered', 'accepted', 'lapsed', 'placed', 'cancelled'];

describe('the states of a signup', () => {
  const leads: Record<string, State> = {
    'waitlisted + offered': 'offered',
    'waitlisted + placed': 'confirmed',
    'waitlisted + cancelled': 'cancelled',
    'offered + accepted': 'confirmed',
    'offered + lapsed': 'expired',
    'offered + placed': 'confirmed',
    'offered + cancelled': 'cancelled',
    'confirmed + cancelled': 'cancelled',
  };
  for (const state of states) {
    for (const event of events) {
      const to = leads[`${state} + ${event}`] ?? null;
      it(to ? `${state}, ${event}: becomes ${to}` : `${state} cannot be ${event}`, () =>
        assert.equal(next(state, event), to),
      );
    }
  }

  it('are active until they are an end, and nothing leads out of an end', () => {
    assert.deepEqual(states.filter(isActive), ['confirmed', 'waitlisted', 'offered']);
  });

  it('hold places when confirmed or offered', () => {
    assert.deepEqual(states.filter(holdsPlaces), ['confirmed', 'offered']);
  });
});

describe('whose turn it is', () => {
  const couple = { queueNo: 3, size: 2 };
  const three = { queueNo: 1, size: 3 };
  const one = { queueNo: 7, size: 1 };
  const line = [one, three, couple];

  it('is nobody’s in an empty line, or when nobody fits', () => {
    assert.equal(turn([], 5), null);
    assert.equal(turn([three, couple], 1), null);
    assert.equal(turn(line, 0), null);
  });
  it('is the lowest number’s, in whatever order the line comes', () => assert.equal(turn(line, 3), three));
  it('passes over a party that does not fit as a whole', () => {
    assert.equal(turn(line, 2), couple);
    assert.equal(turn(line, 1), one);
  });
  it('is the first’s when there is no limit', () =>
    assert.equal(turn(line, free({ capacity: null, taken: 9 })), three));
  it('is told as the people ahead plus one', () => {
    assert.deepEqual(
      [three, couple, one].map(({ queueNo }) => position(line, queueNo)),
      [1, 4, 6],
    );
  });
});

describe('what a party that signs up gets', () => {
  const room = (taken: number, more: Partial<Room> = {}): Room => ({ capacity: 4, taken, waitlist: true, ...more });
  const cases: [string, Room, { queueNo: number; size: number }[], number, string][] = [
    ['a place when the whole party fits', room(2), [], 2, 'confirmed'],
    ['a place where no limit is known', room(900, { capacity: null }), [], 6, 'confirmed'],
    ['a place in the line when one of it would stand', room(3), [], 2, 'waitlisted'],
    ['a place in the line while somebody who fits waits', room(3), [{ queueNo: 1, size: 1 }], 1, 'waitlisted'],
    ['a place past somebody who is too many for what is left', room(3), [{ queueNo: 1, size: 2 }], 1, 'confirmed'],
    ['«full» where nobody may wait', room(4, { waitlist: false }), [], 1, 'full'],
    ['«full» when the room could never hold them', room(0), [], 5, 'full'],
    ['«full» in a room of no places', room(0, { capacity: 0 }), [], 1, 'full'],
  ];
  for (const [what, at, line, size, gets] of cases) it(what, () => assert.equal(arrival(at, line, size), gets));
});

describe('an offer', () => {
  it('lasts 24 hours when the session is far away', () => {
    assert.equal(offerUntil(0, 100 * HOUR), 24 * HOUR);
    assert.equal(offerUntil(0, 48 * HOUR), 24 * HOUR);
  });
  it('lasts half of what is left when it is near, so that another party can still be asked', () => {
    assert.equal(offerUntil(0, 10 * HOUR), 5 * HOUR);
    assert.equal(offerUntil(0, 47 * HOUR), 23.5 * HOUR);
    assert.equal(offerUntil(0, 1), 1);
  });
  it('is not made once the session has begun', () => {
    assert.equal(offerUntil(HOUR, HOUR), null);
    assert.equal(offerUntil(2 * HOUR, HOUR), null);
  });
  it('is over at its instant, not before', () => {
    assert.equal(hasLapsed(HOUR, HOUR - 1), false);
    assert.equal(hasLapsed(HOUR, HOUR), true);
  });
});
