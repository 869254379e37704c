/** How the SDK waits, repeats and ends. */
import { isApiError, isTimeoutError } from '../../index.ts';
import { branch, problem } from '../records.ts';
import { equal, failure, isAbort, ok, type Scenario } from '../stage.ts';

export const manners: Record<string, Scenario> = {
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

  async 'waits for Retry-After alone, whatever else a server counts down'({ client, script }) {
    await script(
      { ...problem(429, 'too-many-requests'), headers: { 'x-ratelimit-reset': '3600', 'ratelimit-reset': '3600' } },
      { json: branch(12) },
    );
    const since = Date.now();
    await client().branches.get('branch-12');
    ok(Date.now() - since < 1000, 'it did not wait');
  },

  async 'can name the time of a Retry-After beyond all calendars'({ client, script }) {
    await script({ ...problem(503, 'unavailable'), headers: { 'retry-after': '9'.repeat(30) } });
    const error = await failure(client().branches.get('branch-12'), isApiError);
    ok(!Number.isNaN(error.retryAt?.getTime()), 'it is a date');
  },

  async 'asks a dead server hardly more often than its callers do, once the common budget is spent'({
    client,
    script,
    seen,
  }) {
    await script({ status: 503 });
    const clients = Array.from({ length: 20 }, () => client());
    const round = () => Promise.all(clients.map((each) => each.branches.get('branch-12').catch(() => null)));
    await round();
    ok((await seen()).length <= 20 + 10, 'the first failures cost the budget of ten at most');
    await script({ status: 503 });
    for (let again = 0; again < 3; again++) await round();
    const asked = (await seen()).length;
    ok(asked >= 60 && asked <= 72, `${asked} requests for 60 reads stay within 1.2 times`);
  },

  async 'counts a long timeout and none alike'({ client, script }) {
    await script({ json: branch(12) });
    await client({ timeout: { attempt: Infinity, total: Infinity } }).branches.get('branch-12');
  },
};
