/** How the SDK lives with the page or process around it. */
import { isApiError, isConnectionError } from '../../index.ts';
import { spendRetry } from '../../transport/budget.ts';
import type * as Budget from '../../transport/budget.ts';
import type * as Errors from '../../errors.ts';
import { growOld } from '../old-host.ts';
import { branch, input, page, problem, signup } from '../records.ts';
import { equal, failure, inBrowser, ok, type Scenario } from '../stage.ts';

/** Plays a browser without a network until `online` is called. */
async function offline(work: (online: () => void) => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  try {
    await work(() => {
      Reflect.deleteProperty(navigator, 'onLine');
      dispatchEvent(new Event('online'));
    });
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
  }
}

export const hosts: Record<string, Scenario> = {
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
      /* @vite-ignore */ `${new URL('../../errors.ts', import.meta.url).href}?copy`
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

  async 'shares its budget of repeats with another copy of the library'() {
    const copy = (await import(
      /* @vite-ignore */ `${new URL('../../transport/budget.ts', import.meta.url).href}?copy`
    )) as typeof Budget;
    ok(copy.spendRetry !== spendRetry, 'it is another copy');
    for (let spent = 0; spent < 10; spent++) ok(spendRetry(), 'there are ten');
    ok(!copy.spendRetry(), 'and the other copy knows that none is left');
  },

  async 'reads from a server of the same house, where the browser says that there is no network'({ client, script }) {
    if (!inBrowser) return;
    await script({ json: branch(12) });
    await offline(async () => {
      equal((await client({ timeout: { total: 3000 } }).branches.get('branch-12')).slug, 'branch-12');
    });
  },

  async 'burns no attempt while the browser waits for the network'({ client, script, seen }) {
    if (!inBrowser) return;
    await script({ json: branch(12) });
    const retries: unknown[] = [];
    const hooks = { onRetry: (event: unknown) => retries.push(event) };
    await offline(async (online) => {
      const call = client({ hooks, timeout: { attempt: 100, total: 3000 } }).branches.get('branch-12');
      await new Promise((resolve) => setTimeout(resolve, 500));
      online();
      equal((await call).slug, 'branch-12');
    });
    equal([(await seen()).length, retries.length], [1, 0], 'requests and repeats');
  },

  async 'says that there was no network, and that nothing was sent, when none comes'({ client }) {
    if (!inBrowser) return;
    await offline(async () => {
      const call = client({ timeout: { total: 200 } }).signups.create('lesson', input);
      const error = await failure(call, isConnectionError);
      equal([error.outcome, /offline/.test(error.message)], ['not_sent', true]);
    });
  },

  async 'reads and signs up on pages whose old libraries replaced built-ins'({ client, script, seen }) {
    await script({ json: page([1, 2], 2, null) }, { json: branch(1) }, { status: 503 }, { status: 201, json: signup });
    const restore = growOld();
    try {
      const mosty = client();
      const slugs: string[] = [];
      for await (const { slug } of mosty.branches.list({ has: 'tsog', pageSize: 3 })) slugs.push(slug);
      equal(slugs.join(), 'branch-1,branch-2');
      equal((await mosty.branches.get('branch-1')).slug, 'branch-1');
      equal((await mosty.signups.create('lesson', input)).code, '47-15');
    } finally {
      restore();
    }
    const asked = await seen();
    equal(asked[0]?.path, '/v1/branches?has=tsog&pageSize=3');
    equal(JSON.parse(asked.at(-1)?.body ?? '').party, input.party);
  },
};
