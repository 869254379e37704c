/** How reads behave: pages, freshness, answers shared and kept. */
import { freshnessOf, isApiError, isContractError, type Branch } from '../../index.ts';
import { branch, page, problem } from '../records.ts';
import { equal, failure, inBrowser, isAbort, ok, type Scenario } from '../stage.ts';

export const reads: Record<string, Scenario> = {
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

  async 'keeps the last good answer when a captive portal answers instead'({ client, script }) {
    const mosty = client({ retry: false });
    await script({ json: page([1], 1, null) });
    await mosty.branches.list();
    await script({ text: '<html>Wi-Fi</html>' });
    ok(isContractError((await mosty.branches.list()).freshness.staleBecause), 'it tells why it is old');
    await script({ reset: true });
    equal((await mosty.branches.list()).items.length, 1);
  },

  async 'asks no page beyond the limit of an array'({ client, script, seen }) {
    await script({ json: page([1, 2, 3], 9, 'c1') }, { json: page([4, 5, 6], 9, 'c2') });
    equal((await client().branches.list({ pageSize: 3 }).toArray(3)).length, 3);
    equal((await seen()).length, 1, 'requests');
  },

  async 'stops at a cursor that does not move'({ client, script, seen }) {
    await script({ json: page([1], 9, 'same') });
    await failure(client().branches.list().toArray(), isContractError);
    equal((await seen()).length, 2, 'requests');
  },

  async 'tells of a single record too how old it is and why'({ client, script }) {
    const mosty = client({ retry: false });
    await script({ json: branch(12) });
    const fresh = await mosty.branches.get('branch-12');
    equal([freshnessOf(fresh)?.age, freshnessOf(fresh)?.staleBecause], [0, undefined]);
    await script(problem(503, 'unavailable'));
    const stale = await mosty.branches.get('branch-12');
    ok(isApiError(freshnessOf(stale)?.staleBecause), 'it tells why');
    equal(freshnessOf({ ...stale }), undefined, 'freshness of a copy');
    ok(!JSON.stringify(stale).includes('staleBecause'), 'the record itself is as it was');
  },

  async 'keeps the tag of an answer when a 304 does not repeat it'({ client }) {
    if (inBrowser) return; // Its HTTP cache does this.
    const asked: (string | null)[] = [];
    const fetch = async (request: Request) => {
      asked.push(request.headers.get('if-none-match'));
      return asked.length === 1
        ? new Response(JSON.stringify(branch(12)), { headers: { etag: '"a"' } })
        : new Response(null, { status: 304 });
    };
    const mosty = client({ fetch });
    for (let time = 0; time < 3; time++) equal((await mosty.branches.get('branch-12')).slug, 'branch-12');
    equal(asked, [null, '"a"', '"a"']);
  },

  async 'costs a browser no preflight, not even for a revalidation'({ client, script, seen, preflights }) {
    await script({ json: branch(12), etag: '"p"' });
    const mosty = client();
    await mosty.branches.get('branch-12');
    await mosty.branches.get('branch-12');
    equal([(await seen()).length, await preflights()], [2, 0], 'requests and preflights');
  },

  async 'answers all the same when the store of answers fails'({ client, script }) {
    await script({ json: branch(12) });
    const full = () => {
      throw new Error('no room');
    };
    const stores = [
      { get: () => undefined, set: full },
      { get: full, set: () => Promise.reject(new Error('no room')) },
    ];
    for (const cache of stores) equal((await client({ cache }).branches.get('branch-12')).slug, 'branch-12');
  },
};
