/** How the SDK behaves, as sentences; played in Node and in a browser against the same misbehaving server. */
import {
  isApiError,
  isConnectionError,
  isContractError,
  isMostyError,
  isTimeoutError,
  isValidationError,
  type Branch,
} from '../index.ts';
import type * as Errors from '../errors.ts';
import { branch, input, page, problem, signup } from './records.ts';
import { equal, failure, ok, type Scenario } from './stage.ts';

const isAbort = (error: unknown): error is DOMException => (error as { name?: string }).name === 'AbortError';
const inBrowser = typeof document !== 'undefined';

export const scenarios: Record<string, Scenario> = {
  async 'walks nine branches over pages of three'({ client, script, seen }) {
    await script(
      { json: page([1, 2, 3], 9, 'c1') },
      { json: page([4, 5, 6], 9, 'c2') },
      { json: page([7, 8, 9], 9, null) },
    );
    const slugs: string[] = [];
    for await (const { slug } of client().branches.list({ pageSize: 3 })) slugs.push(slug);
    equal(slugs.length, 9);
    equal(
      (await seen()).map(({ path }) => path),
      ['/v1/branches?pageSize=3', '/v1/branches?cursor=c1&pageSize=3', '/v1/branches?cursor=c2&pageSize=3'],
    );
  },

  async 'gives one page to those who await, and the next on asking'({ client, script }) {
    await script({ json: page([1, 2], 3, 'c1') }, { json: page([3], 3, null) });
    const first = await client().branches.list({ has: 'tsog' });
    equal([first.items.length, first.total, first.next], [2, 3, 'c1']);
    const second = await first.nextPage();
    equal(second?.items[0]?.slug, 'branch-3');
    equal(await second?.nextPage(), null);
  },

  async 'fills what the server left out with its unknown'({ client, script }) {
    await script({ json: branch(12) });
    const found: Branch = await client().branches.get('branch-12');
    equal([found.openingHours, found.telephone, found.status], [null, [], 'active']);
  },

  async 'meets new fields and new words of a newer server without complaint'({ client, script }) {
    await script({
      json: branch(12, { kind: 'floating-library', hologram: true, servicePoints: [{ type: 'robot-desk' }] }),
    });
    const found = await client().branches.get('branch-12');
    equal([found.kind, found.servicePoints[0]?.type], ['floating-library', 'robot-desk']);
  },

  async 'revalidates what it has and keeps it on 304'({ client, script, seen }) {
    await script({ json: branch(12), etag: '"a"' });
    const mosty = client();
    await mosty.branches.get('branch-12');
    equal((await mosty.branches.get('branch-12')).slug, 'branch-12');
    // A browser asks through its own HTTP cache, whose question carries the tag without a preflight.
    equal((await seen())[1]?.ifNoneMatch, '"a"');
  },

  async 'says 404 with the problem of the server'({ client, script, seen }) {
    await script(problem(404, 'not-found'));
    const error = await failure(client().branches.get('nowhere'), isApiError);
    equal([error.status, error.problem.type], [404, 'urn:mosty:problem:not-found']);
    equal((await seen()).length, 1, 'requests');
  },

  async 'passes on the fields that a 422 names'({ client, script, seen }) {
    await script(
      problem(422, 'validation', [{ pointer: '/contact/phone', code: 'phone', message: 'Перевірте номер' }]),
    );
    const error = await failure(client().signups.create('lesson', input), isApiError);
    equal([error.outcome, error.problem.errors[0]?.pointer], ['rejected', '/contact/phone']);
    equal((await seen()).length, 1, 'requests');
  },

  async 'waits the seconds that Retry-After names'({ client, script }) {
    await script({ ...problem(429, 'too-many-requests'), headers: { 'retry-after': '1' } }, { json: branch(12) });
    const since = Date.now();
    await client().branches.get('branch-12');
    ok(Date.now() - since >= 950, 'it waited the second');
  },

  async 'waits until the date that Retry-After names'({ client, script }) {
    const at = new Date(Date.now() + 2000).toUTCString();
    await script({ ...problem(503, 'unavailable'), headers: { 'retry-after': at } }, { json: branch(12) });
    await client().branches.get('branch-12');
    ok(Date.now() >= Date.parse(at) - 50, 'it waited until the date');
  },

  async 'tells at once when to come back if that is too far away'({ client, script, seen }) {
    await script({ ...problem(429, 'too-many-requests'), headers: { 'retry-after': '3600' } });
    const error = await failure(client().branches.get('branch-12'), isApiError);
    ok((error.retryAt?.getTime() ?? 0) > Date.now() + 3_500_000, 'retryAt is an hour away');
    equal((await seen()).length, 1, 'requests');
  },

  async 'repeats a read after 500 and after a cut connection'({ client, script, seen }) {
    await script({ status: 500 }, { reset: true }, { json: branch(12) });
    equal((await client().branches.get('branch-12')).slug, 'branch-12');
    equal((await seen()).length, 3, 'requests');
  },

  async 'gives up after two repeats'({ client, script, seen }) {
    await script(problem(500, 'internal'));
    const error = await failure(client().branches.get('branch-12'), isApiError);
    equal([error.status, (await seen()).length], [500, 3]);
  },

  async 'repeats nothing when told so'({ client, script, seen }) {
    await script({ status: 500 });
    await failure(client({ retry: false }).branches.get('branch-12'), isApiError);
    equal((await seen()).length, 1, 'requests');
  },

  async 'ends an attempt that takes too long, and the call at its deadline'({ client, script }) {
    await script({ delay: 5000, json: branch(12) });
    const since = Date.now();
    await failure(client({ timeout: { attempt: 150, total: 700 } }).branches.get('branch-12'), isTimeoutError);
    ok(Date.now() - since < 1500, 'the deadline held');
  },

  async 'ends a body that never ends'({ client, script }) {
    await script({ endless: true });
    await failure(client({ retry: false, timeout: { attempt: 200 } }).branches.list(), isTimeoutError);
  },

  async 'stops at once when the caller aborts, also while it waits to repeat'({ client, script }) {
    for (const step of [{ delay: 5000 }, { ...problem(503, 'unavailable'), headers: { 'retry-after': '2' } }]) {
      await script(step);
      const abort = new AbortController();
      const call = client().branches.get('branch-12', { signal: abort.signal });
      await new Promise((resolve) => setTimeout(resolve, 150));
      const since = performance.now();
      abort.abort();
      await failure(call, isAbort);
      ok(performance.now() - since < 50, 'within 50 ms');
    }
  },

  async 'lets one of two readers leave without disturbing the other'({ client, script, seen }) {
    await script({ delay: 200, json: branch(12) });
    const mosty = client();
    const abort = new AbortController();
    const leaver = mosty.branches.get('branch-12', { signal: abort.signal });
    const stayer = mosty.branches.get('branch-12');
    setTimeout(() => abort.abort(), 50);
    await failure(leaver, isAbort);
    equal((await stayer).slug, 'branch-12');
    equal((await seen()).length, 1, 'requests');
  },

  async 'sends equal reads of the same moment once'({ client, script, seen }) {
    await script({ delay: 50, json: page([1], 1, null) });
    const mosty = client();
    await Promise.all(Array.from({ length: 5 }, () => mosty.branches.list({ kind: 'branch', pageSize: 3 })));
    equal((await seen()).length, 1, 'requests');
  },

  async 'shows the last good answer with its age when the server is down'({ client, script }) {
    const mosty = client({ retry: false });
    await script({ json: page([1], 1, null) });
    const fresh = await mosty.branches.list();
    equal(fresh.freshness.staleBecause, undefined);
    await script(problem(503, 'unavailable'));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const stale = await mosty.branches.list();
    equal(stale.items.length, 1);
    ok(stale.freshness.age >= 1, 'it tells its age');
    ok(isApiError(stale.freshness.staleBecause), 'it tells why');
  },

  async 'names the broken place when the server breaks the contract, and quotes nothing'({ client, script }) {
    await script({ json: branch(12, { name: { uk: 42 }, email: 'secret@example.com' }) });
    const error = await failure(client().branches.get('branch-12'), isContractError);
    equal(error.issues[0]?.pointer, '/name/uk');
    ok(!/secret|42/.test(error.message + JSON.stringify(error)), 'no value is in the error');
  },

  async 'calls broken JSON and a captive portal a broken contract'({ client, script }) {
    for (const text of ['{"items": [', '<html><title>Wi-Fi login</title></html>']) {
      await script({ text });
      const error = await failure(client().branches.list(), isContractError);
      ok(!error.message.includes('Wi-Fi'), 'the page is not quoted');
    }
  },

  async 'says that the server cannot be reached'({ client, script }) {
    await script({ reset: true });
    await failure(client().branches.list(), isConnectionError);
  },

  async 'refuses a signup that the contract refuses, before anything is sent'({ client, script, seen }) {
    await script({ status: 201, json: signup });
    const wrong = { ...input, contact: {}, party: [{ name: 'Тестова Особа', age: 70 }] };
    const error = await failure(client().signups.create('lesson', wrong as unknown as typeof input), isValidationError);
    equal(error.outcome, 'not_sent');
    ok(
      error.issues.some(({ pointer }) => pointer === '/party/0/age'),
      'the unknown field is named',
    );
    ok(!error.message.includes('Особа'), 'nothing typed is in the message');
    equal((await seen()).length, 0, 'requests');
  },

  async 'sends a signup again under the same key until it is answered'({ client, script, seen }) {
    await script({ reset: true }, { status: 503 }, { status: 201, json: signup });
    const stored = await client().signups.create('lesson', input, { idempotencyKey: 'key-of-this-attempt-1' });
    equal(stored.code, '47-15');
    equal([...new Set((await seen()).map(({ key }) => key))], ['key-of-this-attempt-1']);
    equal((await seen()).length, 3, 'requests');
  },

  async 'makes a key of its own for a signup, and tells it with the error'({ client, script, seen }) {
    await script({ reset: true });
    const error = await failure(client().signups.create('lesson', input), isConnectionError);
    equal(error.outcome, 'unknown');
    ok((error.idempotencyKey?.length ?? 0) >= 16, 'the key is long enough');
    equal((await seen())[0]?.key, error.idempotencyKey);
  },

  async 'says of a failed signup what became of it'({ client, script }) {
    const mosty = client({ retry: false });
    const cases = [
      [problem(409, 'already-signed-up'), isApiError, 'rejected'],
      [problem(500, 'internal'), isApiError, 'unknown'],
      [{ delay: 5000 }, isTimeoutError, 'unknown'],
      [{ status: 201, json: { code: '47-15' } }, isContractError, 'saved'],
    ] as const;
    for (const [step, guard, outcome] of cases) {
      await script(step);
      const error = await failure(mosty.signups.create('lesson', input), isMostyError);
      ok((guard as (error: unknown) => boolean)(error), `the right class for ${outcome}`);
      equal(error.outcome, outcome);
    }
  },

  async 'calls a signup unknown when its first attempt was lost and the repeat is told to wait'({ client, script }) {
    // Lost by time and not by a cut connection: browsers repeat the latter themselves.
    await script({ delay: 5000 }, problem(429, 'too-many-requests'));
    const error = await failure(client().signups.create('lesson', input), isApiError);
    equal([error.status, error.outcome], [429, 'unknown']);
  },

  async 'calls a signup unknown when the network goes away after it was sent'({ client }) {
    if (!inBrowser) return;
    const lost = () => {
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    try {
      const call = client({ fetch: lost, retry: false }).signups.create('lesson', input);
      equal((await failure(call, isConnectionError)).outcome, 'unknown');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  },

  async 'keeps the last good answer when a captive portal answers instead'({ client, script }) {
    const mosty = client({ retry: false });
    await script({ json: page([1], 1, null) });
    await mosty.branches.list();
    await script({ text: '<html>Wi-Fi</html>' });
    ok(isContractError((await mosty.branches.list()).freshness.staleBecause), 'it tells why it is old');
    await script({ reset: true });
    equal((await mosty.branches.list()).items.length, 1);
  },

  async 'keeps the load of many clients on a dead server near that of their first attempts'({ client, script, seen }) {
    await script({ status: 503 });
    const calls = Array.from({ length: 60 }, (_, number) =>
      client()
        .branches.get(`b-${number}`)
        .catch(() => null),
    );
    await Promise.all(calls);
    const asked = (await seen()).length;
    ok(asked <= 72, `${asked} requests for 60 reads stay within 1.2 times`);
  },

  async 'tells hooks what happens, without bodies'({ client, script }) {
    const told: string[] = [];
    await script({ status: 503 }, { json: branch(12) });
    const hooks = {
      onRequest: ({ operation, attempt }: { operation: string; attempt: number }) =>
        told.push(`${operation} ${attempt}`),
      onRetry: ({ attempt }: { attempt: number }) => told.push(`retry ${attempt}`),
      onResponse: ({ status }: { status: number }) => told.push(`status ${status}`),
    };
    await client({ hooks }).branches.get('branch-12');
    equal(told, ['GET /v1/branches/branch-12 1', 'retry 1', 'GET /v1/branches/branch-12 2', 'status 200']);
  },

  async 'sends whole lists from pages whose old libraries patched arrays'({ client, script, seen }) {
    await script({ status: 201, json: signup });
    const list = Array.prototype as unknown as Record<string, unknown>;
    const reduce = list['reduce'];
    list['toJSON'] = () => '[]';
    list['reduce'] = () => undefined;
    try {
      await client().signups.create('lesson', input);
    } finally {
      delete list['toJSON'];
      list['reduce'] = reduce;
    }
    const bodies = (await seen()).map(({ body }) => body);
    equal(JSON.parse(bodies[0] ?? '').party, input.party);
  },

  async 'is recognised by the guards of another copy of the library'({ client, script }) {
    await script(problem(404, 'not-found'));
    const error = await failure(client().branches.get('nowhere'), isApiError);
    const copy = (await import(
      /* @vite-ignore */ `${new URL('../errors.ts', import.meta.url).href}?copy`
    )) as typeof Errors;
    ok(copy.isApiError !== isApiError && copy.isApiError(error), 'the other copy knows it');
    ok(!copy.isTimeoutError(error), 'and knows which it is');
  },

  async 'waits for the network instead of burning attempts, where the browser knows there is none'({
    client,
    script,
    seen,
  }) {
    if (!inBrowser) return;
    await script({ json: branch(12) });
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      const call = client().branches.get('branch-12');
      await new Promise((resolve) => setTimeout(resolve, 200));
      equal((await seen()).length, 0, 'requests while offline');
      Reflect.deleteProperty(navigator, 'onLine');
      dispatchEvent(new Event('online'));
      equal((await call).slug, 'branch-12');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  },
};
