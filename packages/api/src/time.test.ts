import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addDays, beginning, dayIn, dayOf, ending, startOfDay } from './time.ts';

const iso = (time: number) => new Date(time).toISOString();

it('begins a day where the session takes place, in winter, in summer, and on the days between', () => {
  assert.equal(iso(startOfDay('2026-12-01', 'Europe/Kyiv')), '2026-11-30T22:00:00.000Z');
  assert.equal(iso(startOfDay('2013-04-17', 'Europe/Kyiv')), '2013-04-16T21:00:00.000Z');
  assert.equal(iso(startOfDay('2026-03-29', 'Europe/Kyiv')), '2026-03-28T22:00:00.000Z');
  assert.equal(iso(startOfDay('2026-03-30', 'Europe/Kyiv')), '2026-03-29T21:00:00.000Z');
  assert.equal(iso(startOfDay('2026-10-26', 'Europe/Kyiv')), '2026-10-25T22:00:00.000Z');
  assert.equal(iso(startOfDay('2026-07-01', 'America/New_York')), '2026-07-01T04:00:00.000Z');
});

it('ends a session of whole days with its last day, and another at its moment', () => {
  const span = { startDate: '2013-04-17', endDate: '2013-04-18', timeZone: 'Europe/Kyiv' };
  assert.equal(iso(beginning(span)), '2013-04-16T21:00:00.000Z');
  assert.equal(iso(ending(span)), '2013-04-18T21:00:00.000Z');
  assert.equal(iso(ending({ ...span, endDate: '2013-04-17T12:00:00+03:00' })), '2013-04-17T09:00:00.000Z');
});

it('tells the calendar day of a moment in its zone', () => {
  assert.equal(dayIn('Europe/Kyiv', Date.parse('2026-11-23T22:30:00Z')), '2026-11-24');
  assert.equal(dayOf('2026-11-23T23:30:00Z', 'Europe/Kyiv'), '2026-11-24');
  assert.equal(dayOf('2026-11-23', 'Europe/Kyiv'), '2026-11-23');
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
});
