import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { FeedItem, FeedSource } from '@mosty/sdk/schemas';
import { idOf } from '../../import/uuid.ts';
import { NOW, testDataset } from '../../test/dataset.ts';
import { type TestServer, openServer } from '../../test/server.ts';
import { type FetchOptions, fetchFeed } from '../fetch.ts';
import { keepPolling } from '../keep-polling.ts';
import { type FeedReader, openReader } from '../reader.ts';
import { type FeedServer, openFeedServer } from '../test/feed-server.ts';
import { SECRET, exif, gif, jpeg, jpegWith, png, pngOf, segment } from '../test/pictures.ts';
import type { Images } from '../clean.ts';
import { keepCopying } from './keep-copying.ts';
import { still } from './still.ts';

const HOUR = 3_600_000;
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
  FeedSource.parse({ id: idOf('source', slug), slug, name: { uk: slug }, url: feeds.url(`/${slug}`), voice: 'authority', active: true, pictures: 'copies', ...more }); // prettier-ignore
const use = (...sources: FeedSource[]) => api.store.replaceDataset({ ...testDataset(), sources });
const rss = (...items: string[]) =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>С</title>${items.join('')}</channel></rss>`;
const item = (n: number, html: string, extra = '') =>
  `<item><title>Новина ради номер ${n}</title><guid isPermaLink="false">g${n}</guid><pubDate>2026-11-${n}T10:00:00Z</pubDate><description><![CDATA[${html}]]></description>${extra}</item>`;
const image = (path: string, attributes = 'alt="Зала"') => `<img src="${feeds.url(path)}" ${attributes}>`;
const picture = (path: string, body: Buffer, type = 'image/jpeg') => feeds.give(path, body, { 'content-type': type });

const only = () => ({ has: (host: string) => host === feeds.host }) as unknown as ReadonlySet<string>;
const fetch = (address: string, options: FetchOptions) =>
  fetchFeed(address, { ...options, allow: only(), mostTime: 5000 });

/** Runs until nothing is due or under way. */
async function until(idle: () => Promise<boolean>): Promise<void> {
  for (let quiet = 0, tries = 0; quiet < 3 && tries < 2000; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    quiet = (await idle()) ? quiet + 1 : 0;
  }
}

/** Reads every feed that is due at this moment. */
async function read(at = api.clock.now, images: Images = 'links'): Promise<void> {
  api.clock.now = at;
  const failed = (error: unknown) => assert.fail(String(error));
  const stop = keepPolling({ sources: api.store.sources, fetch, reader, images, now: () => at, look: 5, failed });
  await until(async () => {
    const states = [...(await api.store.sources.health()).values()];
    return states.length > 0 && states.every(({ claimed_until }) => claimed_until === null);
  });
  await stop();
}

/** Copies every picture that is due at this moment, and tells what could not be had. */
async function copy(at = api.clock.now): Promise<string[]> {
  api.clock.now = at;
  const faults: string[] = [];
  const { pictures } = api.store.sources;
  const stop = keepCopying({
    pictures,
    fetch,
    now: () => at,
    look: 5,
    failed: (error, url) =>
      url ? faults.push(`${new URL(url).pathname} ${(error as { fault: string }).fault}`) : assert.fail(String(error)),
  });
  await until(async () => rows('select 1 from feed_pictures where due_at <= ?', new Date(at).toISOString()).length === 0);
  await stop();
  return faults.sort();
} // prettier-ignore

function rows(sql: string, ...values: string[]): Record<string, unknown>[] {
  const db = new DatabaseSync(api.databaseUrl.replace('sqlite:', ''));
  try {
    return db.prepare(sql).all(...values) as Record<string, unknown>[];
  } finally {
    db.close();
  }
}

async function items(): Promise<FeedItem[]> {
  const { json, text, status } = await api.get('/v1/feed?source=council&pageSize=100');
  assert.equal(status, 200, text);
  for (const one of json.items) assert.deepEqual(FeedItem.parse(one), one);
  return json.items as FeedItem[];
}
const bytesOf = async (path: string) => Buffer.from(await (await globalThis.fetch(api.url + path)).arrayBuffer());

describe('pictures of a source whose pictures are copied', () => {
  it('are links until they are copied, and then come from the API: cleaned, with their size and their words', async () => {
    const camera = jpegWith(segment(0xe1, exif(6)));
    picture('/hall.jpg', camera, 'text/plain-and-wrong; charset=utf-8'.replace(/.*/, 'image/jpg'));
    picture('/plan.png', png, 'application/octet-stream');
    const extra = `<media:content url="${feeds.url('/hall.jpg')}" medium="image"/>`;
    feeds.give('/council', rss(item(20, `<p>Перед.</p>${image('/hall.jpg')}<p>Між. ${image('/plan.png', '')} Після.</p>`, extra)));
    await use(source('council'));
    await read();
    const [before] = await items();
    assert.deepEqual(before?.image, { url: feeds.url('/hall.jpg'), alt: 'Зала', copy: null });
    assert.deepEqual(before.body?.map(({ type }) => type), ['paragraph', 'picture', 'paragraph', 'picture', 'paragraph']);
    assert.equal(before.summary.uk, 'Перед. Між. Після.', 'what is said of a picture is no sentence of the text');
    assert.deepEqual(before.body[1]?.spans, [{ text: 'Зображення: Зала', href: feeds.url('/hall.jpg') }], 'for whoever knows no pictures');

    assert.deepEqual(await copy(), []);
    const [after] = await items();
    const copied = after!.image!.copy!;
    assert.deepEqual([copied.type, copied.width, copied.height, after?.image?.alt], ['image/jpeg', 12, 16, 'Зала'], 'as its camera was held');
    assert.deepEqual(after?.body?.[1]?.picture?.copy, copied);
    assert.deepEqual([after?.body?.[3]?.picture?.alt, after?.body?.[3]?.picture?.copy?.type], [null, 'image/png']);
    assert.equal(after?.dateModified, null, 'a copy is no edit');
    const bytes = await bytesOf(copied.path);
    assert.equal(bytes.length, copied.size);
    assert.deepEqual(bytes, still(camera).bytes);
    assert.ok(camera.includes(SECRET) && !bytes.includes(SECRET));
  }); // prettier-ignore

  it('are served so that they are pictures and nothing else, and are asked for once', async () => {
    picture('/a.png', png);
    feeds.give('/council', rss(item(20, `<p>Текст.</p>${image('/a.png')}`)));
    await use(source('council'));
    await read();
    await copy();
    const { path } = (await items())[0]!.image!.copy!;
    const { status, headers } = await api.get(path);
    assert.equal(status, 200);
    assert.equal(headers.get('content-type'), 'image/png');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(headers.get('content-security-policy')!, /default-src 'none'.*sandbox/);
    assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.match(headers.get('cache-control')!, /max-age=31536000, immutable/);
    const again = await api.get(path, { 'if-none-match': headers.get('etag')! });
    assert.deepEqual([again.status, again.text], [304, '']);
    const head = await api.send('HEAD', path);
    assert.deepEqual([head.status, head.headers.get('content-length')], [200, String(still(png).bytes.length)]);
    for (const wrong of ['x', `${'A'.repeat(43)}`, '..%2f..%2fetc', "'%20or%201"]) {
      const refused = await api.get(`/v1/feed/pictures/${wrong}`);
      assert.deepEqual([refused.status, refused.json?.type], [404, 'urn:mosty:problem:not-found'], wrong);
    }
  });

  it('stand in the feeds that we give, where they are; those without a copy are links there', async () => {
    picture('/a.png', png);
    feeds.give('/council', rss(item(20, `<p>Текст.</p>${image('/a.png', 'alt="План &quot;А&quot;"')}<p>Далі.</p>${image('/none.png')}`)));
    await use(source('council'));
    await read();
    assert.deepEqual(await copy(), ['/none.png status']);
    const { path } = (await items())[0]!.image!.copy!;
    const { json } = await api.get('/v1/feed.json?source=council');
    const [entry] = json.items as { content_html: string; image: string }[];
    assert.match(entry!.image, new RegExp(`^http.*${path}$`));
    const tag = `<p><img src="${entry!.image}" alt="План &quot;А&quot;" width="16" height="12"></p>`;
    assert.equal(entry!.content_html, `<p>Текст.</p>${tag}<p>Далі.</p><p><a href="${feeds.url('/none.png')}" rel="nofollow noopener ugc">Зображення: Зала</a></p>`);
    for (const form of ['atom', 'rss']) {
      const { text } = await api.get(`/v1/feed.${form}?source=council`);
      const html = text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
      assert.ok(html.includes(`<img src="${entry!.image}"`), form);
      assert.ok(!/<img[^>]*none\.png/.test(html), form);
    }
  }); // prettier-ignore

  it('are told as links in lists, behind the eighth of a text, and where they are no larger than a letter', async () => {
    const many = Array.from({ length: 9 }, (_, n) => image(`/${n}.png`)).join('');
    feeds.give('/council', rss(item(20, `<p>А ${image('/smile.png', 'width="16" alt=":)"')} б.</p><ul><li>в ${image('/list.png')}</li></ul>${image('/dot.gif', 'width=1 height=1')}${many}`)));
    await use(source('council'));
    await read();
    const [only] = await items();
    assert.deepEqual(only?.body?.map(({ type }) => type), ['paragraph', 'list', ...Array<string>(8).fill('picture'), 'paragraph']);
    const told = JSON.stringify(only.body);
    assert.ok(told.includes('Зображення: :)') && told.includes('list.png') && !told.includes('dot.gif'));
    assert.equal(rows('select url from entry_pictures').length, 5, 'five of an item are copied');
  }); // prettier-ignore

  it('are asked for by one guarded door: neither private hosts nor what is no picture, too much, or elsewhere', async () => {
    picture('/page.jpg', Buffer.from('<svg onload="alert(1)"/>'), 'image/svg+xml');
    picture('/html.jpg', Buffer.from('<script>alert(1)</script>'), 'text/html');
    picture('/large.png', Buffer.concat([png, Buffer.alloc(3_000_000)]));
    picture('/bomb.png', pngOf(9000, 9000));
    feeds.on('/inside.jpg', (_, response) => void response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end());
    feeds.on('/loop.jpg', (_, response) => void response.writeHead(302, { location: '/loop.jpg' }).end());
    feeds.on('/gone.jpg', (_, response) => void response.writeHead(410).end());
    const bad = ['/page.jpg', '/html.jpg', '/large.png', '/bomb.png', '/inside.jpg', '/loop.jpg', '/gone.jpg'];
    feeds.give('/council', rss(...bad.map((path, n) => item(10 + n, `<p>Текст ${n}.</p>${image(path)}`)), item(20, '<p>Текст.</p><img src="http://10.0.0.1/x.png"><img src="data:image/png;base64,AAAA"><img src="file:///etc/passwd">')));
    await use(source('council'));
    await read();
    const faults = await copy();
    assert.deepEqual(faults, ['/bomb.png too-many-pixels', '/gone.jpg gone', '/html.jpg content-type', '/inside.jpg address-not-public', '/large.png too-large', '/loop.jpg too-many-redirects', '/page.jpg not-a-picture', '/x.png address-not-public']);
    assert.deepEqual(rows('select * from picture_copies'), []);
    for (const { image: shown } of await items()) assert.equal(shown?.copy, null);
    assert.deepEqual(await copy(NOW + 400 * HOUR), [], 'what would be the same is not asked for again');
    assert.deepEqual(feeds.requests.filter(({ path }) => path === '/page.jpg').length, 1);
    assert.equal(feeds.requests.find(({ path }) => path === '/page.jpg')?.headers.accept?.includes('image/'), true);
    const health = (await api.store.sources.pictures.counts()).get('council');
    assert.deepEqual(health, { copied: 0, waiting: 0, refused: 8 });
  }); // prettier-ignore

  it('that cannot be had are asked for ever later, and at once when staff has the source read', async () => {
    feeds.give('/council', rss(item(20, `<p>Текст.</p>${image('/late.jpg')}`)));
    await use(source('council'));
    await read();
    const tries: number[] = [];
    for (const hour of [0, 0.9, 1, 2, 4.9, 5, 6, 20.9, 21, 22, 84.9, 85, 86, 400])
      if ((await copy(NOW + hour * HOUR)).length > 0) tries.push(hour);
    assert.deepEqual(tries, [0, 1, 5, 21, 85]);
    picture('/late.jpg', jpeg);
    assert.deepEqual(await copy(NOW + 600 * HOUR), []);
    assert.equal((await items())[0]?.image?.copy, null);
    await api.store.sources.hurry('council', NOW + 600 * HOUR);
    await copy(NOW + 600 * HOUR);
    assert.equal((await items())[0]?.image?.copy?.type, 'image/jpeg');
  }); // prettier-ignore

  it('of a host that is silent wait together, and the feed is read in the meantime', async () => {
    feeds.on('/slow.jpg', () => {});
    feeds.give('/council', rss(item(20, `<p>Текст.</p>${image('/slow.jpg')}${image('/slow.jpg?2')}${image('/slow.jpg?3')}`)));
    await use(source('council'));
    await read();
    const copying = copy();
    await read(NOW + 2 * HOUR);
    assert.equal(feeds.requests.filter(({ path }) => path === '/council').length, 2);
    assert.ok((await copying).length <= 2, 'the third is not even asked for');
  }); // prettier-ignore

  it('are kept once for the same bytes, and go with the last item that shows them', async () => {
    picture('/a.png', png);
    picture('/b.png', png);
    picture('/c.gif', gif, 'image/gif');
    const first = item(20, `<p>Один.</p>${image('/a.png')}`);
    const second = item(19, `<p>Два.</p>${image('/b.png')}`);
    const third = item(18, `<p>Три.</p>${image('/c.gif')}`);
    feeds.give('/council', rss(first, second, third));
    await use(source('council'));
    await read();
    await copy();
    assert.equal(rows('select hash from picture_copies').length, 2);
    const { path } = (await items())[0]!.image!.copy!;
    // The first is edited and shows it no more; the second still does.
    feeds.give('/council', rss(item(20, '<p>Один, без нього.</p>'), second, third));
    await read(NOW + 2 * HOUR);
    assert.equal((await items())[0]?.image, null);
    assert.equal((await api.get(path)).status, 200);
    feeds.give('/council', rss(item(20, '<p>Один, без нього.</p>'), third));
    await read(NOW + 4 * HOUR);
    feeds.give('/council', rss(item(20, '<p>Один, без нього й далі.</p>'), third));
    await read(NOW + 6 * HOUR);
    assert.equal((await items()).length, 2, 'the second was taken away by its source');
    assert.equal((await api.get(path)).status, 404);
    assert.equal(rows('select hash from picture_copies').length, 1);
    await use();
    await read(NOW + 8 * HOUR).catch(() => {});
    await api.store.sources.claim(NOW + 8 * HOUR);
    for (const table of ['picture_copies', 'feed_pictures', 'entry_pictures']) assert.deepEqual(rows(`select * from ${table}`), [], table);
  }); // prettier-ignore

  it('stay with the newest hundred items of a source, and are links in older ones', async () => {
    picture('/a.png', png);
    const all = Array.from({ length: 130 }, (_, n) =>
      item(20, `<p>Текст ${n}.</p>${image(`/a.png?${n}`)}`).replaceAll('g20', `g${n}`).replace('номер 20', `номер ${n}`),
    );
    feeds.give('/council', rss(...all));
    await use(source('council'));
    await read();
    assert.equal(rows('select distinct entry from entry_pictures').length, 100);
    await copy();
    const copied = (await api.get('/v1/feed?source=council&pageSize=100')).json.items as FeedItem[];
    const rest = (await api.get('/v1/feed?source=council&pageSize=100&cursor=' + encodeURIComponent((await api.get('/v1/feed?source=council&pageSize=100')).json.next))).json.items as FeedItem[];
    assert.equal([...copied, ...rest].filter(({ image: shown }) => shown?.copy).length, 100);
    assert.equal(rows('select hash from picture_copies').length, 1);
  }); // prettier-ignore
});

describe('the setting of pictures', () => {
  const text = () =>
    item(20, `<p>Текст.</p>${image('/a.png')}<p>Кінець.</p>`, `<media:thumbnail url="${feeds.url('/a.png')}"/>`);
  const shapes = async () => {
    const [one] = await items();
    return [one?.image ? (one.image.copy ? 'copy' : 'link') : null, one?.body?.map(({ type }) => type).join() ?? null, one?.dateModified];
  }; // prettier-ignore

  it('is the server’s where a source says nothing, and what it was before shows no more: no edit, no copy, no request', async () => {
    picture('/a.png', png);
    feeds.give('/council', rss(text()));
    await use(source('council', { pictures: null }));
    await read(NOW, 'links');
    await copy();
    assert.deepEqual(await shapes(), ['link', 'paragraph,paragraph,paragraph', null]);
    assert.deepEqual(feeds.requests.map(({ path }) => path), ['/council'], 'nobody’s picture is asked for');
    await read(NOW + 2 * HOUR, 'copies');
    await copy();
    assert.deepEqual(await shapes(), ['copy', 'paragraph,picture,paragraph', null]);
    await read(NOW + 4 * HOUR, 'none');
    assert.deepEqual(await shapes(), [null, 'paragraph,paragraph', null]);
    assert.deepEqual(rows('select * from picture_copies'), []);
  }); // prettier-ignore

  it('is the source’s where it says one', async () => {
    picture('/a.png', png);
    feeds.give('/council', rss(text()));
    for (const [hour, pictures, shown] of [[0, 'none', null], [2, 'links', 'link'], [4, 'copies', 'copy'], [6, 'links', 'link']] as const) {
      await use(source('council', { pictures }));
      await read(NOW + hour * HOUR, pictures === 'none' ? 'copies' : 'none');
      await copy();
      assert.equal((await shapes())[0], shown, pictures);
      assert.equal(rows('select * from picture_copies').length, shown === 'copy' ? 1 : 0);
    }
  }); // prettier-ignore

  it('holds for items that have scrolled out of their feed, too', async () => {
    picture('/a.png', png);
    feeds.give('/council', rss(text()));
    await use(source('council'));
    await read();
    await copy();
    feeds.give('/council', rss(item(22, '<p>Нове.</p>'), item(21, '<p>Новіше.</p>')));
    await read(NOW + 2 * HOUR);
    const old = async () => (await items()).find(({ title }) => title.uk.endsWith('20'))!;
    assert.ok((await old()).image?.copy);
    await use(source('council', { pictures: 'links' }));
    await read(NOW + 4 * HOUR);
    assert.deepEqual([(await old()).image?.copy, (await old()).body?.[1]?.picture?.copy], [null, null]);
    assert.deepEqual(rows('select * from picture_copies'), []);
  });
});
