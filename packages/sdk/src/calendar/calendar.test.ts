import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { Session } from '../schemas/session.ts';
import { type CalendarEntry, calendarFile, sessionEntry, signupEntry } from './index.ts';

const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'a@session.mosty',
  sequence: 0,
  status: 'confirmed',
  start: '2026-12-01T10:00:00+02:00',
  end: '2026-12-01T14:00:00+02:00',
  summary: 'Основи роботи з комп’ютером',
  stamp: Date.parse('2026-11-23T08:00:00Z'),
  ...more,
});

/** What another program reads out of the file. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent');
  assert.equal(events.length, 1);
  const [component] = events as [InstanceType<typeof ICAL.Component>];
  const value = (name: string) => component.getFirstPropertyValue(name);
  return { calendar, component, event: new ICAL.Event(component), value };
}

const session = (more: Record<string, unknown> = {}) =>
  Session.parse({
    id: '00000000-0000-4000-8000-000000000001',
    slug: 'basics',
    training: 'computer-basics',
    name: { uk: 'Комп’ютер для початківців', en: 'Computer basics' },
    startDate: '2026-12-01T10:00:00+02:00',
    endDate: '2026-12-01T14:00:00+02:00',
    eligibility: 'open',
    location: {
      branch: 'branch-12',
      name: { uk: 'Бібліотека-філія № 12' },
      address: {
        thoroughfare: { uk: 'вулиця Садова' },
        locatorDesignator: '34-а',
        addressLocality: { uk: 'Миколаїв' },
      },
    },
    ...more,
  });
const stamp = Date.parse('2026-11-23T08:00:00Z');
const SIGNUP = { id: '00000000-0000-4000-8000-00000000000a', code: '47-15', state: 'confirmed' };

describe('a calendar file', () => {
  it('is read back by another program as it was meant', () => {
    const file = calendarFile(
      entry({ location: 'Філія № 12; вулиця Садова, 34-а', description: 'Рядок\nДругий \\ рядок' }),
    );
    const { calendar, event, value } = read(file);
    assert.equal(event.summary, 'Основи роботи з комп’ютером');
    assert.equal(event.location, 'Філія № 12; вулиця Садова, 34-а');
    assert.equal(event.description, 'Рядок\nДругий \\ рядок');
    assert.equal(event.startDate.toJSDate().toISOString(), '2026-12-01T08:00:00.000Z');
    assert.equal(event.endDate.toJSDate().toISOString(), '2026-12-01T12:00:00.000Z');
    assert.equal(calendar.getFirstPropertyValue('method'), 'PUBLISH');
    assert.equal(value('status'), 'CONFIRMED');
    assert.equal(value('dtstamp')?.toString(), '2026-11-23T08:00:00Z');
  });

  it('ends every line with CRLF, the last one too, and folds at 75 octets inside no character', () => {
    const file = calendarFile(entry({ summary: 'Ґанок і їжак 🦔 '.repeat(30) }));
    assert.ok(file.endsWith('END:VCALENDAR\r\n'));
    assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/);
    const lines = file.split('\r\n');
    for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)}: ${line}`);
    assert.ok(
      lines.some((line) => line.startsWith(' ') && Buffer.byteLength(line) >= 72),
      'lines are used to their end',
    );
    assert.doesNotMatch(file, /\ufffd/);
    assert.equal(read(file).event.summary, 'Ґанок і їжак 🦔 '.repeat(30));
  });

  it('keeps dates dates: a last day counts whole, and the end that calendars want is the day after', () => {
    const file = calendarFile(entry({ start: '2026-12-30', end: '2026-12-31' }));
    assert.match(file, /DTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270101\r\n/);
    const { event } = read(file);
    assert.ok(event.startDate.isDate && event.endDate.isDate);
    assert.match(calendarFile(entry({ start: '2027-03-28', end: '2027-03-28' })), /DTEND;VALUE=DATE:20270329/);
    assert.match(calendarFile(entry({ start: '2027-03-28', end: '2027-03-01' })), /DTEND;VALUE=DATE:20270329/);
  });

  it('is right on the days when clocks change, whatever zone the reader is in', () => {
    for (const [start, utc] of [
      ['2027-03-28T02:30:00+02:00', '20270328T003000Z'],
      ['2027-03-28T04:30:00+03:00', '20270328T013000Z'],
      ['2026-10-25T03:30:00+03:00', '20261025T003000Z'],
      ['2026-10-25T03:30:00+02:00', '20261025T013000Z'],
      ['2026-10-25T03:30:00.250+02:00', '20261025T013000Z'],
    ] as const) {
      assert.match(calendarFile(entry({ start, end: '2027-12-01T00:00:00Z' })), new RegExp(`DTSTART:${utc}\r\n`));
    }
  });

  it('says nothing of an end that is not after the beginning', () => {
    assert.doesNotMatch(calendarFile(entry({ end: '2026-12-01T10:00:00+02:00' })), /DTEND/);
  });

  it('leaves out an address or an organizer that could carry more than itself', () => {
    const file = calendarFile(entry({ url: 'https://x.example/\r\nATTACH:evil', organizer: 'a@b.example\r\nX-A:1' }));
    assert.doesNotMatch(file, /URL|ORGANIZER|ATTACH|X-A/);
    assert.doesNotMatch(calendarFile(entry({ url: 'javascript:alert(1)' })), /URL/);
    const kept = calendarFile(entry({ url: 'https://x.example/a,b;c', organizer: 'a@b.example' }));
    assert.match(kept, /URL:https:\/\/x\.example\/a,b;c\r\nORGANIZER:mailto:a@b\.example\r\n/);
  });

  it('joins nothing by taking a control out: neither two halves into a character nor two breaks into one', () => {
    const { event } = read(calendarFile(entry({ summary: '\ud800\0\udfff', description: 'a\r\0\nb' })));
    assert.equal(event.summary, '\ufffd\ufffd');
    assert.equal(event.description, 'a\n\nb');
  });

  it('lets no value end its line, whatever it holds', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\r', '\n', '\r\n', '\0', '\u2028', '\u0085', '\t', ';', ',', '\\', ':', '"', 'Ї', '🦔', '\ud800', '\udfff', 'END:VEVENT', 'X-EVIL:1', ' ') }),
      fc.string({ unit: 'grapheme', minLength: 60, maxLength: 300 }),
    ); // prettier-ignore
    const plain = calendarFile(entry({ location: 'x', description: 'x', alarm: 'x' }));
    const names = (file: string) =>
      file
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .map((line) => line.split(/[:;]/, 1)[0]);
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (uid, summary, location, description) => {
        const pad = (value: string) => `x${value}`;
        const file = calendarFile(
          entry({ uid: pad(uid), summary: pad(summary), location: pad(location), description: pad(description), alarm: pad(summary) }),
        ); // prettier-ignore
        for (const line of file.split('\r\n')) {
          assert.doesNotMatch(line, /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
          assert.ok(Buffer.byteLength(line) <= 75);
          assert.equal(Buffer.from(line).toString(), line);
        }
        assert.deepEqual(names(file), names(plain));
        const { event, component } = read(file);

        const said = (value: string) => Buffer.from(value).toString().replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '').replaceAll('\t', ' '); // prettier-ignore
        assert.equal(event.summary, pad(said(summary)));
        assert.equal(event.location, pad(said(location)));
        assert.equal(event.description, pad(said(description)));
        assert.equal(component.getAllSubcomponents('valarm').length, 1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a session in a calendar', () => {
  it('has one identifier for life, its place, and the number of its changes', () => {
    const { event, value } = read(calendarFile(sessionEntry(session({ sequence: 3 }), { stamp, changedAt: stamp })));
    assert.equal(event.uid, '00000000-0000-4000-8000-000000000001@session.mosty');
    assert.equal(event.sequence, 3);
    assert.equal(event.location, 'Бібліотека-філія № 12, вулиця Садова, 34-а, Миколаїв');
    assert.equal(value('last-modified')?.toString(), '2026-11-23T08:00:00Z');
  });

  it('that is cancelled cancels the event that calendars hold', () => {
    const { calendar, event, value } = read(
      calendarFile(sessionEntry(session({ sequence: 4, eventStatus: 'cancelled' }), { stamp })),
    );
    assert.equal(calendar.getFirstPropertyValue('method'), 'CANCEL');
    assert.equal(value('status'), 'CANCELLED');
    assert.equal(event.sequence, 4);
    assert.equal(event.summary, 'Скасовано: Комп’ютер для початківців');
  });

  it('that is postponed is tentative and says that there is no date', () => {
    const { event, value } = read(calendarFile(sessionEntry(session({ eventStatus: 'postponed' }), { stamp })));
    assert.equal(value('status'), 'TENTATIVE');
    assert.match(event.description, /нової дати ще немає/);
  });

  it('speaks English where it is asked to and somebody wrote it', () => {
    const { event } = read(calendarFile(sessionEntry(session(), { stamp, locale: 'en' })));
    assert.equal(event.summary, 'Computer basics');
    assert.match(event.location, /^Бібліотека-філія № 12/);
  });

  it('of a person has her code and wakes her a day before', () => {
    const { event, component } = read(calendarFile(signupEntry(session(), SIGNUP, { stamp })));
    assert.equal(event.uid, '00000000-0000-4000-8000-00000000000a@signup.mosty');
    assert.match(event.description, /Код запису: 47-15/);
    const trigger = component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
    assert.equal(String(trigger), '-P1D');
  });

  it('of a person who waits is tentative; of one who left is taken away, with a later number', () => {
    for (const state of ['waitlisted', 'offered'])
      assert.equal(
        read(calendarFile(signupEntry(session(), { ...SIGNUP, state }, { stamp }))).value('status'),
        'TENTATIVE',
      );
    const left = read(
      calendarFile(signupEntry(session({ sequence: 2 }), { ...SIGNUP, state: 'cancelled' }, { stamp })),
    );
    assert.equal(left.calendar.getFirstPropertyValue('method'), 'CANCEL');
    assert.equal(left.event.sequence, 3);
    assert.equal(left.component.getFirstSubcomponent('valarm'), null);
  });

  it('of a person who was moved goes on from the number of the session she was moved from', () => {
    const moved = { ...SIGNUP, sequenceBase: 4 };
    assert.equal(read(calendarFile(signupEntry(session({ sequence: 2 }), moved, { stamp }))).event.sequence, 6);
  });
});
