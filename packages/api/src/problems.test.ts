import assert from 'node:assert/strict';
import { type Socket, connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { Problem } from '@mosty/sdk/schemas';
import { type Answer, type TestServer, openServer } from './test/server.ts';

let api: TestServer;
before(async () => {
  api = await openServer();
});
after(() => api.close());

function isProblem(answer: Answer, status: number, code: string): void {
  assert.equal(answer.status, status, answer.text);
  assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  assert.deepEqual(Problem.parse(answer.json), answer.json);
  assert.equal(answer.json.type, `urn:mosty:problem:${code}`);
  assert.equal(answer.json.status, status);
  assert.equal(answer.json.requestId, answer.headers.get('x-request-id'));
}

const path = '/v1/sessions/open-20/signups';
const key = { 'idempotency-key': 'problems-0123456789' };

describe('a problem is what the API answers', () => {
  it('to an unknown address', async () => {
    for (const address of ['/', '/v2', '/v1/nothing', '/v1/branches/a/b/c', '/favicon.ico', '/v1/%00'])
      isProblem(await api.get(address), 404, 'not-found');
  });

  it('to an address that is misspelt', async () => {
    for (const address of ['/v1/branches/%E0%A4%A', '/%zz', '/v1/%'])
      isProblem(await api.get(address), 400, 'bad-request');
  });

  it('to a query that it does not know, naming each parameter', async () => {
    const answer = await api.get('/v1/branches?colour=red&pageSize=0&kind=castle&q=');
    isProblem(answer, 400, 'bad-request');
    assert.deepEqual(
      answer.json.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`).sort(),
      ['?colour unknown-field', '?kind invalid-value', '?pageSize too-small', '?q too-small'],
    );
    for (const query of [
      'pageSize=101',
      'pageSize=1.5',
      'pageSize=ten',
      'pageSize=',
      'pageSize=1&pageSize=2',
      'kind=branch&kind=central',
      '__proto__=1',
      'cursor=',
    ]) {
      isProblem(await api.get(`/v1/branches?${query}`), 400, 'bad-request');
    }
    isProblem(await api.get('/v1/sessions?from=yesterday'), 400, 'bad-request');
    isProblem(await api.get('/v1/search'), 400, 'bad-request');
    isProblem(await api.get('/v1/search?q=a&in=everything'), 400, 'bad-request');
  });

  it('to a method that an address does not take, with the methods it takes', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
      const answer = await api.send(method, '/v1/branches', method === 'POST' ? {} : undefined);
      isProblem(answer, 405, 'method-not-allowed');
      assert.equal(answer.headers.get('allow'), 'GET, HEAD, OPTIONS');
    }
    const answer = await api.get(path);
    isProblem(answer, 405, 'method-not-allowed');
    assert.equal(answer.headers.get('allow'), 'POST, OPTIONS');
  });

  it('to a body that is broken, empty, too large, or of another format', async () => {
    isProblem(await api.send('POST', path, '{"party":', key), 400, 'bad-request');
    isProblem(await api.send('POST', path, '', { ...key, 'content-type': 'application/json' }), 400, 'bad-request');
    isProblem(await api.send('POST', path, '{"__proto__":{}}', key), 400, 'bad-request');
    isProblem(await api.send('POST', path, undefined, key), 400, 'bad-request');
    isProblem(
      await api.send('POST', path, JSON.stringify({ accessNeeds: 'я'.repeat(20_000) }), key),
      413,
      'payload-too-large',
    );
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'nonsense']) {
      isProblem(await api.send('POST', path, 'a=b', { ...key, 'content-type': type }), 415, 'unsupported-media-type');
    }
  });

  it('in the language asked for, Ukrainian unless English is wanted more', async () => {
    const cases: [string | undefined, string][] = [
      [undefined, 'uk'],
      ['en', 'en'],
      ['en-GB,en;q=0.9,uk;q=0.8', 'en'],
      ['uk,en;q=0.9', 'uk'],
      ['ru,de', 'uk'],
      ['en;q=0', 'uk'],
      [',;q=x', 'uk'],
    ];
    for (const [header, language] of cases) {
      const { headers, json } = await api.get('/v1/nothing', header === undefined ? {} : { 'accept-language': header });
      assert.equal(headers.get('content-language'), language, header);
      assert.match(headers.get('vary') ?? '', /Accept-Language/);
      assert.equal(json.type, 'urn:mosty:problem:not-found');
      assert.match(json.title, language === 'uk' ? /[а-яіїє]/ : /^[ -~]+$/);
    }
  });

  it('to bytes that are no request', async () => {
    const { port } = new URL(api.url);
    const talk = (bytes: string) =>
      new Promise<string>((resolve, reject) => {
        let text = '';
        connect(Number(port), '127.0.0.1', function (this: Socket) {
          this.on('data', (chunk) => (text += chunk))
            .on('end', () => resolve(text))
            .on('error', reject);
          this.end(bytes);
        });
      });
    assert.match(
      await talk('nonsense\r\n\r\n'),
      /^HTTP\/1\.1 400 [\s\S]*application\/problem\+json[\s\S]*urn:mosty:problem:bad-request/,
    );
    assert.match(
      await talk(`GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`),
      /^HTTP\/1\.1 431 [\s\S]*urn:mosty:problem:headers-too-large/,
    );
  });

  it('without a word about its insides when something unforeseen happens', async () => {
    const broken = await openServer({ config: { logLevel: 'error' } });
    await broken.store.close();
    const answer = await broken.get('/v1/branches');
    isProblem(answer, 500, 'internal');
    assert.doesNotMatch(answer.text, /sql|database|stack|at /i);
    assert.match(broken.log.join(''), new RegExp(answer.json.requestId), 'the log knows the request');
    isProblem(await broken.get('/health'), 503, 'unavailable');
    broken.store.close = async () => {};
    await broken.close();
  });
});

describe('cross-origin', () => {
  const preflight = (server: TestServer, at: string, origin: string) =>
    server.send('OPTIONS', at, undefined, {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,idempotency-key',
    });

  it('preflights of writes are answered and remembered', async () => {
    const answer = await preflight(api, path, 'https://library.example');
    assert.equal(answer.status, 204);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.match(answer.headers.get('access-control-allow-methods') ?? '', /POST/);
    assert.match(answer.headers.get('access-control-allow-headers') ?? '', /Idempotency-Key/);
    assert.ok(Number(answer.headers.get('access-control-max-age')) >= 600);
  });

  it('writes are for the listed origins only, reads for all', async () => {
    const strict = await openServer({ config: { corsOrigins: ['https://library.example'] } });
    const allowed = await preflight(strict, path, 'https://library.example');
    assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://library.example');
    assert.equal(allowed.headers.get('vary'), 'Origin');
    isProblem(await preflight(strict, path, 'https://evil.example'), 403, 'origin-not-allowed');
    const body = {
      party: [{ name: 'Тестова Особа' }],
      contact: { phone: '(0512) 00-00-00' },
      consent: { version: '2026-11', accepted: true },
    };
    isProblem(
      await strict.send('POST', path, body, { ...key, origin: 'https://evil.example' }),
      403,
      'origin-not-allowed',
    );
    const stored = await strict.send('POST', path, body, { ...key, origin: 'https://library.example' });
    assert.equal(stored.status, 201);
    assert.equal(stored.headers.get('access-control-allow-origin'), 'https://library.example');
    assert.equal(
      (await strict.get('/v1/branches', { origin: 'https://evil.example' })).headers.get('access-control-allow-origin'),
      '*',
    );
    await strict.close();
  });
});

describe('limits', () => {
  it('hold reads and writes apart, and say when to come again', async () => {
    const limited = await openServer({ config: { readsPerMinute: 3, writesPerMinute: 1 } });
    for (let turn = 1; turn <= 3; turn++)
      assert.equal((await limited.get(`/v1/branches?pageSize=${turn}`)).status, 200);
    const answer = await limited.get('/v1/branches?pageSize=4');
    isProblem(answer, 429, 'too-many-requests');
    assert.equal(
      (await limited.get('/v1/branches?pageSize=3')).status,
      200,
      'what is at hand costs no more than a refusal',
    );
    const seconds = Number(answer.headers.get('retry-after'));
    assert.ok(seconds >= 1 && seconds <= 60);
    isProblem(await limited.send('POST', path, {}, {}), 400, 'idempotency-key-missing');
    isProblem(await limited.send('POST', path, {}, {}), 429, 'too-many-requests');
    await limited.close();
  });

  it('count visitors behind a trusted proxy one by one, a network of IPv6 as one, and believe nobody else', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const behind = await openServer({ config: { readsPerMinute: 1, trustProxy: ['loopback'] } });
    assert.equal((await behind.get('/v1/branches?pageSize=1', from('198.51.100.1'))).status, 200);
    assert.equal((await behind.get('/v1/branches?pageSize=2', from('198.51.100.2'))).status, 200);
    assert.equal(
      (await behind.get('/v1/branches?pageSize=3', from('203.0.113.9, 198.51.100.2'))).status,
      429,
      'a forged left-most address is not believed',
    );
    assert.equal((await behind.get('/v1/branches?pageSize=4', from('2001:db8:1:2::1'))).status, 200);
    assert.equal((await behind.get('/v1/branches?pageSize=5', from('2001:db8:1:2:ffff::9'))).status, 429);
    assert.equal((await behind.get('/v1/branches?pageSize=6', from('2001:db8:1:3::1'))).status, 200);
    await behind.close();
    const open = await openServer({ config: { readsPerMinute: 1 } });
    assert.equal((await open.get('/v1/branches?pageSize=7', from('198.51.100.1'))).status, 200);
    assert.equal((await open.get('/v1/branches?pageSize=8', from('198.51.100.2'))).status, 429);
    await open.close();
  });
});
