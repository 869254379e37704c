/** How a signup is sent, and what is said of one that failed. */
import {
  isApiError,
  isConnectionError,
  isContractError,
  isMostyError,
  isTimeoutError,
  isValidationError,
} from '../../index.ts';
import { input, problem, signup } from '../records.ts';
import { equal, failure, inBrowser, isAbort, ok, type Scenario } from '../stage.ts';

export const writes: Record<string, Scenario> = {
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

  async 'calls a signup unknown when any attempt of it was lost between others that were refused'({ client, script }) {
    const busy = problem(429, 'too-many-requests');
    await script(busy, { delay: 5000 }, busy);
    equal((await failure(client().signups.create('lesson', input), isApiError)).outcome, 'unknown');
    await script(busy);
    equal((await failure(client().signups.create('lesson', input), isApiError)).outcome, 'rejected');
  },

  async 'does not take the page of a captive portal for a stored signup'({ client, script }) {
    await script({ text: '<html>Wi-Fi</html>', headers: { 'content-type': 'text/html' } });
    const error = await failure(client().signups.create('lesson', input), isContractError);
    equal(error.outcome, 'unknown');
  },

  async 'tells the key of a signup before anything is answered'({ client, script, seen }) {
    await script({ status: 201, json: signup });
    const call = client().signups.create('lesson', input);
    await call;
    equal((await seen())[0]?.key, call.idempotencyKey);
  },

  async 'stops a signup at once when the caller aborts, also while it waits and with a deaf fetch'({ client, script }) {
    await script({ ...problem(503, 'unavailable'), headers: { 'retry-after': '2' } });
    const deaf = () => new Promise<Response>(() => {});
    for (const fetch of [undefined, deaf]) {
      const abort = new AbortController();
      const call = client(fetch && { fetch }).signups.create('lesson', input, { signal: abort.signal });
      setTimeout(() => abort.abort(), 150);
      const since = performance.now();
      await failure(call, isAbort);
      ok(performance.now() - since < 200, 'within 50 ms');
    }
  },

  async 'sends nothing for a caller who has aborted already'({ client, script, seen }) {
    await script({ status: 201, json: signup });
    await failure(client().signups.create('lesson', input, { signal: AbortSignal.abort() }), isAbort);
    equal((await seen()).length, 0, 'requests');
  },

  async 'calls a signup unknown when a deaf fetch never answers'({ client }) {
    const fetch = () => new Promise<Response>(() => {});
    const mosty = client({ fetch, retry: false, timeout: { attempt: 100 } });
    equal((await failure(mosty.signups.create('lesson', input), isTimeoutError)).outcome, 'unknown');
  },

  async 'calls a signup not sent when its server has no address'({ client }) {
    if (inBrowser) return; // A browser does not say why it failed: there it is unknown.
    const mosty = client({ baseUrl: 'http://nobody.invalid', retry: false });
    const error = await failure(mosty.signups.create('lesson', input), isConnectionError);
    equal(error.outcome, 'not_sent');
    ok(/ENOTFOUND|EAI_AGAIN/.test(error.message), error.message);
  },
};
