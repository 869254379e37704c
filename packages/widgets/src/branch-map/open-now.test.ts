import { expect } from '@open-wc/testing';
import { Branch } from '@mosty/sdk/schemas';
import { branches } from '../shared/test/records.ts';
import { localMoment } from './clock.ts';
import { openState } from './open-now.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const hours = (dayOfWeek: string[], opens: string, closes: string) => ({ dayOfWeek, opens, closes });
const special = (day: string, opens: string | null, closes: string | null, uk = 'свято') => ({
  validFrom: day,
  validThrough: day,
  opens,
  closes,
  reason: { uk },
});

const branch = (parts: object): Branch => Branch.parse({ ...branches[0], ...parts });
/** The moment `at` (an instant) as the branch sees it. */
const at = (parts: object, instant: string) => openState(branch(parts), localMoment(new Date(instant)));

const lunch = {
  openingHours: [
    hours(WEEKDAYS, '14:00', '18:00'),
    hours(WEEKDAYS, '09:00', '13:00'),
    hours(['saturday'], '10:00', '16:00'),
  ],
};
/** A power cut. */
const power = (from: string, until: string | null) => ({
  id: '00000000-0000-4000-8000-000000000001',
  from,
  until,
  reason: { uk: 'Вимкнено світло.' },
});
const closed = (day: string | null, opens?: string, reason: string | null = null) => ({
  state: 'closed',
  reason: reason && { uk: reason },
  next: day && { day, opens },
});
const open = (until: string) => ({ state: 'open', until });

describe('whether a branch is open', () => {
  // 2026-11-23 is a Monday; Kyiv is two hours ahead of UTC in winter, three in summer.
  const cases: [string, object, string, object][] = [
    ['is unknown where nobody stated the hours', {}, '2026-11-23T10:00:00Z', { state: 'unknown' }],
    ['is told by the clock of Kyiv', lunch, '2026-11-23T07:00:00Z', open('13:00')],
    ['is no a minute before', lunch, '2026-11-23T06:59:00Z', closed('2026-11-23', '09:00')],
    ['is no at the minute of closing', lunch, '2026-11-23T16:00:00Z', closed('2026-11-24', '09:00')],
    [
      'is no in the lunch break, and the afternoon is named',
      lunch,
      '2026-11-23T11:30:00Z',
      closed('2026-11-23', '14:00'),
    ],
    ['skips the day off', lunch, '2026-11-28T15:00:00Z', closed('2026-11-30', '09:00')],
    [
      'follows the visitor’s own midnight nowhere: it is Tuesday in Kyiv already',
      lunch,
      '2026-11-23T22:30:00Z',
      closed('2026-11-24', '09:00'),
    ],
    [
      'holds past midnight',
      { openingHours: [hours(['monday'], '20:00', '02:00')] },
      '2026-11-23T23:30:00Z',
      open('02:00'),
    ],
    [
      'ends after midnight',
      { openingHours: [hours(['monday'], '20:00', '02:00')] },
      '2026-11-24T00:00:00Z',
      closed('2026-11-30', '20:00'),
    ],
    [
      'holds until 24:00',
      { openingHours: [hours(['monday'], '08:00', '24:00')] },
      '2026-11-23T21:59:00Z',
      open('24:00'),
    ],
    [
      'gives way to an exception, with its reason',
      { ...lunch, specialOpeningHours: [special('2026-11-23', null, null, 'санітарний день')] },
      '2026-11-23T10:00:00Z',
      closed('2026-11-24', '09:00', 'санітарний день'),
    ],
    [
      'follows the shorter day of an exception',
      { ...lunch, specialOpeningHours: [special('2026-11-23', '10:00', '12:00', 'скорочений день')] },
      '2026-11-23T10:00:00Z',
      closed('2026-11-24', '09:00', 'скорочений день'),
    ],
    [
      'is known of the day of an exception even where the hours are not',
      { specialOpeningHours: [special('2026-11-23', '10:00', '15:00')] },
      '2026-11-23T10:00:00Z',
      open('15:00'),
    ],
    [
      'takes no exception of another day',
      { ...lunch, specialOpeningHours: [special('2026-11-24', null, null)] },
      '2026-11-23T10:00:00Z',
      open('13:00'),
    ],
    [
      'is no while the branch is shut, whatever the hours say',
      { ...lunch, status: 'temporarily-closed' },
      '2026-11-23T10:00:00Z',
      closed(null),
    ],
    [
      'is no while staff says so, whatever the hours say, and the end is named',
      { ...lunch, closures: [power('2026-11-23T11:00:00+02:00', '2026-11-23T15:00:00+02:00')] },
      '2026-11-23T09:00:00Z',
      closed('2026-11-23', '15:00', 'Вимкнено світло.'),
    ],
    [
      'is told of a closure even where nobody stated the hours',
      { closures: [power('2026-11-23T11:00:00+02:00', '2026-11-23T15:00:00+02:00')] },
      '2026-11-23T12:59:00Z',
      closed('2026-11-23', '15:00', 'Вимкнено світло.'),
    ],
    [
      'is unknown again when the closure is over',
      { closures: [power('2026-11-23T11:00:00+02:00', '2026-11-23T15:00:00+02:00')] },
      '2026-11-23T13:00:00Z',
      { state: 'unknown' },
    ],
    [
      'names the next opening where a closure ends in the night',
      { ...lunch, closures: [power('2026-11-23T11:00:00+02:00', '2026-11-23T20:00:00+02:00')] },
      '2026-11-23T09:00:00Z',
      closed('2026-11-24', '09:00', 'Вимкнено світло.'),
    ],
    [
      'names the end of the last of two closures that follow each other',
      {
        closures: [
          power('2026-11-23T11:00:00+02:00', '2026-11-23T15:00:00+02:00'),
          power('2026-11-23T15:00:00+02:00', '2026-11-23T17:00:00+02:00'),
        ],
      },
      '2026-11-23T09:00:00Z',
      closed('2026-11-23', '17:00', 'Вимкнено світло.'),
    ],
    [
      'names no opening where nobody knows the end',
      { ...lunch, closures: [power('2026-11-23T11:00:00+02:00', null)] },
      '2026-11-23T09:00:00Z',
      closed(null, undefined, 'Вимкнено світло.'),
    ],
    [
      'is no through the hour that the clocks skip',
      { closures: [power('2026-03-29T02:30:00+02:00', '2026-03-29T04:30:00+03:00')] },
      '2026-03-29T01:29:00Z',
      closed('2026-03-29', '04:30', 'Вимкнено світло.'),
    ],
    [
      'is no through the hour that comes twice',
      { closures: [power('2026-10-25T03:30:00+03:00', '2026-10-25T03:45:00+02:00')] },
      '2026-10-25T01:20:00Z',
      closed('2026-10-25', '03:45', 'Вимкнено світло.'),
    ],
    // The clocks go forward on 2026-03-29 at 03:00 and back on 2026-10-25 at 04:00.
    [
      'is right on the day the clocks go forward',
      { openingHours: [hours(['sunday'], '02:00', '05:00')] },
      '2026-03-29T01:30:00Z',
      open('05:00'),
    ],
    [
      'is right on the day they go back',
      { openingHours: [hours(['sunday'], '09:00', '12:00')] },
      '2026-10-25T07:00:00Z',
      open('12:00'),
    ],
    ['says nothing of next time where no day is stated', { openingHours: [] }, '2026-11-23T10:00:00Z', closed(null)],
  ];
  for (const [sentence, parts, instant, wanted] of cases)
    it(sentence, () => expect(at(parts, instant)).to.deep.equal(wanted));
});
