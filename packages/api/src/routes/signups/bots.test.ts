/** Programs are slowed and people are not: what a form tells of itself, pressure, and proofs of work. */
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, beforeEach, describe, it } from 'node:test';
import { createClient } from '@mosty/sdk';
import { solveProof } from '@mosty/sdk/proof';
import { buildApp } from '../../app.ts';
import { openStore } from '../../store/open.ts';
import { openSession, testDataset } from '../../test/dataset.ts';
import { type Answer, type TestServer, openServer } from '../../test/server.ts';
import { readConfig } from '../../config.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const FREE = 4;
const big = { maximumAttendeeCapacity: 1000 };
const dataset = () => ({
  ...testDataset(),
  sessions: [openSession('course', big), openSession('other', big), openSession('third', big)],
});

let api: TestServer;
beforeEach(async () => {
  await api?.close();
  api = await openServer({ config: { proofAfter: FREE, trustProxy: ['loopback'] }, dataset: dataset() });
});
after(() => api.close());

let people = 0;
const person = (form?: object) => ({
  party: [{ name: 'Тестова Особа' }],
  contact: { phone: `0512 00${String((people += 1)).padStart(4, '0')}` },
  consent: { version: '2026-11', accepted: true },
  ...(form && { form }),
});
const from = (ip: string) => ({ 'x-forwarded-for': ip });
const post = (body: unknown, { session = 'course', ip = '203.0.113.1', key = `bots-test-signup-${people}` } = {}) =>
  api.send('POST', `/v1/sessions/${session}/signups`, body, { 'idempotency-key': key, ...from(ip) });
const begin = async (session = 'course', query = '', ip = '203.0.113.1') =>
  (await api.get(`/v1/sessions/${session}/signups/challenge${query}`, from(ip))).json as {
    stamp: string;
    proof: string | null;
  };
/** A form as a person fills it: begun, and half a minute later. */
async function filled(session?: string) {
  const { stamp } = await begin(session);
  api.clock.now += 30 * SECOND;
  return { stamp, extra: '' };
}
const proof = async (session?: string) => solveProof((await begin(session, '?proof=1')).proof ?? '');
function isAsked(answer: Answer, fault?: string): void {
  assert.deepEqual([answer.status, answer.json.type], [428, 'urn:mosty:problem:proof-needed']);
  assert.match(answer.json.detail, /зателефонуйте до бібліотеки/);
  const codes = answer.json.errors.map((each: { code: string }) => each.code);
  assert.deepEqual(codes, fault ? [fault] : []);
}
const taken = async () => (await api.get('/v1/sessions/course')).json.remainingAttendeeCapacity as number;

describe('a form', () => {
  it('begins with a stamp and without work, kept by nobody', async () => {
    const { status, json, headers } = await api.get('/v1/sessions/course/signups/challenge');
    assert.deepEqual([status, json.proof, headers.get('cache-control')], [200, null, 'no-store']);
    assert.equal((await api.get('/v1/sessions/none/signups/challenge')).status, 404);
    assert.equal((await api.get('/v1/sessions/course/signups/challenge?x=1')).status, 400);
  });

  it('of a person is stored, with a stamp of another spelling of the session, and of an older page without one', async () => {
    assert.equal((await post(person(await filled()))).status, 201);
    const { id } = (await api.get('/v1/sessions/course')).json;
    assert.equal((await post(person(await filled(id)))).status, 201);
    assert.equal((await post(person(), { ip: '203.0.113.2' })).status, 201);
    assert.equal((await post(person({}), { ip: '203.0.113.2' })).status, 201);
  });

  it('that a program filled in no time, yesterday, for another session or by its own stamp is asked for work, and nothing is lost', async () => {
    const quick = (await begin()).stamp;
    isAsked(await post(person({ stamp: quick })));
    const foreign = await filled('other');
    isAsked(await post(person(foreign)));
    const old = await filled();
    api.clock.now += 24 * HOUR;
    isAsked(await post(person(old)));
    for (const stamp of ['', 'x', `${api.clock.now.toString(36)}.${'A'.repeat(43)}`]) isAsked(await post(person({ stamp }))); // prettier-ignore
    assert.equal(await taken(), 1000);
    assert.equal((await post(person({ stamp: quick, proof: await proof() }))).status, 201);
    assert.equal(await taken(), 999);
  });

  it('whose hidden field is filled is asked for work, and stored with it', async () => {
    const form = { ...(await filled()), extra: 'https://casino.example' };
    isAsked(await post(person(form)));
    assert.equal((await post(person({ ...form, proof: await proof() }))).status, 201);
    const file = new DatabaseSync(api.databaseUrl.slice('sqlite:'.length));
    const tables = file.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[];
    const everything = JSON.stringify(tables.map(({ name }) => file.prepare(`SELECT * FROM ${name}`).all()));
    file.close();
    for (const trace of ['casino', form.stamp, '203.0.113']) assert.ok(!everything.includes(trace), trace);
  });

  it('is refused where it tells what nobody asks', async () => {
    const { status, json } = await post(person({ robot: true }));
    assert.deepEqual([status, json.errors[0].pointer], [422, '/form/robot']);
  });
});

describe('pressure', () => {
  it('from one address asks its forms for work, and nobody else’s, and is over after ten minutes', async () => {
    const form = await filled();
    for (let tries = 0; tries < FREE; tries++) assert.equal((await post(person(form))).status, 201);
    isAsked(await post(person(form)));
    assert.ok((await begin()).proof, 'the next form is told at its beginning');
    assert.equal((await begin('course', '', '203.0.113.2')).proof, null);
    assert.equal((await post(person(form), { ip: '203.0.113.2' })).status, 201);
    assert.equal((await post(person({ ...form, proof: await proof() }))).status, 201);
    api.clock.now += 10 * 60 * SECOND;
    assert.equal((await begin()).proof, null);
    assert.equal((await post(person(form))).status, 201);
  });

  it('asks pages that tell nothing of their form sooner', async () => {
    for (let tries = 0; tries < FREE / 2; tries++) assert.equal((await post(person())).status, 201);
    isAsked(await post(person()));
    assert.equal((await post(person(await filled()))).status, 201);
  });

  it('on one session is felt from wherever it comes, and not by the others; a network of IPv6 is one address', async () => {
    const form = await filled();
    for (let tries = 0; tries < FREE * 5; tries++)
      assert.equal((await post(person(form), { ip: `198.51.100.${tries}` })).status, 201);
    isAsked(await post(person(form), { ip: '198.51.100.200' }));
    const other = await filled('other');
    for (let tries = 0; tries < FREE; tries++)
      assert.equal((await post(person(other), { session: 'other', ip: `2001:db8:1:2::${tries + 1}` })).status, 201);
    isAsked(await post(person(other), { session: 'other', ip: '2001:db8:1:2::ff' }));
    assert.equal((await post(person(other), { session: 'other', ip: '2001:db8:1:3::1' })).status, 201);
  });

  it('is counted by all processes together', async () => {
    const store = await openStore(api.databaseUrl);
    const config = { ...readConfig({ LOG_LEVEL: 'silent', PROOF_AFTER: String(FREE) }), trustProxy: ['loopback'] };
    const second = await buildApp({ store, config, now: () => api.clock.now });
    const form = await filled();
    for (let tries = 0; tries < FREE; tries++) assert.equal((await post(person(form))).status, 201);
    const headers = { 'idempotency-key': 'key-at-the-second-process', ...from('203.0.113.1') };
    const answer = await second.inject({ method: 'POST', url: '/v1/sessions/course/signups', headers, payload: person(form) }); // prettier-ignore
    assert.equal(answer.statusCode, 428);
    await second.close();
    await store.close();
  });

  it('does not meet the repetition of what is stored, whatever its form tells now', async () => {
    const body = person(await filled());
    const key = 'the-same-attempt-again';
    const first = await post(body, { key });
    for (let tries = 0; tries < FREE; tries++) await post(person(body.form));
    isAsked(await post(person(body.form)));
    for (const form of [body.form, undefined, { extra: 'x' }, { proof: 'x' }]) {
      const again = await post({ ...body, form }, { key });
      assert.deepEqual([again.status, again.json.id], [201, first.json.id]);
    }
  });

  it('is nobody’s matter where work is never asked', async () => {
    const free = await openServer({ config: { proofAfter: 0 }, dataset: dataset() });
    for (let tries = 0; tries < 30; tries++) {
      const headers = { 'idempotency-key': `free-for-all-key-${tries}` };
      assert.equal(
        (await free.send('POST', '/v1/sessions/course/signups', person({ extra: 'x' }), headers)).status,
        201,
      );
    }
    await free.close();
  });
});

describe('a proof of work', () => {
  it('is good once, for its session, for ten minutes, and only as it was asked', async () => {
    const robot = async (work: string, session = 'course') => post(person({ extra: 'x', proof: work }), { session });
    const done = await proof();
    isAsked(await robot(done, 'other'), 'proof-wrong');
    assert.equal((await robot(done)).status, 201);
    isAsked(await robot(done), 'proof-used');
    const late = await proof();
    api.clock.now += 10 * 60 * SECOND;
    isAsked(await robot(late), 'proof-expired');
    const [challenge = '', counter = '', key = ''] = (await proof()).split('.');
    const easier = JSON.parse(Buffer.from(challenge, 'base64url').toString());
    easier.parameters.keyPrefix = '00';
    const forged = Buffer.from(JSON.stringify(easier)).toString('base64url');
    for (const wrong of ['', 'x', `${challenge}.${Number(counter) - 1}.${key}`, `${challenge}.${counter}.${'0'.repeat(64)}`, `${forged}.${counter}.${key}`])
      isAsked(await robot(wrong), 'proof-wrong'); // prettier-ignore
  });

  it('is taken once of many that come together', async () => {
    const done = await proof();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => post(person({ extra: 'x', proof: done }), { ip: `192.0.2.${people}` })),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, ...Array<number>(7).fill(428)]);
  });

  it('is done by the SDK under the key of the attempt, and the person is stored once', async () => {
    const client = createClient({ baseUrl: api.url });
    const input = { ...person({ extra: 'x' }), consent: { version: '2026-11', accepted: true as const } };
    let asked = 0;
    const call = client.signups.create('course', input, { onProof: () => (asked += 1) });
    const signup = await call;
    assert.deepEqual([signup.state, asked], ['confirmed', 1]);
    assert.equal((await client.signups.check('course', call.idempotencyKey))?.id, signup.id);
    assert.equal(await taken(), 999);
  });

  it('weighs more the greater the pressure, and never too much', async () => {
    const most = async () => {
      const { proof: challenge } = await begin('course', '?proof=1');
      return Number((await solveProof(challenge ?? '')).split('.')[1]);
    };
    assert.ok((await most()) < 100_000);
    for (let tries = 0; tries < FREE * 20; tries++) await post(person());
    const heavy = await most();
    assert.ok(heavy >= 400_000 && heavy < 800_000, String(heavy));
  });
});
