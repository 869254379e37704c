/** How errors say whose fault it was, and quote nothing. */
import { isApiError, isConnectionError, isContractError, isMostyError } from '../../index.ts';
import { branch, input, problem, signup } from '../records.ts';
import { equal, failure, ok, type Scenario } from '../stage.ts';

/** All that can be read of a value: messages, stacks and causes, hidden properties too. */
function everything(value: unknown, met = new Set<unknown>()): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (met.has(value)) return '';
  met.add(value);
  return Object.getOwnPropertyNames(value)
    .map((name) => `${name}: ${everything((value as Record<string, unknown>)[name], met)}`)
    .join('\n');
}

export const errors: Record<string, Scenario> = {
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

  async 'puts nothing that was typed into an error, its causes or a hook'({ client, script }) {
    const typed = 'Особливе слово';
    for (const step of [{ reset: true }, { delay: 2000 }, { status: 503, text: typed }, { text: typed }]) {
      await script(step);
      const told: unknown[] = [];
      const hooks = Object.fromEntries(
        ['onRequest', 'onResponse', 'onRetry', 'onError'].map((name) => [name, (event: unknown) => told.push(event)]),
      );
      const mosty = client({ hooks, retry: { limit: 1, backoff: 1 }, timeout: { attempt: 100 } });
      told.push(await failure(mosty.search.find({ q: typed }), isMostyError));
      const text = everything(told);
      ok(text.includes('GET /v1/search'), 'the operation is named');
      for (const secret of [typed, encodeURIComponent('Особливе'), 'q='])
        ok(!text.includes(secret), `${secret} is not quoted after ${JSON.stringify(step)}`);
    }
  },

  async 'goes on when a hook throws'({ client, script }) {
    await script({ status: 503 }, { status: 201, json: signup });
    const bad = () => {
      throw new Error('a bad log');
    };
    const hooks = { onRequest: bad, onResponse: bad, onRetry: bad, onError: bad };
    equal((await client({ hooks }).signups.create('lesson', input)).code, '47-15');
    await script(problem(404, 'not-found'));
    await failure(client({ hooks }).branches.get('nowhere'), isApiError);
  },

  async 'says that the address is wrong, and not that the server is away'({ client }) {
    try {
      await client({ baseUrl: 'http://[nowhere' }).branches.get('branch-12');
    } catch (error) {
      return ok(error instanceof TypeError && error.message.includes('baseUrl'), String(error));
    }
    throw new Error('it should not have been sent');
  },
};
