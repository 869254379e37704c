import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Closure } from '@mosty/sdk/schemas';
import fc from 'fast-check';
import { closureIn, withClosures } from './closures.ts';
import { branch } from './test/dataset.ts';
import { dayIn, inZone, wallFrom } from './time.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const closure = (from: string, until: string | null, uk = 'Вимкнено світло.'): Closure => ({
  id: ID,
  from,
  until,
  reason: { uk },
});
const place = (more: object = {}) => branch({ slug: 'branch-9', kind: 'branch', name: { uk: 'Філія № 9' }, ...more });
const hours = (opens: string, closes: string) => ({
  openingHours: [
    { dayOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], opens, closes },
  ],
});
/** `2026-12-01 09:00-11:00`, or without hours where it is shut. */
const told = (parts: object, ...closures: Closure[]) =>
  withClosures(place(parts), closures).specialOpeningHours.map(
    ({ validFrom, validThrough, opens, closes }) =>
      `${validFrom === validThrough ? validFrom : `${validFrom}..${validThrough}`}${opens ? ` ${opens}-${closes}` : ''}`,
  );
const cut = closure('2026-12-01T11:00:00+02:00', '2026-12-01T15:00:00+02:00');

describe('the hours of a branch that is shut for a while', () => {
  it('have the closure cut out, with its reason', () => {
    assert.deepEqual(told(hours('09:00', '18:00'), cut), ['2026-12-01 09:00-11:00', '2026-12-01 15:00-18:00']);
    const [first] = withClosures(place(hours('09:00', '18:00')), [cut]).specialOpeningHours;
    assert.deepEqual(first?.reason, { uk: 'Вимкнено світло.' });
  });

  it('are told as a day off where nothing of them is left', () => {
    assert.deepEqual(told(hours('11:00', '15:00'), cut), ['2026-12-01']);
  });

  it('are not made up where nobody has stated them, but for a whole day', () => {
    assert.deepEqual(told({}, cut), []);
    const days = closure('2026-12-01T00:00:00+02:00', '2026-12-03T00:00:00+02:00');
    assert.deepEqual(told({}, days), ['2026-12-02', '2026-12-01']);
  });

  it('keep their exceptions of other days, and are cut out of the exception of that day', () => {
    const weeks = {
      validFrom: '2026-11-30',
      validThrough: '2026-12-04',
      opens: '10:00',
      closes: '16:00',
      reason: null,
    };
    assert.deepEqual(told({ ...hours('09:00', '18:00'), specialOpeningHours: [weeks] }, cut), [
      '2026-12-01 10:00-11:00',
      '2026-12-01 15:00-16:00',
      '2026-11-30 10:00-16:00',
      '2026-12-02..2026-12-04 10:00-16:00',
    ]);
  });

  it('can be cut twice on one day', () => {
    const later = closure('2026-12-01T16:00:00+02:00', '2026-12-01T17:00:00+02:00');
    assert.deepEqual(told(hours('09:00', '18:00'), later, cut), [
      '2026-12-01 09:00-11:00',
      '2026-12-01 15:00-16:00',
      '2026-12-01 17:00-18:00',
    ]);
  });

  it('are cut by the clock of Kyiv on the days the clocks change', () => {
    // Forward at 03:00 on 28 March 2027, back at 04:00 on 31 October 2027.
    assert.deepEqual(told(hours('01:00', '18:00'), closure('2027-03-28T02:00:00+02:00', '2027-03-28T11:00:00+03:00')), [
      '2027-03-28 01:00-02:00',
      '2027-03-28 11:00-18:00',
    ]);
    assert.deepEqual(told(hours('01:00', '18:00'), closure('2027-10-31T02:00:00+03:00', '2027-10-31T11:00:00+02:00')), [
      '2027-10-31 01:00-02:00',
      '2027-10-31 11:00-18:00',
    ]);
  });

  it('of a closure that nobody knows the end of are told for two weeks', () => {
    const days = told(hours('09:00', '18:00'), closure('2026-12-01T11:00:00+02:00', null));
    assert.equal(days.length, 15);
    assert.ok(days.includes('2026-12-01 09:00-11:00') && days.includes('2026-12-15'));
  });

  it('never have a minute in which it is shut, nor lose one in which it is open', () => {
    const start = Date.parse('2027-03-20T00:00:00Z');
    const moment = fc.integer({ min: 0, max: 14 * 24 * 60 }).map((minute) => start + minute * 60_000);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(moment, fc.integer({ min: 1, max: 3_000 })), { minLength: 1, maxLength: 3 }),
        moment,
        (closings, at) => {
          const closures = closings.map(([from, minutes]) =>
            closure(inZone('Europe/Kyiv', from), inZone('Europe/Kyiv', from + minutes * 60_000)),
          );
          const day = dayIn('Europe/Kyiv', at);
          const minute = wallFrom(day, 'Europe/Kyiv', at) / 60_000;
          const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          const { specialOpeningHours: specials } = withClosures(place(hours('09:00', '18:00')), closures);
          const mine = specials.filter(({ validFrom, validThrough }) => validFrom <= day && day <= validThrough);
          const open = mine.length
            ? mine.some(({ opens, closes }) => opens && closes && opens <= clock && clock < closes)
            : '09:00' <= clock && clock < '18:00';
          assert.equal(open, '09:00' <= clock && clock < '18:00' && closureIn(closures, at, at + 1) === null);
        },
      ),
    );
  });
});
