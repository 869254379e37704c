import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { CONSENT_VERSION } from '@mosty/sdk/schemas';
import ICAL from 'ical.js';
import { openSession, testDataset } from '../test/dataset.ts';
import { type TestServer, openServer } from '../test/server.ts';

let api: TestServer;
before(async () => {
  api = await openServer();
});
after(() => api.close());

const eventOf = (text: string) =>
  new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined);

describe('GET /v1/sessions/{id}.ics', () => {
  it('is the session for a calendar, by slug and by identifier, and leaves the JSON where it was', async () => {
    const answer = await api.get('/v1/sessions/open-20.ics');
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8');
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    const event = eventOf(answer.text);
    assert.equal(event.summary, 'Основи роботи з комп’ютером');
    assert.equal(event.location, 'Бібліотека-філія № 12, вулиця Садова, 34-а, Миколаїв');
    assert.equal(event.startDate.toJSDate().toISOString(), '2026-12-01T08:00:00.000Z');
    const { json } = await api.get('/v1/sessions/open-20');
    assert.equal(json.slug, 'open-20');
    assert.equal((await api.get(`/v1/sessions/${json.id}.ics`)).text, answer.text);
  });

  it('has a strong tag that holds for the day, and is cached like every read', async () => {
    const first = await api.get('/v1/sessions/open-20.ics');
    const etag = first.headers.get('etag') ?? '';
    assert.match(etag, /^"[\w-]+"$/);
    assert.match(first.headers.get('cache-control') ?? '', /^public, max-age=60/);
    api.clock.now += 3_600_000;
    const again = await api.get('/v1/sessions/open-20.ics', { 'if-none-match': etag });
    assert.equal(again.status, 304);
    api.clock.now -= 3_600_000;
  });

  it('changes with its session: a cancelled one cancels, a moved one keeps its identifier and raises its number', async () => {
    const cancelled = await api.get('/v1/sessions/cancelled.ics');
    assert.match(cancelled.text, /METHOD:CANCEL\r\n[^]*STATUS:CANCELLED\r\n/);
    const before = await api.get('/v1/sessions/open-20.ics');
    const dataset = testDataset();
    const moved = { startDate: '2026-12-08T10:00:00+02:00', endDate: '2026-12-08T14:00:00+02:00', sequence: 1 };
    dataset.sessions = dataset.sessions.map((session) =>
      session.slug === 'open-20'
        ? openSession('open-20', { ...moved, waitlist: { enabled: true }, eventStatus: 'rescheduled' })
        : session,
    );
    await api.store.replaceDataset(dataset);
    const after = await api.get('/v1/sessions/open-20.ics', { 'if-none-match': before.headers.get('etag') ?? '' });
    assert.equal(after.status, 200);
    const [old, now] = [eventOf(before.text), eventOf(after.text)];
    assert.equal(now.uid, old.uid);
    assert.ok(now.sequence > old.sequence);
    assert.equal(now.startDate.toJSDate().toISOString(), '2026-12-08T08:00:00.000Z');
  });

  it('keeps a day a day, and speaks English when it is asked to', async () => {
    assert.match(
      (await api.get('/v1/sessions/tiny.ics')).text,
      /DTSTART;VALUE=DATE:20261202\r\nDTEND;VALUE=DATE:20261203/,
    );
    assert.match((await api.get('/v1/sessions/cancelled.ics?locale=en')).text, /SUMMARY:Cancelled: /);
  });

  it('of a session that does not exist is a problem, as everywhere', async () => {
    const missing = await api.get('/v1/sessions/nothing.ics');
    assert.equal(missing.status, 404);
    assert.equal(missing.json.type, 'urn:mosty:problem:not-found');
    assert.equal((await api.get('/v1/sessions/open-20.ics?locale=ru')).status, 400);
    assert.equal((await api.send('POST', '/v1/sessions/open-20.ics', {})).status, 405);
  });

  it('is told in the OpenAPI document', async () => {
    const { json } = await api.get('/v1/openapi.json');
    const { get } = json.paths['/v1/sessions/{id}.ics'];
    assert.deepEqual(get.responses['200'].content, { 'text/calendar': { schema: { type: 'string' } } });
    assert.ok(get.responses['200'].headers.ETag);
  });
});

describe('GET /v1/signups/{id}.ics', () => {
  const signUp = async (email: string) => {
    const body = {
      party: [{ name: 'Тестова Особа' }],
      contact: { email },
      consent: { version: CONSENT_VERSION, accepted: true },
    };
    const key = { 'idempotency-key': `calendar-of-${email}` };
    return (await api.send('POST', '/v1/sessions/open-20/signups', body, key)).json;
  };

  it('is the event of one person, for whoever has the token of the signup', async () => {
    const { id, code, manageToken } = await signUp('a@example.org');
    const path = `/v1/signups/${id}.ics`;
    const answer = await api.get(path, { authorization: `Bearer ${manageToken}` });
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const event = eventOf(answer.text);
    assert.equal(event.uid, `${id}@signup.mosty`);
    assert.match(event.description, new RegExp(`Код запису: ${code}`));
    assert.match(answer.text, /BEGIN:VALARM/);
    assert.doesNotMatch(answer.text, new RegExp(`Тестова|a@example|${manageToken}`));
  });

  it('is not there for anybody else', async () => {
    const [mine, other] = [await signUp('b@example.org'), await signUp('c@example.org')];
    for (const headers of [{}, { authorization: `Bearer ${other.manageToken}` }, { authorization: mine.manageToken }]) {
      const answer = await api.get(`/v1/signups/${mine.id}.ics`, headers as Record<string, string>);
      assert.equal(answer.status, 404);
    }
  });

  it('of a signup that was cancelled takes the event away', async () => {
    const { id, manageToken } = await signUp('d@example.org');
    const authorization = `Bearer ${manageToken}`;
    const before = eventOf((await api.get(`/v1/signups/${id}.ics`, { authorization })).text);
    await api.send('POST', `/v1/signups/${id}/cancel`, undefined, { authorization });
    const { text } = await api.get(`/v1/signups/${id}.ics?locale=en`, { authorization });
    assert.match(text, /METHOD:CANCEL\r\n[^]*SUMMARY:Cancelled: [^]*STATUS:CANCELLED\r\n/);
    assert.equal(eventOf(text).uid, before.uid);
    assert.ok(eventOf(text).sequence > before.sequence);
  });
});
