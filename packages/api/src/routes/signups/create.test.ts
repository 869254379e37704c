import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Signup } from '@mosty/sdk/schemas';
import { type TestServer, openServer } from '../../test/server.ts';

let api: TestServer;
before(async () => {
  api = await openServer({ config: { logLevel: 'trace' } });
});
after(() => api.close());

let numbers = 0;
const key = () => `signup-test-key-${(numbers += 1)}`;
const person = (
  contact: Record<string, string> = { phone: `(0512) 00-${String((numbers += 1)).padStart(4, '0')}` },
  more = {},
) => ({
  party: [{ name: 'Тестова Особа' }],
  contact,
  consent: { version: '2026-11', accepted: true },
  ...more,
});
const post = (session: string, body: unknown, idempotencyKey: string | undefined = key()) =>
  api.send('POST', `/v1/sessions/${session}/signups`, body, { 'idempotency-key': idempotencyKey });

describe('a signup', () => {
  it('is stored, answered without personal data, and takes one place', async () => {
    const before = (await api.get('/v1/sessions/open-20')).json.remainingAttendeeCapacity;
    const { status, json, headers, text } = await post(
      'open-20',
      person({ phone: '(0512) 00-00-00', email: 'reader@example.org' }),
    );
    assert.equal(status, 201);
    assert.deepEqual(Signup.parse(json), json);
    assert.equal(json.state, 'confirmed');
    assert.match(json.code, /^\d\d-\d\d$/);
    assert.ok(json.manageToken.length >= 40);
    assert.equal(json.deleteAfter, '2026-12-31');
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.doesNotMatch(text, /0512|reader|Тестова/);
    assert.equal((await api.get('/v1/sessions/open-20')).json.remainingAttendeeCapacity, before - 1);
  });

  it('gets the same answer to the same request with the same key, and 422 to another', async () => {
    const [again, body] = [key(), person()];
    const first = await post('open-20', body, again);
    const second = await post('open-20', body, again);
    assert.equal(first.headers.get('idempotency-replayed'), null);
    assert.equal(second.status, 201);
    assert.equal(second.headers.get('idempotency-replayed'), 'true');
    assert.deepEqual(second.json, first.json);
    // The same person in another spelling is the same body.
    assert.deepEqual(
      (await post('open-20', { ...body, contact: { phone: body.contact['phone']?.replaceAll('-', ' ') ?? '' } }, again))
        .json,
      first.json,
    );
    const other = await post('open-20', person(), again);
    assert.deepEqual([other.status, other.json.type], [422, 'urn:mosty:problem:idempotency-key-reused']);
    assert.equal((await post('today', person(), again)).status, 410, 'a key is good for its session only');
  });

  it('needs a key that is one', async () => {
    for (const bad of ['short', 'with a blank inside it', 'x'.repeat(256)]) {
      const { status, json } = await post('open-20', person(), bad);
      assert.deepEqual([status, json.type], [400, 'urn:mosty:problem:idempotency-key-missing'], bad);
    }
    assert.equal((await api.send('POST', '/v1/sessions/open-20/signups', person())).status, 400);
  });

  it('names every field that is wrong', async () => {
    const { status, json } = await post('open-20', {
      party: [{ name: '' }, { name: 'A', age: 3 }],
      contact: {},
      consent: { version: '1', accepted: false },
      extra: 1,
    });
    assert.equal(status, 422);
    assert.equal(json.type, 'urn:mosty:problem:validation');
    const pointers = new Set(json.errors.map(({ pointer }: { pointer: string }) => pointer));
    for (const pointer of [
      '/party/0/name',
      '/party/1/name',
      '/party/1/age',
      '/contact/phone',
      '/consent/accepted',
      '/extra',
    ])
      assert.ok(pointers.has(pointer), pointer);
    const none = await post('open-20', {});
    assert.deepEqual(
      none.json.errors.map(({ code }: { code: string }) => code),
      ['required', 'required', 'required'],
    );
    for (const body of [[], 'text', 7, null, true])
      assert.ok([400, 422].includes((await post('open-20', JSON.stringify(body))).status));
  });

  it('takes phones as people write them, and knows them again', async () => {
    const first = await post('open-20', person({ phone: '8 (0512) 11-11-11' }));
    assert.equal(first.status, 201);
    for (const phone of ['0512 11 11 11', '+380512111111', '380512111111', '(0512) 11-11-11']) {
      const { status, json } = await post('open-20', person({ phone }));
      assert.deepEqual([status, json.type], [409, 'urn:mosty:problem:already-signed-up'], phone);
    }
    for (const phone of ['000000000', '123456789', '+380000000000']) {
      const { status, json } = await post('open-20', person({ phone }));
      assert.deepEqual([status, json.errors?.[0].pointer], [422, '/contact/phone'], phone);
    }
    assert.equal((await post('open-20', person({ email: 'Somebody@Example.org' }))).status, 201);
    assert.equal((await post('open-20', person({ email: 'somebody@example.org' }))).status, 409);
  });

  it('is waitlisted or refused when the session is full, and a party stays together', async () => {
    const party = (size: number) => ({ party: Array.from({ length: size }, () => ({ name: 'Тестова Особа' })) });
    const three = await post('tiny', person(undefined, party(3)));
    assert.deepEqual([three.status, three.json.errors[0].code], [409, 'full']);
    assert.equal((await post('tiny', person(undefined, party(2)))).status, 201);
    assert.equal((await post('tiny', person())).status, 409);
    const states: string[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const { json } = await post('open-20', person(undefined, party(6)));
      states.push(json.state);
      assert.equal(json.queuePosition === null, json.state === 'confirmed');
    }
    assert.equal(states.at(-1), 'waitlisted');
    const { json } = await api.get('/v1/sessions/open-20');
    assert.ok(json.remainingAttendeeCapacity >= 0 && json.remainingAttendeeCapacity < 6);
    assert.ok(json.waitlist.length > 0);
  });

  it('is refused kindly where nobody may sign up now', async () => {
    const cases: [string, number, string][] = [
      ['staff-2013', 403, 'closed-audience'], ['cancelled', 410, 'gone'], ['closed', 410, 'gone'], ['today', 410, 'gone'],
      ['not-yet', 409, 'conflict'], ['postponed', 409, 'conflict'], ['nowhere', 404, 'not-found'],
    ]; // prettier-ignore
    for (const [session, status, code] of cases) {
      const answer = await post(session, person());
      assert.deepEqual([answer.status, answer.json.type], [status, `urn:mosty:problem:${code}`], session);
      assert.match(answer.json.detail, /\.$/);
    }
  });

  it('leaves no name, contact, token, code or whole address in the log', async () => {
    const { json } = await post(
      'open-20',
      person({ phone: '(0512) 22-22-22', email: 'canary@example.org' }, { accessNeeds: 'Пандус-канарка' }),
    );
    await api.send('POST', '/v1/sessions/open-20/signups', '{"party":[{"name":"Канарка"', {
      'idempotency-key': 'canary-key-0123456789',
    });
    const log = api.log.filter((line) => line.includes('reqId')).join('');
    assert.match(log, /\/v1\/sessions\/:id\/signups/);
    assert.match(log, /127\.0\.0\.0/);
    assert.doesNotMatch(log, /canary|анарка|Тестова|222222|22-22-22|open-20|127\.0\.0\.1/);
    assert.ok(!log.includes(json.manageToken) && !log.includes(json.id));
  });
});
