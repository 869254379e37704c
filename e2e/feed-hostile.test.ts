/** What strangers write into a feed, in a real browser under the strictest policy: it is read, and nothing of it runs. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { mosty } from '../tools/api-process.ts';
import { strictPolicy } from '../tools/examples-server.ts';
import { ADDRESSES, TEXTS } from './hostile.ts';
import { openStage, type Stage } from './site.ts';

const address = (at: number) => ADDRESSES[at % ADDRESSES.length]!;

/** An item as somebody would keep it. */
const kept = (text: string, at: number, more: object = {}) => ({
  slug: `hostile-${at}`,
  kind: 'news',
  voice: ['authority', 'library', 'community'][at % 3],
  title: { uk: text, en: text },
  summary: { uk: `${at} ${text}`, en: `${at} ${text}` },
  content: [{ uk: text }],
  author: { uk: text },
  url: address(at),
  datePublished: '2026-01-02',
  warnings: [{ code: 'unverified', message: { uk: text } }],
  ...more,
});

/** What a polled item has besides. */
const polled = (text: string, at: number) => ({
  origin: { kind: 'polled', source: 'hostile', name: { uk: text }, url: address(at) },
  alsoAt: [{ kind: 'polled', source: 'hostile-too', name: { uk: text }, url: address(at + 1) }],
  inLanguage: 'uk',
  body: [
    {
      type: 'paragraph',
      spans: [{ text }, { text, strong: true, em: true, href: address(at) }],
      items: [],
    },
    { type: 'list', spans: [], items: [[{ text }], [{ text, href: 'mailto:someone@example.org' }]] },
    { type: 'quote', spans: [{ text }], items: [] },
    { type: 'paragraph', spans: [{ text: 'Кінець.' }], items: [] },
  ],
  image: { url: address(at), alt: text },
  attachments: [{ url: address(at), type: text.slice(0, 100), title: text, size: 1 }],
});

/** Gives the items of the API's real answer what polled ones have besides. */
const asPolled = (page: Page) =>
  page.route(/\/v1\/feed(\?|$)/, async (route) => {
    const response = await route.fetch();
    const list = (await response.json()) as { items: { slug: string }[] };
    const items = list.items.map((item) => {
      const at = Number(item.slug.replace('hostile-', ''));
      return { ...item, ...polled(TEXTS[at]!, at) };
    });
    await route.fulfill({ response, json: { ...list, items } });
  });

interface Guarded {
  violations: string[];
  pwned: unknown;
}

describe('a hostile feed', () => {
  let stage: Stage;
  let folder: string;
  const write = (items: readonly object[]) => writeFileSync(join(folder, 'feed.json'), JSON.stringify(items));
  const load = () => mosty(['import', folder], { DATABASE_URL: stage.databaseUrl, LOG_LEVEL: 'error' });

  before(async () => {
    stage = await openStage();
    folder = mkdtempSync(join(tmpdir(), 'mosty-hostile-'));
    write(TEXTS.map((text, at) => kept(text, at)));
    load();
  });
  after(async () => {
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const watch = async (page: Page) => {
    page.on('dialog', (dialog) => {
      void dialog.dismiss();
      void page.evaluate(() => Object.assign(window, { pwned: 'a dialogue' }));
    });
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
        violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
      );
    });
  };
  const visit = (attributes: string, before?: (page: Page) => Promise<unknown>) =>
    stage.visit('/', {
      height: 2000,
      html: `<!doctype html><html lang="uk"><link rel="icon" href="data:,"><body>
        <script async src="${stage.api.url}/embed/v1/loader.js" data-mosty-loader></script>
        <mosty-civic-feed ${attributes}><a href="tel:+380512000000">(0512) 00-00-00</a></mosty-civic-feed>`,
      headers: { 'content-security-policy': strictPolicy(stage.api.url) },
      before: async (page) => {
        await watch(page);
        await before?.(page);
      },
    });
  const guarded = (page: Page): Promise<Guarded> =>
    page.evaluate(() => {
      const { violations, pwned } = window as unknown as Guarded;
      return { violations, pwned };
    });

  it('is read word by word: every text stands as it was written, and none of it runs', async () => {
    const { page, context, hosts, errors } = await visit('page-size="100" no-hash', asPolled);
    const feed = page.locator('mosty-civic-feed');
    await feed
      .getByRole('article')
      .nth(TEXTS.length - 1)
      .waitFor();
    // All of them opened, so that bodies, files and pictures are drawn, too.
    await page.evaluate(() => {
      const root = document.querySelector('mosty-civic-feed')!.shadowRoot!;
      for (const summary of root.querySelectorAll<HTMLElement>('article summary')) summary.click();
    });
    await feed
      .getByText('Кінець.')
      .nth(TEXTS.length - 1)
      .waitFor();
    await page.waitForLoadState('networkidle');
    const drawn = await page.evaluate(() => {
      const root = document.querySelector('mosty-civic-feed')!.shadowRoot!;
      return {
        titles: [...root.querySelectorAll('article .name')].map((one) => one.textContent!.trim()),
        bodies: [...root.querySelectorAll('article .text p:first-child')].map((one) => one.textContent!),
        strange: [
          ...root.querySelectorAll(
            'script, iframe, object, embed, img, form:not([role=search]), style, link, meta, base, video, [style], [srcdoc]',
          ),
        ].length,
        handlers: [...root.querySelectorAll('*')]
          .flatMap((one) => [...one.attributes])
          .filter(({ name }) => name.startsWith('on')).length,
        hrefs: [...root.querySelectorAll('a')].map((one) => one.getAttribute('href')!),
      };
    });
    const byWord = (texts: readonly string[]) => texts.map((text) => text.trim()).sort();
    assert.deepEqual(byWord(drawn.titles), byWord(TEXTS));
    assert.deepEqual(byWord(drawn.bodies), byWord(TEXTS.map((text) => text + text)));
    assert.equal(drawn.strange, 0);
    assert.equal(drawn.handlers, 0);
    assert.deepEqual(
      drawn.hrefs.filter((href) => !/^(https?:\/\/|mailto:|tel:)/.test(href)),
      [],
    );
    assert.deepEqual(await guarded(page), { violations: [], pwned: undefined });
    assert.deepEqual(errors, []);
    assert.deepEqual(
      [...hosts].filter((host) => /evil/.test(host)),
      [],
    );
    await context.close();
  });

  it('runs nothing under a pointer, a focus or a key, either', async () => {
    const { page, context, errors } = await visit('page-size="100" no-hash', (page) =>
      page.route(/evil\.example/, (route) => route.abort()),
    );
    await page
      .locator('mosty-civic-feed')
      .getByRole('article')
      .nth(TEXTS.length - 1)
      .waitFor();
    await page.evaluate(() => {
      const root = document.querySelector('mosty-civic-feed')!.shadowRoot!;
      for (const one of root.querySelectorAll<HTMLElement>('article *')) {
        for (const type of ['pointerover', 'mouseover', 'animationstart', 'toggle', 'begin', 'focus'])
          one.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
    });
    for (let tabs = 0; tabs < 40; tabs++) await page.keyboard.press('Tab');
    assert.deepEqual(await guarded(page), { violations: [], pwned: undefined });
    assert.deepEqual(errors, []);
    await context.close();
  });

  for (const attributes of ['view="headlines" page-size="100"', 'view="headlines" page="/news/" page-size="100"']) {
    it(`is as harmless as ${attributes}`, async () => {
      const { page, context, errors } = await visit(attributes);
      await page
        .locator('mosty-civic-feed [part=item]')
        .nth(TEXTS.length - 1)
        .waitFor();
      await page.waitForLoadState('networkidle');
      assert.deepEqual(await guarded(page), { violations: [], pwned: undefined });
      assert.deepEqual(errors, []);
      await context.close();
    });
  }

  it('is as harmless in the piece of a page that a site puts into its own, where no policy stands guard', async () => {
    const html = await (await fetch(`${stage.api.url}/v1/feed.html?pageSize=100`)).text();
    const { page, context, hosts } = await stage.visit('/', {
      html: `<!doctype html><html lang="uk"><link rel="icon" href="data:,"><body>${html}<p id="end">Далі</p>`,
      before: watch,
    });
    await page.locator('#end').waitFor();
    await page.waitForLoadState('networkidle');
    const headlines = await page.locator('[itemprop=headline]').allTextContents();
    const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/[\r\n]+/g, '\n').trim()).sort();
    assert.deepEqual(plain(headlines), plain(TEXTS));
    assert.equal(await page.locator('body script, body iframe, body img').count(), 0);
    assert.equal((await guarded(page)).pwned, undefined);
    assert.deepEqual(
      [...hosts].filter((host) => /evil/.test(host)),
      [],
    );
    await context.close();
  });
});
