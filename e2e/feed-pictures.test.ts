/**
 * Pictures of other sites, all the way: from a server of theirs through the poller and the copier into the database, and
 * from there into a real browser that may load pictures from the API and from nowhere else.
 */
import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { FeedItem } from '@mosty/sdk/schemas';
import type { Page } from 'playwright-core';
import { fetchFeed, type FetchOptions } from '../packages/api/src/feeds/fetch.ts';
import { keepPolling } from '../packages/api/src/feeds/keep-polling.ts';
import { keepCopying } from '../packages/api/src/feeds/pictures/keep-copying.ts';
import { openReader } from '../packages/api/src/feeds/reader.ts';
import { openFeedServer, type FeedServer } from '../packages/api/src/feeds/test/feed-server.ts';
import * as samples from '../packages/api/src/feeds/test/pictures.ts';
import { openStore } from '../packages/api/src/store/open.ts';
import { mosty } from '../tools/api-process.ts';
import { strictPolicy } from '../tools/examples-server.ts';
import { openStage, type Stage } from './site.ts';

const { exif, gif, gifWith, jpegWith, pngOf, segment } = samples;
/** As sites have them: with what their cameras wrote, moving, large. */
const PICTURES: Record<string, Buffer> = {
  png: samples.png,
  turned: jpegWith(segment(0xe1, exif(6))),
  webp: samples.webp,
  lossless: samples.webpLossless,
  moving: Buffer.concat([gifWith(Buffer.from('21f904000a000000', 'hex')).subarray(0, -1), gif.subarray(19)]),
  avif: samples.avif,
  wide: pngOf(1600, 900),
};
const NAMES = Object.keys(PICTURES);
const SIZES: Record<string, [number, number]> = { turned: [12, 16], wide: [1600, 900] };
const HOST = 'pictures.example';

describe('pictures that are copied', () => {
  let stage: Stage;
  let feeds: FeedServer;
  let folder: string;
  let items: FeedItem[];

  before(async () => {
    [stage, feeds] = await Promise.all([openStage({ FEED_POLLING: '0', RATE_LIMIT_READS: '0' }), openFeedServer()]);
    folder = mkdtempSync(join(tmpdir(), 'mosty-pictures-'));
    for (const [name, bytes] of Object.entries(PICTURES)) feeds.give(`/${name}`, bytes, { 'content-type': 'image/x-any' });
    feeds.give('/late', samples.jpeg, { 'content-type': 'image/jpeg' });
    const address = (name: string) => `http://${HOST}:${feeds.port}/${name}`;
    const item = (name: string, at: number) =>
      `<item><title>Новина з малюнком ${name}</title><guid isPermaLink="false">${name}</guid><pubDate>2026-11-${String(28 - at)}T10:00:00Z</pubDate><description><![CDATA[<p>Початок.</p><p><img src="${address(name)}" alt="Малюнок ${name}"></p><p>Середина.</p><p><img src="${address('late')}" alt="Другий"></p><p>Кінець.</p>]]></description></item>`;
    feeds.give('/rss', `<rss version="2.0"><channel><title>С</title>${NAMES.map(item).join('')}${item('missing', 20)}</channel></rss>`);
    const source = { slug: 'pictures', url: address('rss'), name: { uk: 'Сайт' }, voice: 'library', active: true, pictures: 'copies' };
    writeFileSync(join(folder, 'sources.json'), JSON.stringify([source]));
    writeFileSync(join(folder, 'feed.json'), '[]');
    mosty(['import', folder], { DATABASE_URL: stage.databaseUrl, LOG_LEVEL: 'error' });
    await copyAll();
    const answer = await fetch(`${stage.api.url}/v1/feed?pageSize=100&source=pictures`);
    ({ items } = (await answer.json()) as { items: FeedItem[] });
  }); // prettier-ignore
  after(async () => {
    await Promise.all([stage?.close(), feeds?.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  /** Reads and copies in this process, for which the door to this machine is open. */
  async function copyAll(): Promise<void> {
    const store = await openStore(stage.databaseUrl);
    const reader = openReader();
    const allow = { has: (host: string) => host === `${HOST}:${feeds.port}` } as unknown as ReadonlySet<string>;
    const lookup = ((_: string, __: object, callback: (error: null, found: LookupAddress[]) => void) =>
      callback(null, [{ address: '127.0.0.1', family: 4 }])) as unknown as NonNullable<FetchOptions['lookup']>;
    const open = (address: string, options: FetchOptions) => fetchFeed(address, { ...options, allow, lookup });
    const failed: unknown[] = [];
    const stops = [
      keepPolling({ sources: store.sources, look: 20, images: 'links', reader, fetch: open, failed: (error) => void failed.push(error) }),
      keepCopying({ pictures: store.sources.pictures, look: 20, fetch: open, failed: (error) => void failed.push(error) }),
    ]; // prettier-ignore
    for (let tries = 0; tries < 600; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const counts = (await store.sources.pictures.counts()).get('pictures');
      if (counts?.copied === NAMES.length + 1 && failed.length > 0) break;
    }
    await Promise.all(stops.map((stop) => stop()));
    await Promise.all([reader.close(), store.close()]);
    assert.equal(failed.length, 1, 'one of them is not there');
  }

  const html = (attributes = '') => `<!doctype html><html lang="uk"><link rel="icon" href="data:,"><body>
    <script async src="${stage.api.url}/embed/v1/loader.js" data-mosty-loader></script>
    <mosty-civic-feed page-size="100" no-hash voice="library" ${attributes}><a href="tel:+380512000000">(0512) 00-00-00</a></mosty-civic-feed>`; // prettier-ignore
  const headers = () => ({ 'content-security-policy': strictPolicy(stage.api.url) });
  const watch = async (page: Page) => {
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        violations.push(`${effectiveDirective} ${blockedURI}`),
      );
    });
  };
  const violations = (page: Page) => page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  const card = (page: Page, name: string) =>
    page
      .locator('mosty-civic-feed')
      .getByRole('article')
      .filter({ hasText: `з малюнком ${name}` });

  it('are drawn by a real browser, each form of them, as their cameras were held and with their words, from the API alone', async () => {
    const { page, context, hosts, errors } = await stage.visit('/', { html: html(), headers: headers(), before: watch });
    for (const name of NAMES) {
      const picture = card(page, name).locator('img').first();
      await picture.scrollIntoViewIfNeeded();
      await picture.evaluate((img: HTMLImageElement) => img.decode());
      const seen = await picture.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight, img.alt, img.loading]);
      assert.deepEqual(seen, [...(SIZES[name] ?? [16, 12]), `Малюнок ${name}`, 'lazy'], name);
    }
    const wide = await card(page, 'wide').locator('img').boundingBox();
    assert.ok(wide && wide.width <= 640 && Math.abs(wide.width / wide.height - 16 / 9) < 0.02);
    assert.deepEqual([...hosts].filter((host) => host.startsWith(HOST)), []);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(errors, []);
    await context.close();
  }); // prettier-ignore

  it('keep their place before they are there, and stand once: in the card, the others in the open text', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const { page, context } = await stage.visit('/', {
      html: html(),
      headers: headers(),
      before: async (opened) => {
        await watch(opened);
        await opened.route(/\/v1\/feed\/pictures\//, async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    const first = card(page, 'png');
    await first.locator('img').waitFor({ state: 'attached' });
    await first.locator('summary').click();
    await first.locator('.text img').waitFor({ state: 'attached' });
    assert.deepEqual(await first.locator('img').evaluateAll((all: HTMLImageElement[]) => all.map(({ alt }) => alt)), ['Малюнок png', 'Другий']);
    const tall = async () => (await page.locator('mosty-civic-feed').boundingBox())!.height;
    const before = await tall();
    assert.equal(await first.locator('img').first().evaluate((img: HTMLImageElement) => img.complete), false);
    release();
    await first.locator('img').first().evaluate((img: HTMLImageElement) => img.decode());
    await page.waitForLoadState('networkidle');
    assert.equal(await tall(), before);
    await context.close();
  }); // prettier-ignore

  it('are links where no copy could be made, and where the copy cannot be had now', async () => {
    const { page, context, hosts } = await stage.visit('/', {
      html: html(),
      headers: headers(),
      before: async (opened) => {
        await watch(opened);
        await opened.route(/\/v1\/feed\/pictures\//, (route) => route.abort());
      },
    });
    const lost = card(page, 'png');
    const link = lost.getByRole('link', { name: 'Зображення на сайті джерела: Малюнок png' });
    await link.waitFor();
    assert.equal(await link.getAttribute('href'), `http://${HOST}:${feeds.port}/png`);
    assert.equal(await lost.locator('img').count(), 0);
    const missing = card(page, 'missing');
    assert.equal(await missing.locator('img').count(), 0);
    await missing.locator('summary').click();
    await missing.getByRole('link', { name: /Зображення: Малюнок missing/ }).first().waitFor(); // prettier-ignore
    assert.deepEqual([...hosts].filter((host) => host.startsWith(HOST)), []);
    assert.deepEqual(await violations(page), []);
    await context.close();
  }); // prettier-ignore

  it('are seen in a headline that is opened, and in a frame', async () => {
    const { page, context } = await stage.visit('/', {
      html: html('view="headlines"'),
      headers: headers(),
      before: watch,
    });
    const headline = page.locator('mosty-civic-feed [part=item]').filter({ hasText: 'малюнком wide' });
    await headline.locator('summary').click();
    await headline.locator('.text img').first().evaluate((img: HTMLImageElement) => img.decode()); // prettier-ignore
    assert.deepEqual(await violations(page), []);
    await context.close();

    const framed = await stage.visit('/', { html: '<!doctype html><html lang="uk"><link rel="icon" href="data:,">' });
    await framed.page.goto(`${stage.api.url}/embed/v1/civic-feed.html?voice=library&page-size=20`).catch(() => {});
    const shown = framed.page.locator('mosty-civic-feed img').first();
    await shown.scrollIntoViewIfNeeded();
    await shown.evaluate((img: HTMLImageElement) => img.decode());
    await framed.context.close();
  });

  it('hold nothing of what their makers did not mean to publish', async () => {
    const told = items.flatMap(({ image }) => image?.copy ?? []);
    assert.equal(told.length, NAMES.length);
    for (const { path, size } of told) {
      const bytes = Buffer.from(await (await fetch(stage.api.url + path)).arrayBuffer());
      assert.equal(bytes.length, size);
      assert.ok(!bytes.includes(samples.SECRET), path);
    }
  });
});
