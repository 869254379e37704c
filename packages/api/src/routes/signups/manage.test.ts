import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Signup } from '@mosty/sdk/schemas';
import { buildApp } from '../../app.ts';
import { readConfig } from '../../config.ts';
import { openStore } from '../../store/open.ts';
import { NOW, openSession, testDataset } from '../../test/dataset.ts';
import { type Answer, type TestServer, openServer } from '../../test/server.ts';

const HOUR = 3_600_000;
let api: TestServer;
before(async () => {
  const sessions = Array.from({ length: 20 }, (_, number) =>
    openSession(`room-${number}`, { maximumAttendeeCapacity: 2, waitlist: { enabled: true } }),
  );
  api = await openServer({
    config: { logLevel: 'trace', trustProxy: ['loopback'] },
    dataset: { ...testDataset(), sessions },
  });
});
after(() => api.close());

let session = '';
let rooms = 0;
beforeEach(() => {
  session = `room-${rooms}`;
  rooms += 1;
  api.clock.now = NOW;
});

let numbers = 0;
async function signUp(size = 1, phone = `(0512) 11-${String((numbers += 1)).padStart(4, '0')}`) {
  const party = Array.from({ length: size }, () => ({ name: 'Тестова Особа' }));
  const body = { party, contact: { phone }, consent: { version: '2026-11', accepted: true } };
  const key = `manage-test-key-${(numbers += 1)}`;
  const answer = await api.send('POST', `/v1/sessions/${session}/signups`, body, { 'idempotency-key': key });
  assert.equal(answer.status, 201, answer.text);
  return { ...Signup.parse(answer.json), key, phone };
}
type Mine = Awaited<ReturnType<typeof signUp>>;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const see = ({ id, manageToken }: Mine) => api.get(`/v1/signups/${id}`, bearer(manageToken));
const act = ({ id, manageToken }: Mine, what: 'cancel' | 'accept') =>
  api.send('POST', `/v1/signups/${id}/${what}`, undefined, bearer(manageToken));
const find = (body: object, from = '198.51.100.1', at = session) =>
  api.send('POST', `/v1/sessions/${at}/signups/find`, body, { 'x-forwarded-for': from });
const isProblem = ({ status, json, headers }: Answer, wanted: number, code: string) => {
  assert.deepEqual([status, json.type], [wanted, `urn:mosty:problem:${code}`]);
  assert.equal(headers.get('cache-control'), 'no-store');
};

/** Everything that is kept about signups. */
function kept(): string {
  const db = new DatabaseSync(api.databaseUrl.slice('sqlite:'.length), { readOnly: true });
  const tables = ['signups', 'places', 'letters', 'idempotency', 'signup_contacts', 'settings'];
  const all = JSON.stringify(tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all()));
  db.close();
  return all;
}

describe('a stored signup', () => {
  it('is seen with its token, its place in the line as it is now', async () => {
    await signUp(2);
    const [first, second] = [await signUp(2), await signUp(1)];
    assert.deepEqual([first.queuePosition, second.queuePosition], [1, 3]);
    await act(first, 'cancel');
    const { status, json, headers, text } = await see(second);
    assert.deepEqual([status, json.state, json.queuePosition], [200, 'waitlisted', 1]);
    assert.deepEqual(Signup.parse(json), json);
    assert.deepEqual([headers.get('cache-control'), headers.get('etag')], ['no-store', null]);
    assert.doesNotMatch(text, /0512|Тестова/);
  });

  it('does not exist for another’s token, a shortened one, or none', async () => {
    const [mine, other] = [await signUp(), await signUp()];
    const unknown = '00000000-0000-4000-8000-000000000000';
    const wrong: [string, Record<string, string>][] = [
      [mine.id, bearer(other.manageToken)],
      [mine.id, bearer(mine.manageToken.slice(0, -1))],
      [mine.id, bearer(`${mine.manageToken}A`)],
      [mine.id, { authorization: `Basic ${mine.manageToken}` }],
      [mine.id, {}],
      [unknown, bearer(mine.manageToken)],
      ['no-identifier', bearer(mine.manageToken)],
    ];
    const details = new Set<string>();
    for (const [id, headers] of wrong) {
      for (const answer of [
        await api.get(`/v1/signups/${id}`, headers),
        await api.send('POST', `/v1/signups/${id}/cancel`, undefined, headers),
        await api.send('POST', `/v1/signups/${id}/accept`, undefined, headers),
      ]) {
        isProblem(answer, 404, 'not-found');
        details.add(answer.json.detail);
      }
    }
    assert.equal(details.size, 1, 'all in the same words');
    assert.equal((await see(mine)).json.state, 'confirmed');
  });

  it('is given back as often as that is asked, with the first answer', async () => {
    const mine = await signUp(2);
    const first = await act(mine, 'cancel');
    assert.deepEqual([first.status, first.json.state], [200, 'cancelled']);
    assert.deepEqual((await act(mine, 'cancel')).json, first.json);
    assert.deepEqual((await see(mine)).json, first.json);
    assert.equal((await api.get(`/v1/sessions/${session}`)).json.remainingAttendeeCapacity, 2);
    isProblem(await act(mine, 'accept'), 410, 'gone');
  });

  it('hands its places on to whose turn it is, who takes them in time', async () => {
    const couple = await signUp(2);
    const three = [await signUp(2), await signUp(1), await signUp(1)] as const;
    isProblem(await act(three[0], 'accept'), 409, 'conflict');
    await act(couple, 'cancel');
    const offered = await see(three[0]);
    assert.deepEqual([offered.json.state, offered.json.queuePosition], ['offered', null]);
    assert.equal(offered.json.offeredUntil, new Date(NOW + 24 * HOUR).toISOString());
    assert.equal((await see(three[1])).json.queuePosition, 1);
    assert.equal(
      (await api.get(`/v1/sessions/${session}`)).json.remainingAttendeeCapacity,
      0,
      'an offer holds its places',
    );
    const taken = await act(three[0], 'accept');
    assert.deepEqual([taken.status, taken.json.state, taken.json.offeredUntil], [200, 'confirmed', null]);
    assert.deepEqual((await act(three[0], 'accept')).json, taken.json);
  });

  it('loses its offer when its time is over, and may be made anew at the end of the line', async () => {
    const [couple, late, next] = [await signUp(2), await signUp(2), await signUp(1)];
    await act(couple, 'cancel');
    api.clock.now = NOW + 24 * HOUR;
    const before = kept();
    const { json } = await see(late);
    assert.deepEqual([json.state, json.offeredUntil], ['expired', null]);
    assert.equal(kept(), before, 'told without being written');
    const again = await signUp(1, late.phone);
    assert.deepEqual([again.state, (await see(next)).json.state], ['confirmed', 'offered']);
    const refused = await act(late, 'accept');
    isProblem(refused, 410, 'gone');
    assert.match(refused.json.detail, /\.$/);
    assert.equal((await act(late, 'cancel')).json.state, 'expired', 'an end stays as it ended');
  });

  it('is not changed by any GET or HEAD', async () => {
    const [couple, mine] = [await signUp(2), await signUp()];
    await act(couple, 'cancel');
    api.clock.now = NOW + 25 * HOUR;
    const before = kept();
    for (const each of [couple, mine]) {
      for (const path of ['', '/cancel', '/accept']) {
        for (const method of ['GET', 'HEAD']) {
          const { status } = await api.send(
            method,
            `/v1/signups/${each.id}${path}`,
            undefined,
            bearer(each.manageToken),
          );
          assert.equal(status, path ? 405 : 200);
        }
      }
      await api.get(`/v1/sessions/${session}/signups/by-key`, { 'idempotency-key': each.key });
    }
    await find({ code: mine.code, phone: mine.phone });
    assert.equal(kept(), before);
  });

  it('is told by the key of its attempt; a key of no attempt is told as that', async () => {
    const mine = await signUp();
    const by = (key: string, at = session) => api.get(`/v1/sessions/${at}/signups/by-key`, { 'idempotency-key': key });
    assert.deepEqual((await by(mine.key)).json, (await see(mine)).json);
    await act(mine, 'cancel');
    assert.equal((await by(mine.key)).json.state, 'cancelled', 'as it stands now');
    isProblem(await by('key-of-no-attempt-at-all'), 404, 'not-found');
    isProblem(await by(mine.key, 'room-0'), 404, 'not-found');
    isProblem(await by(mine.key, 'nowhere'), 404, 'not-found');
    isProblem(await by('short'), 400, 'idempotency-key-missing');
  });
});

describe('finding a signup by its code', () => {
  it('takes the code and the phone as people write them', async () => {
    const mine = await signUp(1, '(0512) 22-33-44');
    const digits = mine.code.replace('-', '');
    for (const code of [mine.code, digits, digits.replace(/^../, '$& '), ` ${mine.code} `]) {
      for (const phone of ['0512 223344', '+380512223344', '8 (0512) 22-33-44']) {
        const { status, json } = await find({ code, phone });
        assert.deepEqual([status, json.id], [200, mine.id], `${code} ${phone}`);
      }
    }
    await act(mine, 'cancel');
    assert.equal((await find({ code: mine.code, phone: mine.phone })).json.state, 'cancelled', 'an ended one as well');
  });

  it('says what is wrong with what was typed', async () => {
    const cases: [object, string][] = [
      [{ code: '47-15' }, '/phone'], [{ code: 'abc', phone: '0512 223344' }, '/code'], [{ phone: '0512 223344' }, '/code'],
      [{ code: '47-15', phone: '123456789' }, '/phone'], [{ code: '47-15', email: 'nobody' }, '/email'], [{ code: '47-15', phone: '0512 223344', x: 1 }, '/x'],
    ]; // prettier-ignore
    for (const [body, pointer] of cases) {
      const answer = await find(body);
      isProblem(answer, 422, 'validation');
      assert.equal(answer.json.errors[0].pointer, pointer);
    }
  });

  it('answers a wrong guess kindly, and too many from one address not at all', async () => {
    const mine = await signUp();
    const wrong = { code: mine.code === '00-00' ? '00-01' : '00-00', phone: mine.phone };
    const somebodyElse = { code: mine.code, phone: '(0512) 99-99-99' };
    for (let tries = 0; tries < 6; tries++) {
      const answer = await find(tries % 2 ? wrong : somebodyElse, '203.0.113.7');
      isProblem(answer, 404, 'not-found');
      assert.match(answer.json.detail, /зателефонуйте/);
    }
    const refused = await find({ code: mine.code, phone: mine.phone }, '203.0.113.7');
    isProblem(refused, 429, 'too-many-requests');
    assert.equal(refused.headers.get('retry-after'), '900');
    assert.equal((await find({ code: mine.code, phone: mine.phone }, '203.0.113.8')).status, 200, 'others may');
    api.clock.now += HOUR / 4;
    assert.equal((await find({ code: mine.code, phone: mine.phone }, '203.0.113.7')).status, 200, 'after a while');
  });

  it('lets many guesses at once gain nothing, nor a whole network of them', async () => {
    const mine = await signUp();
    const guess = (number: number, from: string) =>
      find(
        {
          code: `${mine.code.slice(0, 2) === '99' ? '98' : '99'}-${String(number).padStart(2, '0')}`,
          phone: mine.phone,
        },
        from,
      );
    const burst = await Promise.all(
      Array.from({ length: 12 }, (_, number) => guess(number, `2001:db8:1:2::${number + 1}`)),
    );
    assert.deepEqual(burst.map(({ status }) => status).sort(), [...Array(6).fill(404), ...Array(6).fill(429)]);
    const spread = await Promise.all(Array.from({ length: 40 }, (_, number) => guess(number, `192.0.2.${number + 1}`)));
    assert.equal(spread.filter(({ status }) => status === 404).length, 34, 'forty a session, wherever they come from');
  });

  it('counts the guesses of all processes together', async () => {
    const mine = await signUp();
    const store = await openStore(api.databaseUrl);
    const config = { ...readConfig({ LOG_LEVEL: 'silent' }), trustProxy: ['loopback'] };
    const second = await buildApp({ store, config, now: () => api.clock.now });
    const there = (code: string) =>
      second.inject({
        method: 'POST',
        url: `/v1/sessions/${session}/signups/find`,
        headers: { 'x-forwarded-for': '203.0.113.77' },
        payload: { code, phone: mine.phone },
      });
    const wrong = mine.code === '00-00' ? '00-01' : '00-00';
    for (let tries = 0; tries < 3; tries++) {
      isProblem(await find({ code: wrong, phone: mine.phone }, '203.0.113.77'), 404, 'not-found');
      assert.equal((await there(wrong)).statusCode, 404);
    }
    isProblem(await find({ code: mine.code, phone: mine.phone }, '203.0.113.77'), 429, 'too-many-requests');
    assert.equal((await there(mine.code)).statusCode, 429);
    await second.close();
    await store.close();
  });

  it('finds right ones any number of times', async () => {
    const mine = await signUp();
    for (let tries = 0; tries < 9; tries++)
      assert.equal((await find({ code: mine.code, phone: mine.phone }, '203.0.113.9')).status, 200);
  });
});

describe('around a signup', () => {
  it('pages that are not listed may not find, cancel or accept', async () => {
    const strict = await openServer({ config: { corsOrigins: ['https://library.example'] } });
    const evil = { origin: 'https://evil.example', ...bearer('x') };
    for (const path of ['/v1/signups/x/cancel', '/v1/signups/x/accept', '/v1/sessions/open-20/signups/find'])
      isProblem(await strict.send('POST', path, undefined, evil), 403, 'origin-not-allowed');
    const preflight = await strict.send('OPTIONS', '/v1/signups/x/cancel', undefined, {
      origin: 'https://library.example',
    });
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /Authorization/);
    await strict.close();
  });

  it('a consent to a text that nobody wrote is refused in clear words', async () => {
    const body = {
      party: [{ name: 'Тестова Особа' }],
      contact: { phone: '0512 000000' },
      consent: { version: '2013-04', accepted: true },
    };
    const answer = await api.send('POST', `/v1/sessions/${session}/signups`, body, {
      'idempotency-key': 'consent-0123456789',
    });
    isProblem(answer, 422, 'validation');
    assert.deepEqual(
      answer.json.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code]),
      [['/consent/version', 'unknown-consent']],
    );
    assert.match(answer.json.errors[0].message, /2026-11/);
  });

  it('the log knows no token, code, phone, identifier or key', async () => {
    const mine = await signUp(1, '(0512) 77-88-99');
    await see(mine);
    await act(mine, 'cancel');
    await find({ code: mine.code, phone: mine.phone });
    await api.get(`/v1/sessions/${session}/signups/by-key`, { 'idempotency-key': mine.key });
    const log = api.log.join('');
    assert.match(log, /\/v1\/signups\/:id\/cancel/);
    for (const secret of [mine.manageToken, mine.id, mine.key, '778899', '77-88-99', `"${mine.code}"`])
      assert.ok(!log.includes(secret), secret);
  });
});
