/** The API over the community's own data, all of it, through every door that shows it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import * as contract from '@mosty/sdk/schemas';
import { check } from './import/check.ts';
import { hasMobile } from './import/phones.ts';
import { readAll } from './import/read.ts';
import { emptyDataset } from './store/dataset.ts';
import { type TestServer, openServer } from './test/server.ts';

const folder = fileURLToPath(new URL('../../../data/mykolaiv', import.meta.url));
let api: TestServer;
let dataset: ReturnType<typeof emptyDataset>;
before(async () => {
  const verdict = check(readAll(folder), emptyDataset());
  assert.ok(verdict.dataset, 'the files of data/mykolaiv are in order');
  dataset = verdict.dataset;
  api = await openServer({ dataset });
});
after(() => api.close());

const lists = [
  ['branches', contract.BranchPage], ['services', contract.ServicePage], ['life-events', contract.LifeEventPage],
  ['audiences', contract.AudiencePage], ['trainings', contract.TrainingPage], ['sessions', contract.SessionPage],
  ['feed', contract.FeedPage], ['feed-topics', contract.FeedTopicPage], ['sources', contract.FeedSourcePage],
  ['documents', contract.DocumentPage], ['projects', contract.ProjectPage],
  ['events', contract.EventPage], ['indicators', contract.IndicatorPage], ['partners', contract.PartnerPage],
  ['organizations', contract.OrganizationPage], ['questions', contract.QuestionPage],
] as const; // prettier-ignore

describe('Mykolaiv', () => {
  it('is served whole: every record of every file, as the contract says, and no mobile number in any answer', async () => {
    const { basemap: _, ...nouns } = dataset;
    const counts = Object.values(nouns).map((records) => records.length);
    let served = 0;
    for (const [noun, page] of lists) {
      for (let path: string | null = `/v1/${noun}?pageSize=10`; path;) {
        const { status, json, text, headers } = await api.get(path);
        assert.equal(status, 200);
        assert.deepEqual(page.parse(json), json, path);
        for (const record of json.items) assert.ok(!hasMobile(JSON.stringify(record)), `${noun}/${record.slug}`);
        assert.ok(text.length < 500_000);
        served += json.items.length;
        path = /<([^>]+)>/.exec(headers.get('link') ?? '')?.[1] ?? null;
      }
    }
    // Doors and topics are told together.
    const { json: reception, text } = await api.get('/v1/reception');
    assert.deepEqual(contract.Reception.parse(reception), reception);
    assert.ok(!hasMobile(text));
    served += reception.doors.length + reception.topics.length;
    assert.equal(
      served,
      counts.reduce((sum, count) => sum + count, 0),
    );
  });

  it('lists its places in the order of the signs on their doors', async () => {
    const { json } = await api.get('/v1/branches');
    const numbers = json.items.map(({ kind, number }: contract.Branch) => (kind === 'branch' ? number : kind));
    assert.deepEqual(numbers, ['central', '2', '8', '9', '12', '14', '16', '18', 'regional']);
  });

  it('shows its news newest first', async () => {
    const { json } = await api.get('/v1/feed?pageSize=100');
    const dates = json.items.map(({ datePublished }: contract.FeedItem) => datePublished);
    assert.deepEqual(dates, [...dates].sort().reverse());
    assert.ok(dates.length >= 3);
  });

  it('draws no approximate place as exact', async () => {
    const { json } = await api.get('/v1/branches.geojson');
    for (const { geometry, properties } of contract.BranchCollection.parse(json).features) {
      if (geometry && properties.precision !== 'exact') assert.ok((properties.radius ?? 0) > 0, properties.slug);
    }
  });

  it('draws its own map: the city where it opens, water and names inside the region, and the credit', async () => {
    const { json, text, headers } = await api.get('/v1/basemap.geojson', { 'accept-encoding': 'br' });
    const { bbox, features, attribution } = contract.BasemapCollection.parse(json);
    assert.deepEqual(json, dataset.basemap);
    assert.equal(attribution, (await api.get('/v1')).json.attribution);
    assert.equal(headers.get('content-encoding'), 'br');
    assert.ok(text.length < 60_000 && brotliCompressSync(text).length < 9_000);
    const of = (kind: string) => features.filter(({ properties }) => properties.kind === kind);
    const [west, south, east, north] = bbox;
    const outline = of('city').flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates.flat() : [],
    );
    assert.ok(outline.length > 50 && of('region').length === 1);
    for (const [x, y] of outline) assert.ok(x! >= west && x! <= east && y! >= south && y! <= north);
    const named = new Set(features.map(({ properties }) => properties.name?.uk));
    for (const name of [
      'Південний Буг',
      'Інгул',
      'Бузький лиман',
      'Чорне море',
      'Кульбакине',
      'Очаків',
      'Залізничний вокзал',
    ])
      assert.ok(named.has(name), name);
    const first = of('settlement').find(({ properties }) => properties.rank !== null);
    assert.equal(first?.properties.name?.uk, 'Миколаїв');
    for (const { properties } of of('landmark')) assert.ok(properties.evidence && properties.name?.en);
  });

  it('finds what people ask for', async () => {
    for (const words of ['пенсія', 'субсидія', 'комуналка']) {
      const { json } = await api.get(`/v1/services?q=${encodeURIComponent(words)}`);
      assert.ok(json.total > 0, words);
    }
  });

  it('lets nobody sign up for the sessions of 2013', async () => {
    const { json } = await api.get('/v1/sessions?when=past');
    assert.ok(json.total >= 2);
    for (const { slug, remainingAttendeeCapacity } of json.items) {
      assert.equal(remainingAttendeeCapacity, null);
      const body = {
        party: [{ name: 'Тестова Особа' }],
        contact: { phone: '(0512) 00-00-00' },
        consent: { version: '2026-11', accepted: true },
      };
      const { status } = await api.send('POST', `/v1/sessions/${slug}/signups`, body, {
        'idempotency-key': 'mykolaiv-0123456789',
      });
      assert.ok([403, 410].includes(status), `${slug}: ${status}`);
    }
  });

  it('has a plan of its project and an agenda of its founding meeting', async () => {
    const plans = await Promise.all(
      dataset.projects.map(async ({ slug }) => (await api.get(`/v1/projects/${slug}/plan`)).status),
    );
    assert.ok(plans.includes(200));
    const agendas = await Promise.all(
      dataset.events.map(async ({ slug }) => (await api.get(`/v1/events/${slug}/agenda`)).json.items.length as number),
    );
    assert.ok(Math.max(...agendas) >= 3);
  });
});
