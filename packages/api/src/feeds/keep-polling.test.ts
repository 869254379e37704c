import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { FeedItem, FeedSource } from '@mosty/sdk/schemas';
import { sql } from 'kysely';
import { idOf } from '../import/uuid.ts';
import { CLAIM, HOST_REST } from '../store/feed/sources.ts';
import { stale } from '../store/feed/reclean.ts';
import { openSqlite } from '../store/sqlite.ts';
import { NOW, testDataset } from '../test/dataset.ts';
import { type TestServer, openServer } from '../test/server.ts';
import { fetchFeed } from './fetch.ts';
import { keepPolling } from './keep-polling.ts';
import { recleanAll } from './reclean.ts';
import { type FeedReader, openReader } from './reader.ts';
import { type FeedServer, openFeedServer } from './test/feed-server.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let api: TestServer;
let feeds: FeedServer;
let reader: FeedReader;
beforeEach(async () => {
  [api, feeds] = await Promise.all([openServer(), openFeedServer()]);
  reader = openReader();
});
afterEach(async () => {
  await Promise.all([api.close(), feeds.close(), reader.close()]);
});

const source = (slug: string, more: Record<string, unknown> = {}) =>
  FeedSource.parse({ id: idOf('source', slug), slug, name: { uk: `Джерело ${slug}` }, url: feeds.url(`/${slug}`), site: 'https://council.example/', voice: 'authority', active: true, ...more }); // prettier-ignore
const use = (...sources: FeedSource[]) => api.store.replaceDataset({ ...testDataset(), sources });

interface Item {
  guid?: string;
  link?: string;
  title: string;
  text?: string;
  date?: string;
  extra?: string;
}
const rss = (...items: Item[]) =>
  `<rss version="2.0"><channel><title>Стрічка</title>${items
    .map(({ guid, link, title, text = 'Текст новини.', date, extra = '' }) => `<item><title>${title}</title>${guid ? `<guid isPermaLink="false">${guid}</guid>` : ''}${link ? `<link>${link}</link>` : ''}${date ? `<pubDate>${date}</pubDate>` : ''}<description><![CDATA[<p>${text}</p>]]></description>${extra}</item>`)
    .join('')}</channel></rss>`; // prettier-ignore
const day = (date: number) => `2026-11-${String(date).padStart(2, '0')}T10:00:00Z`;
const news = (n: number, more: Partial<Item> = {}): Item => ({ guid: `g${n}`, link: `https://council.example/news/${n}`, title: `Новина ради номер ${n}`, date: day(n), ...more }); // prettier-ignore

/** Reads everything that is due at this moment, once. */
async function round(at = api.clock.now): Promise<unknown[]> {
  api.clock.now = at;
  const failures: unknown[] = [];
  const allow = { has: (host: string) => host === feeds.host || /^s\d+\.example:/.test(host) } as ReadonlySet<string>;
  const stop = keepPolling({
    sources: api.store.sources,
    fetch: (address, options) => fetchFeed(address, { ...options, allow, mostTime: 5000 }),
    reader,
    images: 'links',
    now: () => at,
    look: 5,
    hands: 4,
    failed: (error, slug) => void failures.push([slug, (error as { fault?: string }).fault ?? error]),
  });
  for (let quiet = 0, tries = 0; quiet < 3 && tries < 2000; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    const states = [...(await api.store.sources.health()).values()];
    const busy = states.length === 0 || states.some((state) => state.claimed_until !== null);
    quiet = busy ? 0 : quiet + 1;
  }
  await stop();
  return failures;
}
async function items(query = ''): Promise<FeedItem[]> {
  const { json, text, status } = await api.get(`/v1/feed?source=council${query}&pageSize=100`);
  assert.equal(status, 200, text);
  for (const item of json.items) assert.deepEqual(FeedItem.parse(item), item);
  return json.items as FeedItem[];
}
const titles = async () => (await items()).map(({ title }) => title.uk);
const healthOf = async (slug: string) => (await api.store.sources.health()).get(slug)!;

describe('a source', () => {
  it('that is active becomes items of the feed, as the contract says, beside what librarians keep', async () => {
    feeds.give('/council', rss(news(20, { text: 'Опис <b>важливий</b> <a href="/a">тут</a>.', extra: '<category>Рішення</category>' }), news(19)));
    await use(source('council', { topics: ['project'], categories: [{ word: 'рішення', kind: 'decision', topic: 'training' }] }), source('sleeping', { active: false }));
    assert.deepEqual(await round(), []);
    const [first, second] = await items();
    assert.equal(first?.title.uk, 'Новина ради номер 20');
    assert.deepEqual(first.origin, { kind: 'polled', source: 'council', name: { uk: 'Джерело council' }, url: 'https://council.example/' });
    assert.deepEqual([first.kind, first.tags, first.voice], ['decision', ['project', 'training'], 'authority']);
    assert.deepEqual([first.datePublished, first.dateKnown, first.publishedAt], ['2026-11-20', true, '2026-11-20T10:00:00Z']);
    assert.deepEqual(first.body, [{ type: 'paragraph', spans: [{ text: 'Опис ' }, { text: 'важливий', strong: true }, { text: ' ' }, { text: 'тут', href: 'https://council.example/a' }, { text: '.' }], items: [] }]);
    assert.equal(first.inLanguage, 'uk');
    assert.deepEqual([second?.summary.uk, second?.body], ['Текст новини.', null], 'a text that the summary says whole is not told twice');
    const all = await api.get('/v1/feed');
    assert.deepEqual(all.json.items.map((item: FeedItem) => item.origin.kind), ['polled', 'polled', 'kept', 'kept', 'kept']);
    assert.equal((await api.get(`/v1/feed/${first.slug}`)).json.id, first.id);
    assert.equal((await api.get('/v1/feed?q=важливий')).json.items[0].id, first.id);
    assert.deepEqual(feeds.requests.map(({ path }) => path), ['/council'], 'nobody else is asked');
  }); // prettier-ignore

  it('is asked with its validators, and not read again when nothing changed', async () => {
    feeds.on('/council', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"', 'content-type': 'text/xml' }).end(rss(news(20)));
    });
    await use(source('council'));
    await round();
    const { feed } = await api.store.revision();
    await round(NOW + 2 * HOUR);
    assert.equal(feeds.requests.length, 2);
    assert.equal(feeds.requests[1]?.headers['if-none-match'], '"1"');
    assert.equal((await api.store.revision()).feed, feed, 'no reader has to ask again');
    await round(NOW + 2 * HOUR + 30 * MINUTE);
    assert.equal(feeds.requests.length, 2, 'it is left alone for its hour');
    await use(source('council', { topics: ['project'] }));
    await round(NOW + 4 * HOUR);
    assert.deepEqual((await items())[0]?.tags, ['project'], 'what staff says of a source holds for what it has brought');
  });

  it('keeps its items when identifiers, addresses or titles wobble, and follows its edits', async () => {
    feeds.give('/council', rss(news(20), news(19), news(18)));
    await use(source('council'));
    await round();
    const before = await items();
    feeds.give('/council', rss(
      news(20, { guid: 'renumbered', title: 'Новина ради номер 20' }),
      news(19, { link: 'https://council.example/news/19?utm_source=rss&sid=42', title: 'Новина ради номер 19 (оновлено)', text: 'Нове.' }),
      news(18, { guid: 'g18', link: 'https://new-site.example/18', date: day(22) }),
    )); // prettier-ignore
    await round(NOW + 2 * HOUR);
    const now = await items();
    assert.deepEqual(now.map(({ id }) => id), before.map(({ id }) => id));
    assert.equal(now[1]?.title.uk, 'Новина ради номер 19 (оновлено)');
    assert.deepEqual([now[1]?.dateModified, now[0]?.dateModified], ['2026-11-23', null], 'an edit is told, a new number is none');
    assert.equal(now[2]?.datePublished, '2026-11-18', 'a date that was told once stays');
  }); // prettier-ignore

  it('tells items apart that share what should be their own', async () => {
    const same = { guid: 'https://council.example/', link: 'https://council.example/' };
    feeds.give('/council', rss({ ...news(20), ...same }, { ...news(19), ...same }));
    await use(source('council'));
    await round();
    assert.equal((await items()).length, 2);
    feeds.give('/council', rss({ ...news(21), ...same }, { ...news(20), ...same }, { ...news(19), ...same }));
    await round(NOW + 2 * HOUR);
    assert.deepEqual(await titles(), [21, 20, 19].map((n) => `Новина ради номер ${n}`));
    // Numbers that are given anew with each reading.
    feeds.give('/council', rss(news(22, { guid: '1' }), news(21, { guid: '2' }), news(20, { guid: '3' })));
    await round(NOW + 4 * HOUR);
    feeds.give('/council', rss(news(23, { guid: '1' }), news(22, { guid: '2' }), news(21, { guid: '3' })));
    await round(NOW + 6 * HOUR);
    assert.deepEqual((await titles()).slice(0, 4), [23, 22, 21, 20].map((n) => `Новина ради номер ${n}`));
  });

  it('loses what it takes away, but not what has only scrolled out, and not by an accident', async () => {
    feeds.give('/council', rss(news(20), news(19), news(18), news(17)));
    await use(source('council'));
    await round();
    const [, gone] = await items();
    feeds.give('/council', rss(news(20), news(18)));
    await round(NOW + 2 * HOUR);
    assert.equal((await items()).length, 4, 'one reading without it may be an accident');
    feeds.give('/council', rss(news(20), news(18, { text: 'Змінено.' })));
    await round(NOW + 4 * HOUR);
    assert.deepEqual(await titles(), [20, 18, 17].map((n) => `Новина ради номер ${n}`));
    assert.equal((await api.get(`/v1/feed/${gone!.slug}`)).status, 404);
    for (const [hours, body] of [[6, rss()], [8, rss(news(20)).slice(0, -40)], [10, 'not a feed']] as const) {
      feeds.give('/council', body);
      await round(NOW + hours * HOUR);
      assert.equal((await items()).length, 3, body);
    }
    feeds.give('/council', rss(news(20), news(19), news(18)));
    await round(NOW + 30 * HOUR);
    assert.equal((await items())[1]?.id, gone!.id, 'what comes back is what it was');
  });

  it('without dates is dated by the day it was first seen, and says so; a mended date is taken', async () => {
    feeds.give('/council', rss(news(1, { date: '0000-00-00 00:00:00' }), news(2, { date: 'вчора' })));
    await use(source('council'));
    await round();
    for (const item of await items()) assert.deepEqual([item.datePublished, item.dateKnown, item.publishedAt], ['2026-11-23', false, null]);
    feeds.give('/council', rss(news(1, { date: '20 листопада 2026' }), news(2, { date: 'вчора' })));
    await round(NOW + 48 * HOUR);
    assert.deepEqual((await items()).map((item) => [item.datePublished, item.dateKnown]), [['2026-11-23', false], ['2026-11-20', true]]);
  }); // prettier-ignore

  it('gives one address to all of its items, as another does: they stay what they are', async () => {
    const everywhere = 'https://council.example/news/';
    const both = (name: string) => rss({ title: `Перша новина, ${name}`, guid: `${name}1`, link: everywhere, date: day(20) }, { title: `Друга новина, ${name}`, guid: `${name}2`, link: everywhere, date: day(19) });
    feeds.give('/council', both('рада'));
    feeds.give('/mirror', both('бібліотека'));
    await use(source('council'));
    await round();
    await use(source('council'), source('mirror'));
    await round(NOW + HOST_REST + MINUTE);
    assert.equal((await items()).length, 2);
    assert.equal((await api.get('/v1/feed?source=mirror')).json.total, 2);
    assert.deepEqual((await api.get('/v1/feed?source=mirror')).json.items.map(({ alsoAt }: FeedItem) => alsoAt), [[], []]);
  }); // prettier-ignore

  it('that tells the same as another is shown once, with both places; when one goes the other stays', async () => {
    const shared = { title: 'Спільна новина двох сайтів міста', date: day(20) };
    feeds.give('/council', rss(news(20, shared)));
    feeds.give('/mirror', rss({ ...shared, guid: 'm1', link: 'https://mirror.example/x' }));
    await use(source('council'), source('mirror', { url: feeds.url('/mirror').replace('127.0.0.1', 's1.example') }));
    // Two names of one machine, so that its hosts do not wait for each other.
    await use(source('council'));
    await round();
    await use(source('council'), source('mirror'));
    await round(NOW + HOST_REST + MINUTE);
    const [only, ...others] = (await api.get('/v1/feed?topic=&q=спільна'.replace('topic=&', ''))).json.items as FeedItem[];
    assert.equal(others.length, 0);
    assert.equal(only?.origin.source, 'council');
    assert.deepEqual(only?.alsoAt.map(({ source: from, url }) => [from, url]), [['mirror', 'https://mirror.example/x']]);
    assert.equal((await api.get('/v1/feed?source=mirror')).json.total, 1, 'it is found under both');
    await use(source('mirror'));
    await round(NOW + 2 * HOUR);
    const left = (await api.get('/v1/feed?source=mirror')).json.items as FeedItem[];
    assert.deepEqual(left.map(({ origin, alsoAt }) => [origin.source, alsoAt.length]), [['mirror', 0]], 'what a source brought goes with it');
  });
}); // prettier-ignore

describe('items that older rules have cleaned', () => {
  it('are cleaned again from what was shown, those that scrolled out of their feed, too; the next reading brings the others anew', async () => {
    feeds.give('/council', rss(news(20, { text: 'Опис <b>важливий</b>.<br>Далі <a href="/a">тут</a>.' }), news(19), news(18)));
    await use(source('council'));
    await round();
    feeds.give('/council', rss(news(21), news(20, { text: 'Опис <b>важливий</b>.<br>Далі <a href="/a">тут</a>.' })));
    await round(NOW + 2 * HOUR);
    const before = await items();
    assert.deepEqual(await recleanAll(api.store.sources, () => 'links'), { cleaned: 0, changed: 0 }, 'the rules are those of the last time');
    // As rules of years ago might have left them.
    const db = new DatabaseSync(api.databaseUrl.replace('sqlite:', ''));
    const bad = { body: [{ type: 'paragraph', spans: [{ text: 'Натисни\u202e', href: 'javascript:alert(1)' }, { text: '' }], items: [] }], url: 'javascript:alert(1)', image: { url: 'data:text/html,x', alt: null } };
    for (const { id, item } of db.prepare('select id, item from feed_entries').all() as { id: string; item: string }[]) {
      const old = JSON.parse(item) as FeedItem;
      const spoilt = old.title.uk.endsWith('19') || old.title.uk.endsWith('20') ? { ...old, ...bad } : old;
      db.prepare('update feed_entries set item = ?, rules = 0 where id = ?').run(JSON.stringify(spoilt), id);
      db.prepare("update records set body = ? where noun = 'feed' and id = ?").run(JSON.stringify(spoilt), id);
    }
    db.exec("update source_states set bytes_hash = 'by-older-rules 0'");
    db.close();
    const { feed } = await api.store.revision();
    assert.deepEqual(await recleanAll(api.store.sources, () => 'links'), { cleaned: 4, changed: 2 });
    assert.deepEqual(await recleanAll(api.store.sources, () => 'links'), { cleaned: 0, changed: 0 });
    assert.notEqual((await api.store.revision()).feed, feed, 'readers ask again');
    const cleaned = await items();
    assert.deepEqual(cleaned.map(({ id }) => id), before.map(({ id }) => id));
    for (const n of [19, 20]) {
      const { body, url, image, dateModified } = cleaned.find(({ title }) => title.uk.endsWith(String(n)))!;
      assert.deepEqual([body, url, image, dateModified], [[{ type: 'paragraph', spans: [{ text: 'Натисни' }], items: [] }], null, null, null]);
    }
    assert.deepEqual(cleaned[0], before[0], 'what was clean is as it was');
    await round(NOW + 4 * HOUR);
    const after = await items();
    assert.deepEqual(after.find(({ title }) => title.uk.endsWith('20')), before.find(({ title }) => title.uk.endsWith('20')), 'from its source, and no edit of it');
    assert.equal(after.find(({ title }) => title.uk.endsWith('19'))?.url, null, 'nobody can bring it any more');
  }); // prettier-ignore

  it('look the same where the rules are the same', async () => {
    const text =
      '<h2>Заголовок</h2><p>Один <b>два <i>три</i></b><br>чотири</p><ul><li>а</li><li><a href="mailto:a@example.org">б</a></li></ul><blockquote>в</blockquote><ol><li>г &lt;b&gt; &amp;amp;</li></ol><table><tr><td>ґ</td></tr></table>';
    feeds.give('/council', rss(news(20, { text })));
    await use(source('council'));
    await round();
    const before = await items();
    const db = new DatabaseSync(api.databaseUrl.replace('sqlite:', ''));
    db.exec('update feed_entries set rules = 0');
    db.close();
    assert.deepEqual(await recleanAll(api.store.sources, () => 'links'), { cleaned: 1, changed: 0 });
    assert.deepEqual(await items(), before);
  });
});

describe('what other rules have cleaned', () => {
  it('is looked for in an index, so that a start with nothing to clean ends at once', async () => {
    const database = await openSqlite(api.databaseUrl.replace('sqlite:', ''));
    const plan = await stale(database.read, 7, 50).explain<{ detail: string }>(undefined, sql`query plan`);
    await database.close();
    const steps = plan.map(({ detail }) => detail);
    assert.equal(steps.filter((step) => /SEARCH feed_entries USING INDEX feed_entries_rules/.test(step)).length, 3);
    assert.deepEqual(
      steps.filter((step) => step.startsWith('SCAN')),
      [],
    );
  });
});

describe('a source that fails', () => {
  it('is tried again ever later, never stops the others, and is well as soon as it answers', async () => {
    feeds.give('/council', rss(news(20)));
    feeds.give('/dead', 'sorry', {}, 500);
    await use(source('dead', { url: feeds.url('/dead') }));
    const waits: number[] = [];
    let now = NOW;
    for (let tries = 0; tries < 8; tries++) {
      assert.deepEqual(await round(now), [['dead', 'status']]);
      const state = await healthOf('dead');
      waits.push((Date.parse(state.due_at) - now) / HOUR);
      now = Date.parse(state.due_at);
    }
    for (const [index, least] of [1, 2, 4, 8, 16, 24, 24, 24].entries())
      assert.ok(waits[index]! >= least && waits[index]! <= least * 1.25, `${index}: ${waits[index]}`);
    assert.deepEqual([(await healthOf('dead')).failures, (await healthOf('dead')).fault], [8, 'status-500']);
    feeds.give('/dead', rss(news(1)));
    await round(now);
    const well = await healthOf('dead');
    assert.deepEqual([well.failures, well.fault, well.items], [0, null, 1]);
  });

  it('is left alone as long as it asks, within reason', async () => {
    feeds.give('/council', '', { 'retry-after': String(5 * 3600) }, 429);
    await use(source('council'));
    await round();
    assert.equal(Date.parse((await healthOf('council')).due_at) - NOW, 5 * HOUR);
    feeds.give('/council', '', { 'retry-after': '999999999' }, 503);
    await round(NOW + 6 * HOUR);
    assert.equal(Date.parse((await healthOf('council')).due_at) - NOW - 6 * HOUR, 7 * 24 * HOUR);
  });

  it('is not asked again once it said that it is gone, until staff wishes it', async () => {
    feeds.give('/council', '', {}, 410);
    await use(source('council'));
    await round();
    await round(NOW + 1000 * HOUR);
    assert.equal(feeds.requests.length, 1);
    assert.equal(await api.store.sources.hurry('council', NOW + 1000 * HOUR), true);
    await round(NOW + 1000 * HOUR);
    assert.equal(feeds.requests.length, 2);
    assert.equal(await api.store.sources.hurry('nowhere', NOW), false);
  });

  it('that has moved for good is asked at its new address, and at the old one when that fails', async () => {
    feeds.on('/council', (_, response) => response.writeHead(301, { location: '/moved' }).end());
    feeds.give('/moved', rss(news(20)));
    await use(source('council'));
    await round();
    await round(NOW + 2 * HOUR);
    assert.deepEqual(
      feeds.requests.map(({ path }) => path),
      ['/council', '/moved', '/moved'],
    );
    feeds.give('/moved', '', {}, 404);
    let now = NOW + 4 * HOUR;
    for (let tries = 0; tries < 3; tries++) {
      await round(now);
      now = Date.parse((await healthOf('council')).due_at);
    }
    feeds.give('/council', rss(news(21)));
    await round(now);
    assert.ok((await titles()).includes('Новина ради номер 21'));
  });

  it('tells staff why: a page, a trap, a wrong type, a silence', async () => {
    const bad: [string, () => void][] = [
      ['html', () => feeds.give('/council', '<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>', { 'content-type': 'text/html' })],
      ['doctype', () => feeds.give('/council', '<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss><channel/></rss>')],
      ['content-type', () => feeds.give('/council', 'x', { 'content-type': 'image/png' })],
      ['timeout', () => feeds.on('/council', () => {})],
      ['address-not-public', () => feeds.on('/council', (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end())],
      ['too-large', () => feeds.give('/council', Buffer.alloc(3 * 1024 * 1024, 32))],
      ['status-404', () => feeds.give('/council', '', {}, 404)],
    ]; // prettier-ignore
    await use(source('council'));
    let now = NOW;
    for (const [fault, give] of bad) {
      give();
      await round(now);
      const state = await healthOf('council');
      assert.equal(state.fault, fault);
      if (fault === 'html') assert.equal(state.fault_details, '/rss', 'the page names its feed');
      now = Date.parse(state.due_at);
    }
  });
});

describe('several processes', () => {
  it('never read one source at once; a reader that dies loses its claim', async () => {
    await use(...Array.from({ length: 20 }, (_, n) => source(`s${n}`, { url: `https://s${n}.example/rss` })));
    const { openStore } = await import('../store/open.ts');
    const other = await openStore(api.databaseUrl);
    await api.store.sources.claim(NOW);
    const later = NOW + HOUR;
    const claims = await Promise.all(
      Array.from({ length: 60 }, (_, n) => (n % 2 ? other : api.store).sources.claim(later)),
    );
    const slugs = claims.flatMap((claimed) => claimed?.source.slug ?? []);
    assert.equal(new Set(slugs).size, slugs.length);
    assert.equal(slugs.length, 20);
    assert.equal(await other.sources.claim(later + CLAIM - 1), null);
    assert.notEqual(await other.sources.claim(later + CLAIM), null);
    const lost = claims.find(Boolean)!;
    for (;;) if ((await other.sources.claim(later + CLAIM)) === null) break;
    await api.store.sources.failed(lost, { fault: 'timeout', details: '', retryAfter: null, now: later + CLAIM });
    assert.equal((await healthOf(lost.source.slug)).failures, 0, 'what comes of a lost claim changes nothing');
    await other.close();
  });

  it('leave a host in peace for a quarter of an hour, however many feeds it has', async () => {
    await use(...['a', 'b', 'c'].map((name) => source(name, { url: `https://one.example/${name}` })));
    let now = NOW + HOUR;
    const first = await api.store.sources.claim(now);
    assert.ok(first);
    assert.equal(await api.store.sources.claim(now), null);
    await api.store.sources.failed(first, { fault: 'timeout', details: '', retryAfter: null, now });
    assert.equal(await api.store.sources.claim(now + HOST_REST - MINUTE), null);
    now += HOST_REST + MINUTE;
    assert.notEqual((await api.store.sources.claim(now))?.source.slug, first.source.slug);
  });
});
