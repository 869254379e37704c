import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as contract from '@mosty/sdk/schemas';
import { NOW, testDataset } from '../test/dataset.ts';
import { type TestServer, openServer } from '../test/server.ts';

let api: TestServer;
before(async () => {
  api = await openServer();
});
after(() => api.close());

const slugs = async (path: string) => {
  const { status, json, text } = await api.get(path);
  assert.equal(status, 200, `${path}: ${text}`);
  return (json.items as { slug: string }[]).map(({ slug }) => slug);
};

describe('every noun', () => {
  const nouns = [
    ['branches', contract.Branch, contract.BranchPage], ['services', contract.Service, contract.ServicePage],
    ['life-events', contract.LifeEvent, contract.LifeEventPage], ['audiences', contract.Audience, contract.AudiencePage],
    ['trainings', contract.Training, contract.TrainingPage], ['sessions', contract.Session, contract.SessionPage],
    ['feed', contract.FeedItem, contract.FeedPage], ['feed-topics', contract.FeedTopic, contract.FeedTopicPage],
    ['sources', contract.FeedSource, contract.FeedSourcePage], ['documents', contract.Document, contract.DocumentPage],
    ['projects', contract.Project, contract.ProjectPage], ['events', contract.Event, contract.EventPage],
    ['indicators', contract.Indicator, contract.IndicatorPage], ['partners', contract.Partner, contract.PartnerPage],
    ['organizations', contract.Organization, contract.OrganizationPage],
  ] as const; // prettier-ignore

  for (const [noun, one, page] of nouns) {
    it(`serves ${noun} as a list, by slug and by identifier, as the contract says`, async () => {
      const list = await api.get(`/v1/${noun}`);
      assert.deepEqual(page.parse(list.json), list.json);
      assert.equal(list.json.total, list.json.items.length);
      assert.equal(list.json.next, null);
      const [first] = list.json.items;
      for (const name of [first.slug, first.id]) {
        const got = await api.get(`/v1/${noun}/${name}`);
        assert.deepEqual(one.parse(got.json), first);
      }
      assert.equal((await api.get(`/v1/${noun}/nowhere`)).status, 404);
    });
  }
});

describe('filters', () => {
  const cases: [string, string[]][] = [
    ['/v1/branches?has=tsog', ['central', 'branch-12']],
    ['/v1/branches?kind=regional', ['regional']],
    ['/v1/branches?route=8', ['branch-12']],
    [`/v1/branches?route=${encodeURIComponent('143а')}`, ['branch-12']],
    ['/v1/branches?status=inactive', ['branch-18']],
    ['/v1/branches?kind=branch&has=tsog', ['branch-12']],
    ['/v1/services', ['advice', 'pension', 'utilities']],
    ['/v1/services?sort=popular', ['pension', 'utilities', 'advice']],
    ['/v1/services?lifeEvent=pay-bills', ['pension', 'utilities']],
    // A service that names no audience is for everybody.
    ['/v1/services?audience=older', ['advice', 'pension', 'utilities']],
    ['/v1/services?channel=visit', ['advice', 'pension']],
    ['/v1/services?status=defunct', ['advice']],
    ['/v1/services?branch=branch-2', ['advice', 'pension']],
    ['/v1/services?branch=branch-12', ['advice', 'utilities']],
    ['/v1/trainings?eligibility=open', ['computer-basics']],
    ['/v1/trainings?audience=older', ['for-staff', 'computer-basics']],
    ['/v1/trainings?status=active&eligibility=staff', ['for-staff']],
    ['/v1/sessions?when=past', ['staff-2013']],
    ['/v1/sessions?training=for-staff', ['staff-2013']],
    ['/v1/sessions?eligibility=staff', ['staff-2013']],
    ['/v1/sessions?branch=central', ['staff-2013']],
    ['/v1/sessions?from=2026-12-02', ['tiny', 'cancelled']],
    ['/v1/sessions?from=2013-04-18&to=2013-12-31', ['staff-2013']],
    ['/v1/sessions?to=2013-04-16', []],
    ['/v1/feed?kind=decision', ['item-0']],
    ['/v1/feed?voice=library', ['item-1', 'item-2']],
    ['/v1/feed?tag=project&branch=branch-12', ['item-0']],
    ['/v1/feed?year=2013', ['item-0', 'item-1', 'item-2']],
    ['/v1/feed?year=2014', ['item-2']],
    ['/v1/feed?topic=project&source=kept&voice=authority', ['item-0']],
    ['/v1/feed?topic=nothing', []],
    // What is known as a year counts for all of its days, and what lasted for all of its years.
    ['/v1/feed?from=2013-04-10', ['item-1', 'item-2']],
    ['/v1/feed?to=2013-04-08', ['item-1', 'item-2']],
    ['/v1/feed?from=2013-04-09&to=2013-04-09', ['item-0', 'item-1', 'item-2']],
    ['/v1/feed?to=2012-12-31', ['item-2']],
    ['/v1/feed?from=2014-01-01&to=2014-12-31', ['item-2']],
    ['/v1/sources?voice=authority', ['council']],
    ['/v1/documents?kind=bookmark', ['part-1', 'part-2']],
    [`/v1/documents?number=${encodeURIComponent('220-р')}`, ['order']],
    ['/v1/documents?heldAt=central', ['series']],
    ['/v1/projects?kind=initiative', ['planless']],
    ['/v1/events?type=meeting&project=bridges', ['founding']],
    ['/v1/indicators?organization=system', ['readers']],
    ['/v1/indicators?project=bridges', []],
    ['/v1/partners?kind=foundation&role=training', ['fund']],
  ];
  for (const [path, wanted] of cases) {
    it(`${decodeURIComponent(path)} gives ${wanted.join(', ') || 'nothing'}`, async () => {
      assert.deepEqual(await slugs(path), wanted);
    });
  }
});

describe('pages', () => {
  it('walk nine places by three, with the next page in the body and in the Link header', async () => {
    const found: string[] = [];
    let path = '/v1/branches?pageSize=3';
    for (let page = 0; page < 3; page++) {
      const { json, headers } = await api.get(path);
      found.push(...json.items.map(({ slug }: { slug: string }) => slug));
      assert.equal(json.total, 9);
      const link = headers.get('link');
      if (page === 2) {
        assert.deepEqual([json.next, link], [null, null]);
      } else {
        path = /^<([^>]+)>; rel="next"$/.exec(link ?? '')?.[1] ?? '';
        assert.equal(new URL(path, api.url).searchParams.get('cursor'), json.next);
      }
    }
    assert.deepEqual(found, [
      'central',
      'branch-2',
      'branch-8',
      'branch-9',
      'branch-12',
      'branch-14',
      'branch-16',
      'branch-18',
      'regional',
    ]);
  });

  it('keep the filter in the Link header', async () => {
    const { headers } = await api.get('/v1/branches?kind=branch&pageSize=1');
    const link = new URL(/<([^>]+)>/.exec(headers.get('link') ?? '')?.[1] ?? '', api.url);
    assert.equal(link.searchParams.get('kind'), 'branch');
    assert.equal(link.searchParams.get('pageSize'), '1');
  });

  it('refuse a cursor that they did not make', async () => {
    for (const cursor of [
      'x',
      '0',
      'W10',
      Buffer.from('[1]').toString('base64url'),
      Buffer.from('{"a":1}').toString('base64url'),
      Buffer.from('[-1,"x"]').toString('base64url'),
    ]) {
      const { status, json } = await api.get(`/v1/branches?cursor=${cursor}`);
      assert.equal(status, 400, cursor);
      assert.equal(json.errors[0].pointer, '?cursor');
    }
  });

  it('of a search walk the hits, best first', async () => {
    const all = await slugs(`/v1/branches?q=${encodeURIComponent('бібліотека')}`);
    assert.ok(all.length >= 8);
    const found: string[] = [];
    let cursor = '';
    do {
      const { json } = await api.get(
        `/v1/branches?q=${encodeURIComponent('бібліотека')}&pageSize=3${cursor && `&cursor=${cursor}`}`,
      );
      assert.equal(json.total, all.length);
      found.push(...json.items.map(({ slug }: { slug: string }) => slug));
      cursor = json.next ?? '';
    } while (cursor);
    assert.deepEqual(found, all);
  });
});

describe('the search', () => {
  it('finds by a colloquial word, a street, a landmark, and a former street', async () => {
    assert.deepEqual(await slugs(`/v1/services?q=${encodeURIComponent('комуналка')}`), ['utilities']);
    for (const words of ['Садова', 'ринок Колос', 'Колгоспна']) {
      assert.equal((await slugs(`/v1/branches?q=${encodeURIComponent(words)}`))[0], 'branch-12', words);
    }
  });

  it('narrows the hits by the other filters', async () => {
    assert.deepEqual(await slugs(`/v1/services?q=${encodeURIComponent('комунальні')}&status=defunct`), []);
  });

  it('of everything says of which kind a hit is, and searches only where it is told to', async () => {
    const { json } = await api.get(`/v1/search?q=${encodeURIComponent('пенсійний')}`);
    assert.deepEqual(contract.SearchResult.parse(json), json);
    assert.deepEqual([json.items[0].kind, json.items[0].slug], ['services', 'pension']);
    const elsewhere = await api.get(`/v1/search?q=${encodeURIComponent('пенсійний')}&in=branches,documents`);
    assert.equal(elsewhere.json.total, 0);
  });

  it('says what it understood when it read the words differently', async () => {
    const { json } = await api.get('/v1/search?q=gtycsz&in=services');
    assert.equal(json.items[0]?.slug, 'pension');
    assert.deepEqual([json.interpretation.original, json.interpretation.reason], ['gtycsz', 'layout']);
    const literal = await api.get('/v1/search?q=gtycsz&in=services&literal=true');
    assert.equal(literal.json.total, 0);
  });

  it('of one noun has the order of its list', async () => {
    for (const words of ['п', 'сплатити пенсію', 'фонд', 'бібліотека запитати']) {
      const q = encodeURIComponent(words);
      const { json } = await api.get(`/v1/search?q=${q}&in=services`);
      assert.deepEqual(
        json.items.map(({ slug }: { slug: string }) => slug),
        await slugs(`/v1/services?q=${q}`),
        words,
      );
    }
  });

  it('suggests at most eight names from the first letter on', async () => {
    const { json } = await api.get(`/v1/suggest?q=${encodeURIComponent('б')}`);
    assert.deepEqual(contract.SuggestResult.parse(json), json);
    assert.ok(json.items.length > 0 && json.items.length <= 8);
  });
});

describe('what the server makes', () => {
  it('is the services of a life event, the most wanted first', async () => {
    const { json } = await api.get('/v1/life-events/pay-bills');
    assert.deepEqual(json.services, ['pension', 'utilities']);
  });

  it('is the place of a session, and the places left where they mean something', async () => {
    const open = (await api.get('/v1/sessions/open-20')).json;
    assert.equal(open.location.branch, 'branch-12');
    assert.equal(open.location.address.thoroughfare.uk, 'вулиця Садова');
    assert.equal(open.remainingAttendeeCapacity, 20);
    const past = (await api.get('/v1/sessions/staff-2013')).json;
    assert.equal(past.remainingAttendeeCapacity, null);
    assert.equal((await api.get('/v1/sessions/tiny')).json.location, null);
  });

  it('is what is upcoming: a session of one day is upcoming until the day is over in Mykolaiv', async () => {
    assert.ok((await slugs('/v1/sessions?when=upcoming')).includes('today'));
    api.clock.now = Date.parse('2026-11-24T00:00:30+02:00');
    assert.ok(!(await slugs('/v1/sessions?when=upcoming')).includes('today'));
    assert.ok((await slugs('/v1/sessions?when=past')).includes('today'));
    api.clock.now = NOW;
  });

  it('is a collection of places on the map, each with its honesty', async () => {
    const { json, headers } = await api.get('/v1/branches.geojson');
    assert.match(headers.get('content-type') ?? '', /^application\/geo\+json/);
    assert.deepEqual(contract.BranchCollection.parse(json), json);
    const place = json.features.find(
      ({ properties }: { properties: { slug: string } }) => properties.slug === 'branch-12',
    );
    assert.deepEqual(place.geometry.coordinates, [32, 46.97]);
    assert.deepEqual([place.properties.precision, place.properties.radius], ['street', 400]);
    assert.equal(json.features[0].geometry, null);
    assert.match(json.attribution, /OpenStreetMap/);
  });

  it('is the same places when the map is filtered as the list is', async () => {
    for (const query of [
      'has=tsog',
      'kind=regional',
      'route=8',
      'status=inactive',
      `q=${encodeURIComponent('Садова')}`,
    ]) {
      const { json } = await api.get(`/v1/branches.geojson?${query}`);
      const drawn = json.features.map(({ properties }: { properties: { slug: string } }) => properties.slug);
      assert.ok(drawn.length > 0 && drawn.length < 9, query);
      assert.deepEqual(drawn, await slugs(`/v1/branches?${query}`), query);
    }
    const paged = await api.get('/v1/branches.geojson?pageSize=3');
    assert.deepEqual([paged.status, paged.json.errors[0].pointer], [400, '?pageSize']);
  });

  it('is a base map as it was imported, compressed and kept like every read, and nothing before that', async () => {
    const { json, headers } = await api.get('/v1/basemap.geojson');
    assert.match(headers.get('content-type') ?? '', /^application\/geo\+json/);
    assert.deepEqual(contract.BasemapCollection.parse(json), json);
    assert.deepEqual(json, testDataset().basemap);
    const again = await fetch(`${api.url}/v1/basemap.geojson`, { headers: { 'if-none-match': headers.get('etag')! } });
    assert.equal(again.status, 304);
    await api.store.replaceDataset({ ...testDataset(), basemap: null });
    assert.equal((await api.get('/v1/basemap.geojson')).status, 404);
    const redrawn = { ...testDataset().basemap!, attribution: 'Somebody else' };
    await api.store.replaceDataset({ ...testDataset(), basemap: redrawn });
    assert.equal((await api.get('/v1/basemap.geojson')).json.attribution, 'Somebody else');
    await api.store.replaceDataset(testDataset());
  });

  it('is the plan of a project and the agenda of an event with its own warnings', async () => {
    const plan = (await api.get('/v1/projects/bridges/plan')).json;
    assert.deepEqual(contract.Plan.parse(plan), plan);
    assert.equal((await api.get('/v1/projects/planless/plan')).status, 404);
    const agenda = (await api.get('/v1/events/founding/agenda')).json;
    assert.deepEqual(contract.Agenda.parse(agenda), agenda);
    assert.deepEqual(
      agenda.warnings.map(({ code }: { code: string }) => code),
      ['overlap'],
    );
    assert.deepEqual((await api.get('/v1/events/undated/agenda')).json.items, []);
  });

  it('is a front door with links that all lead somewhere', async () => {
    const { json } = await api.get('/v1');
    assert.match(json.attribution, /OpenStreetMap/);
    for (const [name, path] of Object.entries(json.links)) {
      // What is searched for has to be said.
      const asked = { search: '?q=a', suggest: '?q=a', listSimilarQuestions: '?text=a' }[name] ?? '';
      const { status } = await api.get(`${path}${asked}`);
      assert.equal(status, 200, name);
    }
  });
});
