/** How a stored signup is settled, found, looked at and given back. */
import { isApiError, isConnectionError, isContractError } from '../../index.ts';
import { problem, signup } from '../records.ts';
import { equal, failure, isAbort, ok, type Scenario } from '../stage.ts';

export const managing: Record<string, Scenario> = {
  async 'settles a signup whose answer was lost by its key'({ client, script, seen }) {
    const mosty = client();
    await script({ status: 200, json: signup }, problem(404, 'not-found'));
    equal((await mosty.signups.check('lesson', 'key-of-this-attempt-1'))?.code, '47-15');
    equal(await mosty.signups.check('lesson', 'key-of-this-attempt-2'), null);
    equal(
      (await seen()).map(({ method, path, key }) => [method, path, key]),
      [
        ['GET', '/v1/sessions/lesson/signups/by-key', 'key-of-this-attempt-1'],
        ['GET', '/v1/sessions/lesson/signups/by-key', 'key-of-this-attempt-2'],
      ],
    );
  },

  async 'does not take somebody else’s 404 for «nothing was stored»'({ client, script }) {
    await script({ status: 404, text: '<html>404</html>' });
    const error = await failure(client().signups.check('lesson', 'key-of-this-attempt-1'), isApiError);
    equal([error.status, error.problem.type, error.outcome], [404, 'about:blank', undefined]);
    await script({ reset: true });
    await failure(client().signups.check('lesson', 'key-of-this-attempt-1'), isConnectionError);
  },

  async 'opens a signup with its token in a header, and never keeps or shares what it saw'({ client, script, seen }) {
    const headers = { etag: '"1"', 'cache-control': 'no-store' };
    await script({ status: 200, json: signup, headers }, { status: 200, json: { ...signup, state: 'offered' } });
    const mosty = client();
    const both = await Promise.all([1, 2].map(() => mosty.signups.get(signup.id, 'secret-token')));
    equal(both.map(({ state }) => state).sort(), ['confirmed', 'offered']);
    for (const { path, authorization, ifNoneMatch } of await seen()) {
      equal([authorization, ifNoneMatch], ['Bearer secret-token', null]);
      equal(path, `/v1/signups/${signup.id}`);
    }
    await script({ reset: true });
    await failure(mosty.signups.get(signup.id, 'secret-token'), isConnectionError);
  },

  async 'repeats a cancellation until it is answered'({ client, script, seen }) {
    await script({ reset: true }, { status: 503 }, { status: 200, json: { ...signup, state: 'cancelled' } });
    equal((await client().signups.cancel(signup.id, 'secret-token')).state, 'cancelled');
    const requests = await seen();
    equal(
      requests.map(({ method, path, body }) => `${method} ${path} ${body}`),
      [...Array<string>(3).fill(`POST /v1/signups/${signup.id}/cancel `)],
    );
  },

  async 'says of a failed acceptance what became of it, without the token'({ client, script }) {
    const mosty = client({ retry: false });
    const cases = [
      [problem(410, 'gone'), isApiError, 'rejected'],
      [problem(500, 'internal'), isApiError, 'unknown'],
      [{ reset: true }, isConnectionError, 'unknown'],
      [{ status: 200, text: '<html>Wi-Fi</html>' }, isContractError, 'unknown'],
    ] as const;
    for (const [step, guard, outcome] of cases) {
      await script(step);
      const error = await failure(mosty.signups.accept(signup.id, 'secret-token'), guard as typeof isApiError);
      equal(error.outcome, outcome);
      ok(
        !`${error.message} ${error.operation} ${String(error.cause)}`.includes('secret'),
        'the token stays out of errors',
      );
    }
  },

  async 'sends the code and the phone in a body, where no log sees them'({ client, script, seen }) {
    await script({ status: 200, json: signup });
    const lookup = { code: '47-15', phone: '(0512) 00-00-00' };
    equal((await client().signups.find('lesson', lookup)).id, signup.id);
    const [request] = await seen();
    equal([request?.path, JSON.parse(request?.body ?? '')], ['/v1/sessions/lesson/signups/find', lookup]);
  },

  async 'tells when to guess again, and does not wait for a quarter of an hour itself'({ client, script, seen }) {
    await script({ ...problem(429, 'too-many-requests'), headers: { 'retry-after': '900' } });
    const error = await failure(client().signups.find('lesson', { code: '47-15', email: 'a@b.example' }), isApiError);
    ok((error.retryAt?.getTime() ?? 0) > Date.now() + 800_000, 'in a quarter of an hour');
    equal((await seen()).length, 1, 'requests');
  },

  async 'leaves a question at once when its asker does'({ client, script }) {
    await script({ delay: 5000 });
    const abort = new AbortController();
    const call = client().signups.get(signup.id, 'secret-token', { signal: abort.signal });
    setTimeout(() => abort.abort(), 50);
    const since = performance.now();
    await failure(call, isAbort);
    ok(performance.now() - since < 500, 'long before an answer');
  },
};
