/**
 * Feeds that were written to hurt, all the way: from a server of theirs through the poller into the database, from there
 * into a real browser under the strictest policy, and into the feeds and pieces of pages that we give on.
 */
import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { FeedItem } from '@mosty/sdk/schemas';
import type { Page } from 'playwright-core';
import { fetchFeed, type FetchOptions } from '../packages/api/src/feeds/fetch.ts';
import { keepPolling } from '../packages/api/src/feeds/keep-polling.ts';
import { openReader } from '../packages/api/src/feeds/reader.ts';
import { openFeedServer, type FeedServer } from '../packages/api/src/feeds/test/feed-server.ts';
import { openStore } from '../packages/api/src/store/open.ts';
import { mosty } from '../tools/api-process.ts';
import { strictPolicy } from '../tools/examples-server.ts';
import { MORE, TARGETS, TEXTS } from './hostile.ts';
import { openStage, type Stage, type Visit } from './site.ts';

const ALL = [...TEXTS, ...MORE];
/** What harms the next reader of our own feeds, or one of their items, is the same. */
const FOREIGN = 'script, iframe, object, embed, img, form, style, link, meta, base, video, audio, svg, math, template, input, button, textarea, [style], [srcdoc], [background]'; // prettier-ignore

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'); // prettier-ignore
const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
/** An address of each item's own: items of two sources at one address are one item. */
const target = (at: number, name: string) => TARGETS[at % TARGETS.length]!.replace(/evil\.example/, `$&/${name}`);

/** How a text gets into a document. Each writes the fields that are drawn, and those that are not. */
type Carrier = (text: string, name: string, at: number) => string;
const rss = (body: string) => `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Стрічка</title><link>https://council.example/</link>${body}</channel></rss>`; // prettier-ignore
const atom = (body: string) => `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:xlink="http://www.w3.org/1999/xlink"><title>Стрічка</title><id>urn:f</id>${body}</feed>`; // prettier-ignore
const rssItem = (write: (text: string) => string): Carrier => (text, name, at) =>
  `<item><title>${write(`${name} ${text}`)}</title><link>${escape(target(at, name))}</link><guid isPermaLink="false">${name}</guid><author>${write(text)}</author><category>${write(text)}</category><description>${write(`<p>Початок.</p>${text}`)}</description><content:encoded>${write(`<p>Початок.</p>${text}<p>Кінець.</p>`)}</content:encoded><enclosure url="${escape(target(at + 1, name))}" type="${escape(text.slice(0, 60))}" length="1"/><media:thumbnail url="${escape(target(at + 2, name))}"/></item>`; // prettier-ignore

/** Many items in one document. */
const together: Record<string, { whole(items: string): string; item: Carrier }> = {
  cdata: { whole: rss, item: rssItem(cdata) },
  escaped: { whole: rss, item: rssItem(escape) },
  twice: { whole: rss, item: rssItem((text) => escape(escape(text))) },
  atom: {
    whole: atom,
    item: (text, name, at) =>
      `<entry><id>${name}</id><title type="html">${escape(`${name} ${text}`)}</title><link href="${escape(target(at, name))}"/><link rel="enclosure" href="${escape(target(at + 1, name))}" title="${escape(text)}"/><author><name>${escape(text)}</name></author><summary type="text">${escape(text)}</summary><content type="html" xml:base="javascript:alert(1)//">${escape(`<p>Початок.</p>${text}<p>Кінець.</p>`)}</content></entry>`,
  },
  json: {
    whole: (items) => `{"version":"https://jsonfeed.org/version/1.1","title":"Стрічка","items":[${items.slice(0, -1)}]}`,
    item: (text, name, at) =>
      `${JSON.stringify({ id: name, url: target(at, name), title: `${name} ${text}`, content_html: `<p>Початок.</p>${text}<p>Кінець.</p>`, summary: text, image: target(at + 2, name), tags: [text], attachments: [{ url: target(at + 1, name), mime_type: text, title: text }], authors: [{ name: text }] })},`,
  },
}; // prettier-ignore
/** A document each: what stands bare in one may swallow what comes after it. */
const alone: Record<string, Carrier> = {
  bare: (text, name, at) => rss(rssItem((each) => each)(text, name, at)),
  xhtml: (text, name) => atom(`<entry><id>${name}</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${name} ${text}</div></title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Початок.</p>${text}<p>Кінець.</p></div></content></entry>`),
}; // prettier-ignore

/** A voice and a kind tell what came in which way: the widget can be narrowed to them. */
const VOICES = ['authority', 'library', 'community'];
const KINDS = ['news', 'announcement', 'decision'];
const WAYS = [...Object.keys(together), ...Object.keys(alone)].map((name, at) => ({
  name,
  voice: VOICES[at % 3]!,
  kind: KINDS[Math.floor(at / 3)]!,
}));

/** A widget is drawn card by card, the longer the slower: each shows a part of what came in a way, told by a topic. */
const PARTS = ['act', 'project', 'training', 'outreach'];
const partOf = (at: number) => PARTS[at % PARTS.length]!;

interface Guarded {
  violations: string[];
  pwned: unknown;
}
const guarded = (page: Page): Promise<Guarded> =>
  page.evaluate(() => {
    const { violations, pwned } = window as unknown as Guarded;
    return { violations, pwned };
  });
const watch = async (page: Page) => {
  page.on('dialog', (dialog) => {
    // One of a page that is closed goes by itself.
    void dialog.dismiss().catch(() => {});
    void page.evaluate(() => Object.assign(window, { pwned: 'a dialogue' })).catch(() => {});
  });
  await page.route(/evil\.example/, (route) => route.abort());
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
};
const evil = (hosts: ReadonlySet<string>) => [...hosts].filter((host) => /evil/.test(host));

describe('hostile feeds that are polled', () => {
  let stage: Stage;
  let feeds: FeedServer;
  let folder: string;
  const failed = new Map<string, string>();

  before(async () => {
    [stage, feeds] = await Promise.all([openStage({ FEED_POLLING: '0', RATE_LIMIT_READS: '0' }), openFeedServer()]);
    folder = mkdtempSync(join(tmpdir(), 'mosty-polled-'));
    const sources: object[] = [];
    const add = (slug: string, { voice, kind }: (typeof WAYS)[number], topic: string, document: string) => {
      feeds.give(`/${slug}`, document, { 'content-type': 'application/xml; charset=utf-8' });
      const url = `http://${slug}.example:${feeds.port}/${slug}`;
      sources.push({ slug, url, name: { uk: slug }, voice, kind, topics: [topic], active: true });
    };
    for (const way of WAYS) {
      const many = together[way.name];
      if (!many) {
        ALL.forEach((text, at) => add(`${way.name}-${at}`, way, partOf(at), alone[way.name]!(text, `${way.name}-${at}`, at)));
        continue;
      }
      for (const part of PARTS) {
        const items = ALL.map((text, at) => (partOf(at) === part ? many.item(text, `${way.name}-${at}`, at) : ''));
        add(`${way.name}-${part}`, way, part, many.whole(items.join('')));
      }
    } // prettier-ignore
    writeFileSync(join(folder, 'sources.json'), JSON.stringify(sources));
    writeFileSync(join(folder, 'feed.json'), '[]');
    mosty(['import', folder], { DATABASE_URL: stage.databaseUrl, LOG_LEVEL: 'error' });
    await poll(sources.length);
  });
  after(async () => {
    await Promise.all([stage?.close(), feeds?.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  /** Any number of processes read feeds: this one does, and only the door to this machine is open for it. */
  async function poll(many: number): Promise<void> {
    const store = await openStore(stage.databaseUrl);
    const reader = openReader();
    const here = { has: (host: string) => host.endsWith(`.example:${feeds.port}`) } as unknown as ReadonlySet<string>;
    const lookup = ((_: string, __: object, callback: (error: null, found: LookupAddress[]) => void) =>
      callback(null, [{ address: '127.0.0.1', family: 4 }])) as unknown as NonNullable<FetchOptions['lookup']>;
    const from = Date.now();
    // New sources begin within five minutes of the first look, which was a while ago.
    await store.sources.claim(from - 10 * 60_000);
    const stop = keepPolling({
      sources: store.sources,
      look: 20,
      // Many at once share the waits of the disk.
      hands: 32,
      images: 'links',
      reader,
      fetch: (address, options) => fetchFeed(address, { ...options, allow: here, lookup }),
      failed: (error, slug) => {
        if (!slug) throw error;
        failed.set(slug, (error as { fault: string }).fault);
      },
    });
    for (;;) {
      const states = [...(await store.sources.health()).values()];
      const done = states.filter(({ last_success_at, fault }) => last_success_at ?? fault);
      if (states.length === many && done.length === many) break;
      assert.ok(Date.now() - from < 240_000, `only ${done.length} of ${many} were read`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await stop();
    await Promise.all([reader.close(), store.close()]);
  }

  /** What was read does not change any more: each list is asked for once. */
  const lists = new Map<string, FeedItem[]>();
  const list = async (query: string) => {
    const known = lists.get(query);
    if (known) return known;
    const items: FeedItem[] = [];
    for (let next = `/v1/feed?pageSize=100&${query}`; ;) {
      const answer = await fetch(stage.api.url + next);
      const page = (await answer.json()) as { items: unknown[]; next: string | null };
      items.push(...page.items.map((item) => FeedItem.parse(item)));
      if (page.next === null) {
        lists.set(query, items);
        return items;
      }
      next = `/v1/feed?pageSize=100&${query}&cursor=${encodeURIComponent(page.next)}`;
    }
  };
  const narrowed = ({ voice, kind }: (typeof WAYS)[number]) => `voice=${voice}&kind=${kind}`;

  it('were live: written into a page without a guard, many of them run', async () => {
    const { page, context } = await stage.visit('/', {
      html: '<!doctype html><html lang="uk"><link rel="icon" href="data:,"><body>',
      before: watch,
    });
    // Each in a frame of its own, because some of them go somewhere else.
    const ran = await page.evaluate(async (texts) => {
      const frames = texts.map((text) => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        Object.assign(frame.contentWindow!, { alert() {} });
        frame.contentDocument!.body.innerHTML = text;
        return frame;
      });
      await new Promise((next) => setTimeout(next, 1500));
      for (const { contentDocument } of frames)
        for (const one of contentDocument?.querySelectorAll<HTMLElement>('a, [onmouseover], [onpointerover]') ?? []) {
          one.dispatchEvent(new Event('mouseover', { bubbles: true }));
          if (/^\s*java\s*script/i.test(one.getAttribute('href') ?? '')) one.click();
        }
      await new Promise((next) => setTimeout(next, 500));
      // One that went to another host is told by what keeps us out.
      const ran = ({ contentWindow }: HTMLIFrameElement) => {
        try {
          return (contentWindow as unknown as Guarded).pwned !== undefined;
        } catch {
          return false;
        }
      };
      return frames.filter(ran).length;
    }, ALL);
    assert.ok(ran >= 40, `only ${ran} of the texts run at all`);
    await context.close();
  });

  it('are read, each item of those that hold together, and refused where they are none', async () => {
    for (const way of WAYS) {
      const items = await list(narrowed(way));
      const all = ALL.length;
      if (together[way.name]) assert.equal(items.length, all, way.name);
      else assert.ok(items.length > all * 0.9, `${way.name}: ${items.length} of ${all}`);
      for (const { title } of items) assert.match(title.uk, new RegExp(`^${way.name}-\\d+`), way.name);
    }
    // A document that declares types of its own, is a page, or has no end of depth, is no feed.
    assert.deepEqual([...new Set(failed.values())].sort(), ['doctype', 'html', 'too-deep']);
  });

  /** A page with all that came in a way, drawn and opened. */
  async function draw({ voice, kind }: (typeof WAYS)[number], items: readonly FeedItem[]): Promise<Visit> {
    // Side by side: a widget that nobody sees is not drawn. Styles of its own the page may not have.
    const widgets = PARTS.map(
      (topic) =>
        `<td valign="top" width="400"><mosty-civic-feed page-size="100" no-hash voice="${voice}" kind="${kind}" topic="${topic}"><a href="tel:+380512000000">(0512) 00-00-00</a></mosty-civic-feed>`,
    );
    const visit = await stage.visit('/', {
      width: 1700,
      html: `<!doctype html><html lang="uk"><link rel="icon" href="data:,"><body>
        <script async src="${stage.api.url}/embed/v1/loader.js" data-mosty-loader></script><table><tr>${widgets.join('')}</table>`,
      headers: { 'content-security-policy': strictPolicy(stage.api.url) },
      before: watch,
    });
    const feeds = visit.page.locator('mosty-civic-feed');
    await feeds.getByRole('article').nth(items.length - 1).waitFor(); // prettier-ignore
    await feeds.evaluateAll((all) => {
      for (const { shadowRoot } of all)
        for (const summary of shadowRoot!.querySelectorAll<HTMLElement>('article summary')) summary.click();
    });
    const bodies = items.filter(({ body }) => body !== null).length;
    if (bodies) await feeds.locator('article .text').nth(bodies - 1).waitFor(); // prettier-ignore
    return visit;
  }

  for (const way of WAYS) {
    it(`are drawn, opened and touched, and none runs: ${way.name}`, async () => {
      const items = await list(narrowed(way));
      const { page, context, hosts, errors } = await draw(way, items);
      const withText = items.filter(({ body }) => body !== null).map(({ title }) => title.uk.trim());
      const drawn = await page.locator('mosty-civic-feed').evaluateAll((all, foreign) => {
        const find = (selector: string) => all.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll<HTMLElement>(selector)]);
        for (const one of find('article *'))
          for (const type of ['pointerover', 'mouseover', 'animationstart', 'transitionend', 'toggle', 'begin', 'focus', 'error', 'load'])
            one.dispatchEvent(new Event(type, { bubbles: type !== 'error' && type !== 'load', composed: true }));
        return {
          titles: find('article .name').map((one) => one.textContent!.trim()),
          texts: find('article:has(.text) .name').map((one) => one.textContent!.trim()),
          strange: find('article :is(' + foreign + ')').map((one) => one.outerHTML.slice(0, 80)),
          handlers: find('*').flatMap((one) => [...one.attributes]).filter(({ name }) => name.startsWith('on')).length,
          hrefs: find('article a').map((one) => one.getAttribute('href')!),
        };
      }, FOREIGN);
      await page.waitForLoadState('networkidle');
      assert.deepEqual(drawn.titles.sort(), items.map(({ title }) => title.uk.trim()).sort());
      assert.deepEqual(drawn.texts.sort(), withText.sort());
      assert.deepEqual(drawn.strange, []);
      assert.equal(drawn.handlers, 0);
      assert.deepEqual(drawn.hrefs.filter((href) => !/^(https?:\/\/[^"<>\s@]+$|mailto:)/.test(href)), []);
      assert.deepEqual(await guarded(page), { violations: [], pwned: undefined });
      assert.deepEqual(errors, []);
      assert.deepEqual(evil(hosts), []);
      // What the policy stops here would be told.
      await page.evaluate(() => Object.assign(document.createElement('img'), { src: 'https://evil.example/x.png' }));
      await page.waitForFunction(() => (window as unknown as Guarded).violations.some((one) => one.startsWith('img-src')));
      await context.close();
    }); // prettier-ignore
  }

  it('are harmless in the piece of a page and in what other readers take from our feeds, with no guard at all', async () => {
    const { page, context, hosts } = await stage.visit('/', {
      html: '<!doctype html><html lang="uk"><link rel="icon" href="data:,"><body>',
      before: watch,
    });
    for (const way of WAYS) {
      const query = `pageSize=100&${narrowed(way)}`;
      const piece = await (await fetch(`${stage.api.url}/v1/feed.html?${query}`)).text();
      const json = (await (await fetch(`${stage.api.url}/v1/feed.json?${query}`)).json()) as { items: { content_html: string; url?: string }[] }; // prettier-ignore
      const found = await page.evaluate(
        async ({ piece, contents, foreign }) => {
          const strange: string[] = [];
          for (const html of [piece, ...contents]) {
            const place = document.body.appendChild(document.createElement('div'));
            place.innerHTML = html;
            for (const one of place.querySelectorAll(foreign)) strange.push(one.outerHTML.slice(0, 80));
            for (const one of place.querySelectorAll('*'))
              for (const { name, value } of one.attributes)
                if (name.startsWith('on') || (name === 'href' && !/^(https?|mailto):/.test(value))) strange.push(`${name}=${value}`);
            for (const one of place.querySelectorAll('*')) one.dispatchEvent(new Event('mouseover', { bubbles: true }));
          }
          await new Promise((next) => setTimeout(next, 100));
          return strange;
        },
        { piece, contents: json.items.map(({ content_html }) => content_html), foreign: FOREIGN },
      ); // prettier-ignore
      assert.deepEqual(found, [], way.name);
      assert.deepEqual(json.items.filter(({ url }) => url !== undefined && !/^https?:\/\//.test(url)), []); // prettier-ignore
    }
    assert.equal((await guarded(page)).pwned, undefined);
    assert.deepEqual(evil(hosts), []);
    await context.close();
  });

  for (const form of ['rss', 'atom', 'json', 'html']) {
    it(`are harmless when /v1/feed.${form} is opened as a page`, async () => {
      const { context, hosts } = await stage.visit('/', { html: '<!doctype html><html lang="uk"><link rel="icon" href="data:,"><body>' }); // prettier-ignore
      const open = async (way: (typeof WAYS)[number]) => {
        const page = await context.newPage();
        page.on('request', (request) => hosts.add(new URL(request.url()).host));
        await watch(page);
        const address = `${stage.api.url}/v1/feed.${form}?pageSize=100&${narrowed(way)}`;
        if (form === 'rss' || form === 'atom') {
          // Well-formed, whatever was put into it, and nothing of another language in it.
          const told = await page.evaluate((text) => {
            const read = new DOMParser().parseFromString(text, 'text/xml');
            return {
              faults: read.querySelectorAll('parsererror').length,
              strange: [...read.querySelectorAll('*')].filter(({ namespaceURI }) => /xhtml|svg|math/i.test(namespaceURI ?? '')).length,
              items: read.querySelectorAll('item, entry').length,
            };
          }, await (await fetch(address)).text()); // prettier-ignore
          assert.deepEqual([told.faults, told.strange], [0, 0], `${form} ${way.name}`);
          assert.equal(told.items, Math.min(100, (await list(narrowed(way))).length));
        }
        // Some browsers save what they do not show.
        await page
          .goto(address)
          .catch((error: unknown) => assert.match(String(error), /Download is starting|ERR_ABORTED/));
        assert.equal(await page.evaluate(() => (window as unknown as Guarded).pwned), undefined);
        await page.close();
      };
      await Promise.all(WAYS.map(open));
      assert.deepEqual(evil(hosts), []);
      await context.close();
    });
  }
});
