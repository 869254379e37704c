import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parseFeed } from 'feedsmith';
import { Parser } from 'htmlparser2';
import * as z from 'zod';
import { parse } from '../../feeds/parse.ts';
import { FeedItem, FeedSource } from '@mosty/sdk/schemas';
import { idOf } from '../../import/uuid.ts';
import { NOW, document, testDataset } from '../../test/dataset.ts';
import { type TestServer, openServer } from '../../test/server.ts';

/** JSON Feed 1.1, as its specification says. */
const JsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  next_url: z.url().optional(),
  language: z.string(),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url().optional(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      summary: z.string(),
      image: z.url().optional(),
      date_published: z.iso.datetime({ offset: true }).optional(),
      date_modified: z.iso.datetime({ offset: true }).optional(),
      authors: z.array(z.strictObject({ name: z.string() })).min(1),
      tags: z.array(z.string()),
      language: z.string().optional(),
      attachments: z.array(z.strictObject({ url: z.url(), mime_type: z.string(), title: z.string().optional(), size_in_bytes: z.int().optional() })).optional(),
    }),
  ),
}); // prettier-ignore

const NASTY = 'Ціни < 100 & > 50 "лапки" ]]> <script>alert(1)</script> 🙂';
const source = FeedSource.parse({
  id: idOf('source', 's'),
  slug: 's',
  name: { uk: 'С' },
  url: 'https://s.example/rss',
  voice: 'authority',
  active: true,
});
const item = (slug: string, more: Record<string, unknown>) =>
  FeedItem.parse({ id: idOf('feed', slug), slug, kind: 'decision', voice: 'authority', title: { uk: NASTY }, summary: { uk: NASTY }, datePublished: '2026-11-20', author: { uk: 'Рада & громада' }, ...more }); // prettier-ignore

let api: TestServer;
before(async () => {
  const dataset = testDataset();
  const paper = document({ slug: 'plan', kind: 'order', name: { uk: 'План' }, number: '7-р', issuer: { uk: 'Міський голова' }, heldAt: ['central'] });
  const rich = item('rich', {
    url: 'https://council.example/?a=1&b=2',
    publishedAt: '2026-11-20T08:00:00Z',
    dateModified: '2026-11-21',
    inLanguage: 'uk',
    relatedDocuments: ['plan'],
    tags: ['project'],
    body: [{ type: 'list', spans: [], items: [[{ text: NASTY, strong: true, href: 'https://a.example/?x="&y' .replace('"', '%22') }]] }, { type: 'quote', spans: [{ text: 'раз\nдва', em: true }], items: [] }],
    attachments: [{ url: 'https://council.example/f.pdf', type: 'application/pdf', title: NASTY, size: 5 }],
    image: { url: 'https://council.example/i.png', alt: null },
  });
  dataset.documents.push(paper);
  dataset.feed.push(rich, item('plain', { datePublished: '2026-11', content: [{ uk: 'Ще абзац.' }] }));
  api = await openServer({ dataset, config: { publicUrl: 'https://api.library.example', feedPage: 'https://library.example/feed' } });
}); // prettier-ignore
after(() => api.close());

/** Well-formedness by a reader of its own: every element closed by name, no stray sign, nothing behind the root. */
function wellFormed(xml: string): void {
  assert.match(xml, /^<\?xml version="1\.0" encoding="utf-8"\?>\n</);
  const bare = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').replace(/^<\?xml[^>]*\?>/, '');
  assert.doesNotMatch(bare, /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
  const open: string[] = [];
  for (const [, end, name, rest] of bare.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*\/?>/g)) {
    if (end) assert.equal(open.pop(), name);
    else if (!bare.includes(`<${name}${rest}/>`)) open.push(name!);
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(bare.replace(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*\/?>/g, ''), /[<]/);
}

/** HTML of an item: elements of the narrow set only, and no attribute but an address. */
function harmless(html: string): void {
  new Parser({
    onopentag(name, attributes) {
      assert.ok(['p', 'ul', 'ol', 'li', 'blockquote', 'strong', 'em', 'br', 'a'].includes(name), name);
      for (const [key, value] of Object.entries(attributes)) assert.ok(key === 'rel' || (key === 'href' && /^(https?|mailto):/.test(value)), key);
    },
  }).end(html); // prettier-ignore
}

describe('the feed for those who subscribe', () => {
  it('is JSON Feed 1.1 by its own rules', async () => {
    const { json, headers } = await api.get('/v1/feed.json?voice=authority&pageSize=2');
    assert.equal(headers.get('content-type'), 'application/feed+json; charset=utf-8');
    assert.ok(headers.get('etag'));
    const feed = JsonFeed.parse(json);
    assert.equal(feed.feed_url, 'https://api.library.example/v1/feed.json?voice=authority&pageSize=2');
    assert.ok(feed.next_url?.includes('cursor='));
    const [rich, plain] = feed.items;
    assert.equal(rich?.id, `urn:uuid:${idOf('feed', 'rich')}`);
    assert.equal(rich?.title, NASTY);
    assert.match(
      rich?.content_html ?? '',
      /Документ: План, № 7-р, Міський голова\. Паперовий оригінал: Центральна бібліотека\./,
    );
    assert.equal(plain?.date_published, undefined, 'a month is no moment');
    for (const { content_html: html } of feed.items) harmless(html);
  });

  for (const form of ['atom', 'rss'] as const) {
    it(`is well-formed ${form} that two readers read alike, with what was written and nothing that runs`, async () => {
      const { text, headers } = await api.get(`/v1/feed.${form}`);
      assert.equal(headers.get('content-type'), `application/${form}+xml; charset=utf-8`);
      wellFormed(text);
      const first = parseFeed(text);
      assert.equal(first.format, form);
      const second = parse(text);
      assert.equal(second.items.length, 5);
      const rich = second.items.find(({ guid }) => guid === `urn:uuid:${idOf('feed', 'rich')}`)!;
      assert.equal(rich.title?.value, NASTY);
      assert.equal(rich.link, 'https://council.example/?a=1&b=2');
      assert.equal(rich.attachments[0]?.url, 'https://council.example/f.pdf');
      for (const { content, summary } of second.items) harmless((content ?? summary)!.value);
      if (form === 'rss') return;
      const { feed } = first as { feed: { id?: string; updated?: string; links?: { rel?: string; href?: string }[]; entries?: { id?: string; updated?: string; authors?: unknown[]; links?: { rel?: string; href?: string }[] }[] } };
      assert.ok(feed.id && feed.updated);
      assert.ok(feed.links?.some(({ rel, href }) => rel === 'self' && href === 'https://api.library.example/v1/feed.atom'));
      for (const entry of feed.entries ?? []) {
        assert.match(entry.id ?? '', /^urn:uuid:/);
        assert.ok(!Number.isNaN(Date.parse(entry.updated ?? '')));
        assert.equal(entry.authors?.length, 1);
      }
      const related = feed.entries?.flatMap(({ links }) => links ?? []).find(({ rel }) => rel === 'related');
      assert.equal(related?.href, 'https://api.library.example/v1/documents/plan');
    }); // prettier-ignore
  }

  it('takes the filters of the list, keeps its tag while nothing changes, and refuses what is none', async () => {
    for (const form of ['json', 'atom', 'rss']) {
      const { text, headers } = await api.get(`/v1/feed.${form}?voice=library&year=2013`);
      assert.equal(parse(text).items.length, 2);
      const again = await api.get(`/v1/feed.${form}?voice=library&year=2013`, {
        'if-none-match': headers.get('etag')!,
      });
      assert.equal(again.status, 304);
      assert.equal((await api.get(`/v1/feed.${form}?colour=red`)).json.errors[0].pointer, '?colour');
    }
  });

  it('tells an honest moment where nothing is in it: when a source was last read, or when the server began', async () => {
    const empty = await openServer({ dataset: { ...testDataset(), sources: [source], feed: [] } });
    const moments = async () => {
      const [atom, rss] = [await empty.get('/v1/feed.atom?year=1999'), await empty.get('/v1/feed.rss?year=1999')];
      return [/<updated>([^<]+)/.exec(atom.text)?.[1], /<lastBuildDate>([^<]+)/.exec(rss.text)?.[1]].map((text) => Date.parse(text ?? ''));
    };
    assert.deepEqual(await moments(), [NOW, NOW]);
    const read = NOW + 3_600_000;
    const claimed = await empty.store.sources.claim(read);
    await empty.store.sources.brought(claimed!, { format: 'rss', charset: 'utf-8', title: null, items: [], whole: true, copies: false }, { rules: 1, bytesHash: 'x', answer: { etag: null, lastModified: null, movedTo: null }, now: read });
    // The answer is made anew with the next change that readers could see.
    await empty.store.replaceDataset({ ...testDataset(), sources: [source] });
    // The answer is made anew with the next change that readers could see.
    await empty.store.replaceDataset({ ...testDataset(), sources: [source] });
    assert.deepEqual(await moments(), [read, read]);
    await empty.close();
  }); // prettier-ignore
});
