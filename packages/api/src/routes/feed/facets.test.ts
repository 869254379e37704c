import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FeedFacets } from '@mosty/sdk/schemas';
import { type TestServer, openServer } from '../../test/server.ts';

let api: TestServer;
before(async () => {
  api = await openServer();
});
after(() => api.close());

const facets = async (query = '') => {
  const { status, json, text } = await api.get(`/v1/feed/facets${query}`);
  assert.equal(status, 200, text);
  assert.deepEqual(FeedFacets.parse(json), json);
  return json as FeedFacets;
};
const told = (group: FeedFacets['voices']) => group.map(({ value, count }) => `${value} ${count}`);

describe('the counts of the feed', () => {
  it('say how many items each value would leave, in an order for people', async () => {
    const all = await facets();
    assert.equal(all.total, 3);
    assert.deepEqual(told(all.voices), ['authority 1', 'library 2']);
    assert.deepEqual(told(all.kinds), ['news 2', 'decision 1']);
    assert.deepEqual(told(all.years), ['2014 1', '2013 3', '2012 1'], 'what lasted is counted in each of its years');
    assert.deepEqual(told(all.sources), ['kept 3']);
    assert.deepEqual(all.topics, [{ value: 'project', name: { uk: 'Проєкт', en: 'Project' }, count: 3 }]);
    assert.equal(all.branches[0]?.name?.uk, 'Бібліотека-філія № 12');
  });

  it('leave the chips beside the pressed one their numbers, and narrow all other groups', async () => {
    const library = await facets('?voice=library');
    assert.equal(library.total, 2);
    assert.deepEqual(told(library.voices), ['authority 1', 'library 2']);
    assert.deepEqual(told(library.kinds), ['news 2']);
    const topic = await facets('?topic=training&kind=decision');
    assert.deepEqual(told(topic.topics), ['project 1', 'training 0'], 'the pressed chip stays, even with nothing left');
    assert.deepEqual(told(topic.kinds), ['decision 0']);
  });

  it('count what a search finds', async () => {
    const found = await facets(`?q=${encodeURIComponent('новина 1')}&voice=library`);
    const list = await api.get(`/v1/feed?q=${encodeURIComponent('новина 1')}&voice=library`);
    assert.equal(found.total, list.json.total);
    assert.equal(found.voices.find(({ value }) => value === 'library')?.count, list.json.total);
  });

  it('agree with the list for every value they tell', async () => {
    const names = {
      voices: 'voice',
      kinds: 'kind',
      topics: 'topic',
      years: 'year',
      branches: 'branch',
      sources: 'source',
    };
    const all = await facets();
    for (const [group, parameter] of Object.entries(names)) {
      for (const { value, count } of all[group as 'voices']) {
        const list = await api.get(`/v1/feed?${parameter}=${value}`);
        assert.equal(list.json.total, count, `${parameter}=${value}`);
      }
    }
  });

  it('refuse a parameter of paging, by name', async () => {
    assert.equal((await api.get('/v1/feed/facets?pageSize=2')).json.errors[0].pointer, '?pageSize');
  });
});
