import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BLIND, BLIND_FULL, NOT_MENDED, loadQueries, loadServices, type EvalService } from '../eval/load.ts';
import * as core from './browser.ts';
import * as full from './index.ts';

const services = await loadServices();
const queries = await loadQueries();
const TIERS = { browser: core, server: full };
type Tier = keyof typeof TIERS;
const indexOf = (records: readonly EvalService[], tier: Tier) =>
  TIERS[tier].createSearchIndex(records, {
    id: ({ id }) => id,
    fields: {
      name: { text: ({ name }) => name, weight: 3 },
      summary: { text: ({ summary }) => summary },
      former: { text: ({ former }) => former, weight: 2 },
    },
  });
const own = { browser: indexOf(services, 'browser'), server: indexOf(services, 'server') };
const share = (some: typeof queries, most: number, engine: (typeof own)[Tier]): number =>
  some.filter(({ query, right }) => engine.search(query, { limit: most }).hits.some(({ id }) => right.includes(id)))
    .length / some.length;
const asked = queries.filter(({ right }) => right.length);

test('the set is large enough, and every expected answer exists', () => {
  assert.ok(services.length >= 80 && queries.length >= 200);
  const ids = new Set(services.map(({ id }) => id));
  for (const { query, right } of queries) for (const id of right) assert.ok(ids.has(id), `«${query}» expects ${id}`);
});

for (const [tier, index] of Object.entries(own) as [Tier, (typeof own)[Tier]][]) {
  const words = `with the words of a ${tier}`;

  test(`the right answer is among the first three for 97 of 100 queries, and first for 90, ${words}`, () => {
    assert.ok(share(asked, 3, index) >= 0.97, `recall@3 ${share(asked, 3, index)}`);
    assert.ok(share(asked, 1, index) >= 0.9, `recall@1 ${share(asked, 1, index)}`);
  });

  for (const kind of new Set(asked.map((each) => each.kind))) {
    test(`the right answer is among the first three for 93 of 100 queries, ${words}: ${kind}`, () => {
      const some = asked.filter((each) => each.kind === kind);
      assert.ok(share(some, 3, index) >= 0.93, `recall@3 ${share(some, 3, index)}`);
    });
  }

  test(`at least 80 of 100 queries outside of the catalogue stay without an answer, ${words}`, () => {
    const outside = queries.filter(({ right }) => !right.length);
    const empty = outside.filter(({ query }) => index.search(query).total === 0);
    assert.ok(empty.length / outside.length >= 0.8, `${empty.length} of ${outside.length}`);
  });
}

for (const [tier, least] of [
  // What a whole sentence is about is the hardest to tell: docs/decisions/0006-search.md.
  ['browser', { all: 0.95, intent: 0.84, other: 0.9, empty: 0.85 }],
  ['server', { all: 0.97, intent: 0.9, other: 0.9, empty: 0.85 }],
] as const) {
  test(`of the queries that were once unseen, ${least.all * 100} of 100 are answered among the first three, and 90 in every class (a browser: but sentences), with the words of a ${tier}`, async () => {
    const classes = new Map<string, { asked: number; found: number }>();
    let [outside, empty] = [0, 0];
    for (const { folder, name } of tier === 'server' ? [...BLIND, ...BLIND_FULL] : BLIND) {
      const engine = indexOf(await loadServices(folder), tier);
      const set = await loadQueries(folder, name);
      for (const kind of new Set(set.map((each) => each.kind))) {
        const some = set.filter((each) => each.kind === kind && each.right.length);
        const { asked: before, found } = classes.get(kind) ?? { asked: 0, found: 0 };
        const right = some.length && share(some, 3, engine) * some.length;
        classes.set(kind, { asked: before + some.length, found: found + right });
      }
      const none = set.filter(({ right }) => !right.length);
      outside += none.length;
      empty += none.filter(({ query }) => engine.search(query).total === 0).length;
    }
    const sum = (of: 'asked' | 'found'): number => [...classes.values()].reduce((before, each) => before + each[of], 0);
    assert.ok(sum('found') / sum('asked') >= least.all, `recall@3 ${sum('found')} of ${sum('asked')}`);
    for (const [kind, each] of classes) {
      const share = least[kind === 'intent' ? 'intent' : 'other'];
      assert.ok(!each.asked || each.found / each.asked >= share, `${kind}: ${each.found} of ${each.asked}`);
    }
    assert.ok(empty / outside >= least.empty, `${empty} of ${outside} empty`);
  });
}

test('in every class of all sets together, the words of a server answer no fewer queries than those of a browser', async () => {
  const classes = new Map<string, Record<Tier, number>>();
  for (const { folder, name } of [{ folder: '.', name: 'queries' }, ...BLIND, ...BLIND_FULL, ...NOT_MENDED]) {
    const records = await loadServices(folder);
    for (const tier of ['browser', 'server'] as const) {
      const engine = indexOf(records, tier);
      for (const { kind, query, right } of await loadQueries(folder, name)) {
        const found = engine.search(query, { limit: 3 }).hits.map(({ id }) => id);
        const met = right.length ? found.some((id) => right.includes(id)) : !found.length;
        const counts = classes.get(kind) ?? { browser: 0, server: 0 };
        classes.set(kind, { ...counts, [tier]: counts[tier] + Number(met) });
      }
    }
  }
  assert.ok(classes.size > 9, 'the classes are there');
  for (const [kind, { browser, server }] of classes) {
    assert.ok(server >= browser, `${kind}: ${server} with the words of a server, ${browser} with those of a browser`);
  }
});
