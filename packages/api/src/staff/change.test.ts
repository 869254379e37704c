import assert from 'node:assert/strict';
import type { Letter } from '../store/outbox/letter.ts';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { mosty } from '../cli/test/mosty.ts';
import { type Dataset, emptyDataset } from '../store/dataset.ts';
import { valuesOf } from '../outbox/values.ts';
import { openSession, session as made, testDataset } from '../test/dataset.ts';
import { ending, beginning } from '../time.ts';
import { endAfter } from './change.ts';
import { StaffSessionChanged } from './schemas.ts';
import { type Desk, isProblem, openDesk } from './test/desk.ts';

const at = (day: string, hour = 10) => ({
  startDate: `${day}T${hour}:00:00+02:00`,
  endDate: `${day}T${hour + 2}:00:00+02:00`,
});
const dataset = (): Dataset => ({
  ...testDataset(),
  sessions: [
    ...['move', 'power', 'stop', 'import', 'twice', 'quiet', 'offer', 'reopen', 'why', 'both', 'calendar'].map((slug) =>
      openSession(slug, { maximumAttendeeCapacity: 2, waitlist: { enabled: true }, branch: 'branch-9', ...at('2026-12-10') }),
    ),
    openSession('late', { ...at('2026-12-20') }),
    openSession('past', { startDate: '2026-11-01T10:00:00+02:00', endDate: '2026-11-01T12:00:00+02:00' }),
    openSession('day', { startDate: '2026-12-12', endDate: '2026-12-13' }),
  ],
}); // prettier-ignore

let api: Desk;
let start: number;
before(async () => {
  api = await openDesk({ config: { logLevel: 'trace' }, dataset: dataset() });
  start = api.clock.now;
});
after(() => api.close());

const patch = (slug: string, body: object) => api.as('librarian').send('PATCH', `/v1/staff/sessions/${slug}`, body);
async function change(slug: string, body: object): Promise<StaffSessionChanged> {
  const { status, json, text } = await patch(slug, body);
  assert.equal(status, 200, text);
  return StaffSessionChanged.parse(json);
}
const seen = async (slug: string) => (await api.get(`/v1/sessions/${slug}`)).json;
const letters = (kind: string, ids: string[]) =>
  api.rows('letters').filter((row) => row['kind'] === kind && ids.includes(String(row['signup_id'])));
const states = async (slug: string) =>
  (await api.as('reader').get(`/v1/staff/sessions/${slug}/signups`)).json.items.map(({ state }: { state: string }) => state); // prettier-ignore

describe('a power cut at № 9', () => {
  it('moves the class to № 8 for every page at once, with everybody in it, and tells each of them once', async () => {
    const mine = [await api.signUp('power', { email: 'a@example.org' }), await api.signUp('power'), await api.signUp('power')]; // prettier-ignore
    const ids = mine.map(({ json }) => json.id as string);
    const reason = { uk: 'У філії № 9 вимкнуть світло.', en: 'A power cut at branch 9.' };
    const moved = await change('power', { branch: 'branch-8', ...at('2026-12-10', 14), reason });
    assert.deepEqual([moved.told, moved.branch, moved.eventStatus, moved.sequence], [3, 'branch-8', 'rescheduled', 1]);
    const now = await seen('power');
    assert.deepEqual(
      [now.location.branch, now.startDate, now.endDate, now.previousStartDate, now.sequence, now.remainingAttendeeCapacity],
      ['branch-8', '2026-12-10T14:00:00+02:00', '2026-12-10T16:00:00+02:00', '2026-12-10T10:00:00+02:00', 1, 0],
    ); // prettier-ignore
    const here = (await api.get('/v1/sessions?branch=branch-8')).json.items.map(({ slug }: { slug: string }) => slug);
    assert.ok(here.includes('power'));
    const there = (await api.get('/v1/sessions?branch=branch-9')).json.items.map(({ slug }: { slug: string }) => slug);
    assert.ok(!there.includes('power'));
    assert.match((await api.get('/v1/sessions/power.ics')).text, /SEQUENCE:1\r\n/);
    assert.deepEqual(await states('power'), ['confirmed', 'confirmed', 'waitlisted']);
    assert.equal(letters('moved', ids).length, 3);
    assert.deepEqual(letters('moved', ids).map(({ channel }) => channel).sort(), ['call', 'call', 'email']); // prettier-ignore

    const again = await change('power', { branch: 'branch-8', ...at('2026-12-10', 14), reason });
    assert.deepEqual([again.told, again.sequence], [0, 1], 'the same press twice');
    assert.equal(letters('moved', ids).length, 3);

    const [letter] = ((await api.store.outbox.claim(start + 60_000, 50)) as Letter[]).filter(({ kind, signup }) => kind === 'moved' && ids.includes(signup.id)); // prettier-ignore
    assert.deepEqual([letter?.change?.reason, letter?.session.branch], [reason, 'branch-8']);
    const call = (await api.as('reader').get('/v1/staff/calls')).json.items.find(({ session }: { session: string }) => session === 'power'); // prettier-ignore
    assert.deepEqual([call.kind, call.reason], ['moved', reason]);
  });

  it('is undone by moving the class back, which is told too, and both are in the journal', async () => {
    const back = await change('power', { branch: 'branch-9', ...at('2026-12-10') });
    assert.deepEqual(
      [back.told, back.sequence, back.startDate, back.previousStartDate],
      [3, 2, '2026-12-10T10:00:00+02:00', '2026-12-10T14:00:00+02:00'],
    );
    const lines = api.rows('audit').filter(({ subject }) => subject === 'sessions/power');
    assert.deepEqual(lines.map(({ who, action }) => [who, action]), Array(2).fill([api.tokens.librarian.id, 'session.change'])); // prettier-ignore
    const details = lines.map((line) => JSON.parse(String(line['details'])));
    assert.ok(details.some(({ branch, told }) => branch.from === 'branch-9' && branch.to === 'branch-8' && told === 3));
    assert.ok(details.some(({ branch, reason }) => branch.to === 'branch-9' && reason === null));
  });
});

describe('the reason of a change', () => {
  it('is in the session for every page, stays while the class stays moved, can be mended, and goes with the next move', async () => {
    const why = async () => (await seen('why')).statusReason;
    assert.equal(await why(), null);
    const reason = { uk: 'У філії № 9 ремонт.', en: 'Repairs at branch 9.' };
    await change('why', { branch: 'branch-8', reason });
    assert.deepEqual(await why(), reason);
    await change('why', { maximumAttendeeCapacity: 5 });
    assert.deepEqual(await why(), reason, 'more places are no other reason');
    const mended = await change('why', { reason: { uk: 'У філії № 9 ремонт стелі.' } });
    assert.deepEqual([mended.told, await why()], [0, { uk: 'У філії № 9 ремонт стелі.' }]);
    await api.store.replaceDataset(dataset());
    assert.deepEqual(await why(), { uk: 'У філії № 9 ремонт стелі.' }, 'an import does not take it away');
    await change('why', at('2026-12-11'));
    assert.equal(await why(), null);
    await change('why', { eventStatus: 'cancelled', reason: { uk: 'Захворів викладач.' } });
    assert.deepEqual(await why(), { uk: 'Захворів викладач.' });
    const page = (await api.get('/v1/sessions')).json.items.find(({ slug }: { slug: string }) => slug === 'why');
    assert.deepEqual(page.statusReason, { uk: 'Захворів викладач.' });
  });

  it('is not told to who cancels for a reason of her own', async () => {
    const mine = (await api.signUp('reopen', { email: 'b@example.org' })).json;
    await change('reopen', { branch: 'branch-8', reason: { uk: 'Ремонт.' } });
    const claimed = async (kind: string) =>
      ((await api.store.outbox.claim(start + 120_000, 50)) as Letter[]).find(
        (letter) => letter.kind === kind && letter.signup.id === mine.id,
      );
    const moved = await claimed('moved');
    assert.ok(moved);
    assert.equal(valuesOf(moved, null).reason, 'Ремонт.');
    await api.send('POST', `/v1/signups/${mine.id}/cancel`, undefined, { authorization: `Bearer ${mine.manageToken}` });
    const cancelled = await claimed('cancelled');
    assert.ok(cancelled);
    assert.equal(valuesOf(cancelled, null).reason, '');
  });
});

describe('the time of a session', () => {
  it('takes its length along, its place in the order of time, and the day personal data are deleted', async () => {
    const mine = (await api.signUp('move')).json;
    const later = await change('move', { startDate: '2026-12-24T09:30:00+02:00' });
    assert.equal(later.endDate, '2026-12-24T11:30:00+02:00');
    const order = (await api.get('/v1/sessions?when=upcoming')).json.items.map(({ slug }: { slug: string }) => slug);
    assert.ok(order.indexOf('move') > order.indexOf('late'), order.join());
    const now = await api.get(`/v1/signups/${mine.id}`, { authorization: `Bearer ${mine.manageToken}` });
    assert.deepEqual([now.json.state, now.json.deleteAfter], ['confirmed', '2027-01-23']);
    assert.equal((await change('day', { startDate: '2026-12-14' })).endDate, '2026-12-15');
  });

  it('may be any that is ahead and is written right', async () => {
    const wrong: [object, string, string][] = [
      [{ startDate: '2026-11-20T10:00:00+02:00' }, '/startDate', 'in-the-past'],
      [{ startDate: '2026-02-30T10:00:00+02:00' }, '/startDate', 'no-such-day'],
      [{ startDate: '2026-12-11T10:00:00+03:00' }, '/startDate', 'foreign-offset'],
      [{ startDate: '2026-12-11' }, '/endDate', 'end-needed'],
      [{ endDate: '2026-12-10T09:00:00+02:00' }, '/endDate', 'ends-before-it-begins'],
      [{ branch: 'branch-99' }, '/branch', 'unknown-branch'],
      [{ startDate: 'tomorrow' }, '/startDate', 'invalid-format'],
      [{ eventStatus: 'happy' }, '/eventStatus', 'invalid-value'],
      [{ maximumAttendeeCapacity: -1 }, '/maximumAttendeeCapacity', 'too-small'],
      [{ name: 'Інша назва' }, '/name', 'unknown-field'],
      [{ reason: 'просто так' }, '/reason', 'invalid-type'],
    ];
    for (const [body, pointer, code] of wrong) {
      const answer = await patch('twice', body);
      isProblem(answer, 422, 'validation');
      assert.deepEqual([answer.json.errors[0].pointer, answer.json.errors[0].code], [pointer, code], answer.text);
    }
    isProblem(await patch('nowhere', { branch: null }), 404, 'not-found');
    isProblem(await patch('past', { branch: null }), 410, 'gone');
    assert.equal((await seen('twice')).sequence, 0);
  });

  it('keeps its length whatever the season and the offset', () => {
    const minutes = fc.integer({ min: 15, max: 3000 });
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    const offset = fc.constantFrom('+02:00', '+03:00', 'Z', '-05:30');
    fc.assert(
      fc.property(day, minutes, day, offset, (from, length, to, zone) => {
        const startDate = from.toISOString().replace(/\.\d+/, '');
        const endDate = new Date(Date.parse(startDate) + length * 60_000).toISOString();
        const start = to.toISOString().slice(0, 19) + zone;
        const end = endAfter({ startDate, endDate }, start);
        assert.equal(Date.parse(end ?? '') - Date.parse(start), length * 60_000);
        assert.ok(end?.endsWith(zone));
      }),
    );
    const dates = made({ slug: 'x', training: 't', name: { uk: 'х' }, startDate: '2027-03-27', endDate: endAfter({ startDate: '2026-10-24', endDate: '2026-10-26' }, '2027-03-27'), eligibility: 'open' }); // prettier-ignore
    assert.deepEqual([dates.endDate, ending(dates) - beginning(dates)], ['2027-03-29', (3 * 24 - 1) * 3_600_000]);
  });

  it('ends an offer before the session begins, when it begins sooner', async () => {
    const first = (await api.signUp('offer', { size: 2 })).json;
    const next = (await api.signUp('offer', { size: 2 })).json;
    await api.send('POST', `/v1/signups/${first.id}/cancel`, undefined, {
      authorization: `Bearer ${first.manageToken}`,
    });
    await change('offer', { startDate: '2026-11-23T14:00:00+02:00' });
    const offered = await api.get(`/v1/signups/${next.id}`, { authorization: `Bearer ${next.manageToken}` });
    assert.deepEqual([offered.json.state, offered.json.offeredUntil], ['offered', '2026-11-23T10:00:00.000Z']);
  });
});

describe('the capacity of a session', () => {
  it('is raised, which offers at once, and never lowered below what is taken', async () => {
    for (let each = 0; each < 5; each += 1) await api.signUp('quiet');
    assert.deepEqual(await states('quiet'), ['confirmed', 'confirmed', 'waitlisted', 'waitlisted', 'waitlisted']);
    const raised = await change('quiet', { maximumAttendeeCapacity: 4 });
    assert.deepEqual([raised.offered, raised.told], [2, 0]);
    assert.deepEqual(await states('quiet'), ['confirmed', 'confirmed', 'offered', 'offered', 'waitlisted']);
    const low = await patch('quiet', { maximumAttendeeCapacity: 3, branch: 'branch-8' });
    isProblem(low, 409, 'conflict');
    assert.match(low.json.detail, /4/);
    assert.deepEqual([(await seen('quiet')).maximumAttendeeCapacity, (await seen('quiet')).branch], [4, 'branch-9']);
    assert.equal((await change('quiet', { maximumAttendeeCapacity: null })).offered, 1);
    assert.equal((await api.store.recount()).length, 0);
  });
});

describe('a session that is cancelled', () => {
  it('cancels everybody, offers nobody anything, tells each once, and may be opened again for new people', async () => {
    const mine = [await api.signUp('stop', { size: 2, phone: '(0512) 48-00-01' }), await api.signUp('stop')];
    const ids = mine.map(({ json }) => json.id as string);
    const reason = { uk: 'Повітряна тривога.' };
    const stopped = await change('stop', { eventStatus: 'cancelled', maximumAttendeeCapacity: 9, reason });
    assert.deepEqual([stopped.told, stopped.offered, stopped.eventStatus], [2, 0, 'cancelled']);
    assert.deepEqual(await states('stop'), ['cancelled', 'cancelled']);
    assert.deepEqual([letters('cancelled', ids).length, letters('offered', ids).length], [2, 0]);
    assert.equal((await change('stop', { eventStatus: 'cancelled', reason })).told, 0);
    const open = await change('stop', { eventStatus: 'scheduled' });
    assert.deepEqual([open.told, open.sequence], [0, 2]);
    assert.equal((await api.signUp('stop', { phone: '(0512) 48-00-01' })).json.state, 'confirmed');
  });
});

describe('an import after a change', () => {
  it('keeps the change in force, says so, and takes in what else is new', async () => {
    await api.signUp('import');
    await change('import', { branch: 'branch-8', maximumAttendeeCapacity: 12 });
    const { sequence } = await seen('import');
    const files = dataset();
    files.sessions = files.sessions.map((each) => each.slug === 'import' ? { ...each, name: { uk: 'Нова назва' }, sequence: 3, maximumAttendeeCapacity: 1 } : each); // prettier-ignore
    const result = await api.store.replaceDataset(files, new Date(api.clock.now));
    assert.ok(result.laidOver.includes('import') && !result.laidOver.includes('late'), result.laidOver.join());
    const now = await seen('import');
    assert.deepEqual(
      [now.branch, now.maximumAttendeeCapacity, now.name.uk, now.sequence],
      ['branch-8', 12, 'Нова назва', sequence + 3],
    );
    assert.equal((await api.store.places()).get(now.id)?.capacity, 12);
    const revision = await api.store.revision();
    await api.store.replaceDataset(files, new Date(api.clock.now));
    assert.deepEqual(await api.store.revision(), revision, 'the same files a second time change nothing');
  });

  it('exports what was announced, so that files and their import agree', async () => {
    const exported = (await api.store.dataset()).sessions.find(({ slug }) => slug === 'import');
    assert.deepEqual([exported?.branch, exported?.maximumAttendeeCapacity, exported?.sequence], ['branch-9', 1, 3]);
    await change('import', { branch: 'branch-9' });
    const again = (await api.store.dataset()).sessions.find(({ slug }) => slug === 'import');
    assert.deepEqual(again, exported);
  });

  it('is told by the command, in a line of its own', async (t) => {
    const shop = await openDesk({ dataset: dataset() });
    const cwd = shop.databaseUrl.slice('sqlite:'.length).replace(/\/[^/]+$/, '');
    const run = (args: string[]) => mosty(t, args, { cwd, env: { DATABASE_URL: shop.databaseUrl } }); // prettier-ignore
    await shop.as('librarian').send('PATCH', '/v1/staff/sessions/late', { branch: 'branch-8' });
    assert.equal(run(['export', 'out']).code, 0);
    const again = run(['import', join(cwd, 'out')]);
    assert.deepEqual(
      again.out.slice(-2),
      ['What staff changed stays in force: late', 'Everything is as in the files already: nothing was changed.'],
    ); // prettier-ignore
    assert.equal((await shop.get('/v1/sessions/late')).json.branch, 'branch-8');
    await shop.close();
  });

  it('lays changes over sessions of the demonstration too, when they are kept', async () => {
    await api.store.replaceDemonstration([openSession('demo', { demonstration: true, ...at('2026-12-15') })]);
    await change('demo', { branch: 'branch-8' });
    const sessions = async () => (await api.store.collection('sessions').all()).filter(({ demonstration }) => demonstration); // prettier-ignore
    for (let time = 0; time < 2; time += 1) await api.store.replaceDemonstration(await sessions());
    const now = await seen('demo');
    assert.deepEqual([now.branch, now.sequence], ['branch-8', 1]);
    await change('demo', { branch: 'branch-9' });
    assert.deepEqual([(await seen('demo')).branch, (await seen('demo')).sequence], ['branch-9', 2]);
    await api.store.replaceDemonstration([]);
    assert.ok(api.rows('session_changes').every(({ session_id: id }) => id !== now.id));
  });

  it('forgets a change with its session', async () => {
    const alone = await openDesk({ dataset: dataset() });
    await alone.as('librarian').send('PATCH', '/v1/staff/sessions/late', { branch: null });
    assert.equal(alone.rows('session_changes').length, 1);
    await alone.store.replaceDataset(emptyDataset());
    assert.equal(alone.rows('session_changes').length, 0);
    await alone.close();
  });
});

describe('two librarians at once', () => {
  const edit = (sequence: string, body: object) =>
    api.as('librarian').send('PATCH', '/v1/staff/sessions/both', body, { 'if-match': sequence });

  it('do not undo each other unseen: the second is told what the session is like now', async () => {
    const first = await edit('"0"', { branch: 'branch-8' });
    assert.deepEqual([first.status, first.headers.get('etag'), first.json.sequence], [200, '"1"', 1]);
    const second = await edit('"0"', { branch: 'central', maximumAttendeeCapacity: 9 });
    isProblem(second, 412, 'changed-meanwhile');
    assert.equal(second.headers.get('etag'), '"1"');
    assert.match(second.json.detail, /branch-8.*If-Match: "1"/);
    const { branch, maximumAttendeeCapacity, sequence } = await seen('both');
    assert.deepEqual([branch, maximumAttendeeCapacity, sequence], ['branch-8', 2, 1], 'nothing of it was made');
    assert.equal((await edit('"1"', { branch: 'central' })).status, 200, 'having seen it');
  });

  it('may both press the same, and one of them twice', async () => {
    const again = await edit('"1"', { branch: 'central' });
    assert.deepEqual([again.status, again.json.told, again.headers.get('etag')], [200, 0, '"2"']);
  });

  it('at the very same moment are one change and one refusal', async () => {
    const answers = await Promise.all([3, 4, 5, 6].map((places) => edit('"2"', { maximumAttendeeCapacity: places })));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412, 412, 412]);
  });

  it('are told how to write the condition, and need none', async () => {
    isProblem(await edit('W/"x"', { maximumAttendeeCapacity: 8 }), 400, 'bad-request');
    assert.equal((await edit('*', { maximumAttendeeCapacity: 8 })).status, 200);
    assert.equal((await patch('both', { maximumAttendeeCapacity: 9 })).status, 200);
    const asked = { origin: api.url, 'access-control-request-method': 'PATCH' };
    const preflight = await api.send('OPTIONS', '/v1/staff/sessions/both', undefined, asked);
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /If-Match/);
  });
});

describe('a changed session', () => {
  it('tells calendars when it was changed and why, and nothing of a change where there was none', async () => {
    const file = async () => (await api.get('/v1/sessions/calendar.ics')).text.replace(/\r\n /g, '');
    assert.doesNotMatch(await file(), /LAST-MODIFIED/);
    assert.equal((await seen('calendar')).dateModified, null);
    await change('calendar', { ...at('2026-12-11'), reason: { uk: 'Вимкнуть світло, чекаємо завтра.' } });
    const changedAt = (await seen('calendar')).dateModified as string;
    assert.equal(Date.parse(changedAt), api.clock.now);
    const stamp = changedAt.replace(/\.\d+|[-:]/g, '');
    const text = await file();
    assert.match(text, new RegExp(`DTSTAMP:${stamp}\r\n`));
    assert.match(text, new RegExp(`LAST-MODIFIED:${stamp}\r\n`));
    assert.match(text, /DESCRIPTION:Вимкнуть світло\\, чекаємо завтра\./);
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined);
    assert.equal(event.component.getFirstPropertyValue('last-modified')?.toString(), changedAt.replace(/\.\d+/, ''));
    const mine = (await api.signUp('calendar')).json;
    const own = await api.get(`/v1/signups/${mine.id}.ics`, { authorization: `Bearer ${mine.manageToken}` });
    assert.match(own.text, new RegExp(`LAST-MODIFIED:${stamp}\r\n`));
  });
});
