import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BLIND, loadQueries, loadServices, type EvalService } from '../eval/load.ts';
import { createSearchIndex } from './index.ts';

const services = await loadServices();
const queries = await loadQueries();
const indexOf = (records: readonly EvalService[]) =>
  createSearchIndex(records, {
    id: ({ id }) => id,
    fields: {
      name: { text: ({ name }) => name, weight: 3 },
      summary: { text: ({ summary }) => summary },
      former: { text: ({ former }) => former, weight: 2 },
    },
  });
const index = indexOf(services);
const share = (some: typeof queries, most: number, engine = index): number =>
  some.filter(({ query, right }) => engine.search(query, { limit: most }).hits.some(({ id }) => right.includes(id)))
    .length / some.length;
const asked = queries.filter(({ right }) => right.length);

test('the set is large enough, and every expected answer exists', () => {
  assert.ok(services.length >= 80 && queries.length >= 200);
  const ids = new Set(services.map(({ id }) => id));
  for (const { query, right } of queries) for (const id of right) assert.ok(ids.has(id), `«${query}» expects ${id}`);
});

test('the right answer is among the first three for 97 of 100 queries, and first for 90', () => {
  assert.ok(share(asked, 3) >= 0.97, `recall@3 ${share(asked, 3)}`);
  assert.ok(share(asked, 1) >= 0.9, `recall@1 ${share(asked, 1)}`);
});

for (const kind of new Set(asked.map((each) => each.kind))) {
  test(`the right answer is among the first three for 93 of 100 queries: ${kind}`, () => {
    const some = asked.filter((each) => each.kind === kind);
    assert.ok(share(some, 3) >= 0.93, `recall@3 ${share(some, 3)}`);
  });
}

test('at least 80 of 100 queries outside of the catalogue stay without an answer', () => {
  const outside = queries.filter(({ right }) => !right.length);
  const empty = outside.filter(({ query }) => index.search(query).total === 0);
  assert.ok(empty.length / outside.length >= 0.8, `${empty.length} of ${outside.length}`);
});

test('of the queries that were once unseen, in catalogues of others, 95 of 100 are answered among the first three', async () => {
  const [all, found, outside, empty] = [[], [], [], []] as number[][];
  for (const { folder, name } of BLIND) {
    const engine = indexOf(await loadServices(folder));
    const set = await loadQueries(folder, name);
    const some = set.filter(({ right }) => right.length);
    const none = set.filter(({ right }) => !right.length);
    all?.push(some.length);
    found?.push(share(some, 3, engine) * some.length);
    outside?.push(none.length);
    empty?.push(none.filter(({ query }) => engine.search(query).total === 0).length);
  }
  const sum = (numbers: readonly number[] = []): number => numbers.reduce((before, each) => before + each, 0);
  assert.ok(sum(found) / sum(all) >= 0.95, `recall@3 ${sum(found)} of ${sum(all)}`);
  assert.ok(sum(empty) / sum(outside) >= 0.85, `${sum(empty)} of ${sum(outside)} empty`);
});
