import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../time.ts';
import { HolidaysError, readHolidays } from './holidays.ts';
import { USUAL, afterWorkingDays, deleteAfter, isWorkingDay, ruleOf, weekday } from './term.ts';

const holidays = readHolidays('data/holidays');

describe('the term of the library', () => {
  it('is counted from the next day, over weekends and holidays', () => {
    for (const [asked, due, why] of [
      ['2026-11-23', '2026-11-25', 'Monday'],
      ['2026-11-26', '2026-11-30', 'Thursday'],
      ['2026-11-27', '2026-12-01', 'Friday'],
      ['2026-11-28', '2026-12-01', 'Saturday'],
      ['2026-11-29', '2026-12-01', 'Sunday'],
      ['2026-12-23', '2026-12-28', 'Christmas on a Friday'],
      ['2026-12-30', '2027-01-04', 'New Year, on a Friday, and its weekend'],
      ['2026-08-21', '2026-08-26', 'Independence Day on a Monday'],
      ['2027-12-31', '2028-01-04', 'into another year'],
    ] as const) assert.equal(afterWorkingDays(asked, USUAL, holidays), due, why); // prettier-ignore
  });

  it('follows the working week of the library', () => {
    const tuesdayToSaturday = { workingDays: 2, week: [2, 3, 4, 5, 6] };
    assert.equal(afterWorkingDays('2026-11-27', tuesdayToSaturday, holidays), '2026-12-01');
    assert.equal(
      afterWorkingDays('2026-11-27', { ...USUAL, week: [] }, { has: () => false }).length,
      10,
      'never ends in a loop',
    );
  });

  it('is that of the door at which one asks, and the usual one where the data say nothing', () => {
    assert.deepEqual(ruleOf([]), USUAL);
  });

  it('ends on a working day, with so many working days behind the day of the question', () => {
    const day = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), (asked, workingDays) => {
        const due = afterWorkingDays(asked, { ...USUAL, workingDays }, holidays);
        assert.ok(isWorkingDay(due, USUAL.week, holidays));
        let counted = 0;
        for (let each = addDays(asked, 1); each <= due; each = addDays(each, 1))
          if (isWorkingDay(each, USUAL.week, holidays)) counted++;
        assert.equal(counted, workingDays);
      }),
    );
  });

  it('lets nothing personal stay longer than ninety days, nor thirty after the end', () => {
    assert.equal(deleteAfter('2026-11-23', null), '2027-02-21');
    assert.equal(deleteAfter('2026-11-23', '2026-11-25'), '2026-12-25');
    assert.equal(deleteAfter('2026-11-23', '2027-02-20'), '2027-02-21');
  });
});

describe('holidays', () => {
  it('are those of the years that have a file, Easter and Trinity on Sundays', () => {
    assert.deepEqual([holidays.from, holidays.to], [2026, 2028]);
    for (const sunday of ['2026-04-12', '2026-05-31', '2027-05-02', '2027-06-20', '2028-04-16', '2028-06-04']) {
      assert.ok(holidays.has(sunday), sunday);
      assert.equal(weekday(sunday), 7, sunday);
    }
    assert.ok(!holidays.has('2026-01-07'), 'Christmas moved to December in 2023');
  });

  it('of a folder that is not there are none; a file that will not do names itself', () => {
    assert.equal(readHolidays('nowhere').from, null);
    const folder = mkdtempSync(join(tmpdir(), 'mosty-holidays-'));
    writeFileSync(join(folder, '2030.yaml'), 'year: 2030\ncountry: UA\n');
    assert.throws(() => readHolidays(folder), (error) => error instanceof HolidaysError && error.message.includes('2030.yaml')); // prettier-ignore
    rmSync(folder, { recursive: true });
  });
});
