/** Our own feed in the forms that readers subscribe to: JSON Feed 1.1, Atom and RSS 2.0. */
import type { Document, FeedBlock, FeedItem, FeedPicture } from '@mosty/sdk/schemas';
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { startOfDay } from '../time.ts';
import { html, img } from './html.ts';

export type Form = 'json' | 'atom' | 'rss';
export const TYPES: Record<Form, string> = {
  json: 'application/feed+json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
};

const ZONE = 'Europe/Kyiv';
const TITLE = 'Влада – Бібліотека – Громада';
const ABOUT = 'Що оголошують рада, бібліотека і громада.';
const VOICES: Record<string, string> = { authority: 'Влада', library: 'Бібліотека', community: 'Громада' };

/** A document that an item is about, and the names of the branches where its paper original can be read. */
export type Paper = Pick<Document, 'slug' | 'name' | 'number' | 'issuer'> & { heldAt: string[] };

export interface Given {
  items: readonly FeedItem[];
  /** By slug. */
  papers: ReadonlyMap<string, Paper>;
  topics: ReadonlyMap<string, string>;
  /** The address of the API. */
  base: string;
  /** The page for people. */
  page: string;
  /** Path and query of this feed, and of its next page. */
  self: string;
  next: string | null;
  /** When it was last known that nothing else is in it: told by a feed without items, which has no other moment. */
  lookedAt: Date;
}

/** An item as every form tells it. */
interface Entry {
  item: FeedItem;
  id: string;
  title: string;
  html: string;
  /** `null` when only the month or the year is known. */
  published: Date | null;
  updated: Date;
  topics: string[];
  papers: Paper[];
}

/** A moment of a date as far as it is known: its day begins in Kyiv. */
const moment = (date: string) => new Date(startOfDay(`${date}-01-01`.slice(0, 10), ZONE));

function blocksOf({ body, content, summary }: FeedItem): FeedBlock[] {
  if (body?.length) return body;
  const paragraphs = [summary, ...(content ?? [])];
  return paragraphs.map(({ uk }) => ({ type: 'paragraph', spans: [{ text: uk }], items: [] }));
}

function paperBlock({ name, number, issuer, heldAt }: Paper): FeedBlock {
  const about = [name.uk, number && !name.uk.includes(number) ? `№ ${number}` : null, issuer?.uk]
    .filter(Boolean)
    .join(', ');
  const where = heldAt.length > 0 ? ` Паперовий оригінал: ${heldAt.join('; ')}.` : '';
  return { type: 'paragraph', spans: [{ text: `Документ: ${about}.${where}` }], items: [] };
}

/** The whole text. Pictures that are copied stand in it, the one of the card before it. */
function htmlOf(item: FeedItem, papers: readonly Paper[], base: string): string {
  const blocks = blocksOf(item);
  const draw = (picture: FeedPicture) => (picture.copy ? img(base + picture.copy.path, picture) : null);
  const isInText = blocks.some(({ picture }) => picture?.url === item.image?.url);
  const first = item.image && !isInText ? (draw(item.image) ?? '') : '';
  return first + html([...blocks, ...papers.map(paperBlock)], draw);
}

function entryOf(item: FeedItem, { papers, topics, base }: Given): Entry {
  const own = item.relatedDocuments.flatMap((slug) => papers.get(slug) ?? []);
  const whole = item.dateKnown && item.datePublished.length === 10;
  const published = item.publishedAt ? new Date(item.publishedAt) : moment(item.datePublished);
  const modified = item.dateModified ? moment(item.dateModified) : published;
  return {
    item,
    id: `urn:uuid:${item.id}`,
    title: item.title.uk,
    html: htmlOf(item, own, base),
    published: whole ? published : null,
    updated: modified > published ? modified : published,
    topics: item.tags.map((tag) => topics.get(tag) ?? tag),
    papers: own,
  };
}

/** What no XML may hold, not even escaped. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** The library lays texts out on lines of their own; readers that do not trim would show that. */
const tight = (xml: string) =>
  xml
    .replace(FORBIDDEN, '')
    .replace(/>\s+<!\[CDATA\[/g, '><![CDATA[')
    .replace(/\]\]>\s+<\//g, ']]></');

/** The type of a file as the formats want it, whatever its site calls it. */
const mediaType = (type: string | null): string | null =>
  type !== null && /^[\w.+-]+\/[\w.+-]+(?:;[\w .+=-]*)?$/.test(type) ? type : null;

/** Writes a page of the feed. */
export function give(form: Form, given: Given): string {
  const entries = given.items.map((item) => entryOf(item, given));
  return { json, atom, rss }[form](entries, given);
}

function json(entries: readonly Entry[], { base, page, self, next }: Given): string {
  return JSON.stringify({
    // The library leaves an empty list out, and a feed without one is none.
    items: [],
    ...(generateJsonFeed({
      title: TITLE,
      description: ABOUT,
      home_page_url: page,
      feed_url: base + self,
      ...(next && { next_url: base + next }),
      language: 'uk',
      items: entries.map(({ item, id, title, html: content, published, updated, topics }) => ({
        id,
        ...(item.url && { url: item.url }),
        title,
        content_html: content,
        summary: item.summary.uk,
        ...(item.image && { image: item.image.copy ? base + item.image.copy.path : item.image.url }),
        ...(published && { date_published: published }),
        ...(item.dateModified && { date_modified: updated }),
        authors: [{ name: item.author.uk }],
        tags: [VOICES[item.voice] ?? item.voice, ...topics],
        ...(item.inLanguage && { language: item.inLanguage }),
        ...(item.attachments.length > 0 && {
          attachments: item.attachments.map(({ url, type, title: name, size }) => ({
            url,
            mime_type: mediaType(type) ?? 'application/octet-stream',
            ...(name && { title: name }),
            ...(size && { size_in_bytes: size }),
          })),
        }),
      })),
    }) as object),
  });
}

const latest = (entries: readonly Entry[], lookedAt: Date): Date =>
  entries.length === 0
    ? lookedAt
    : entries.reduce((last, { updated }) => (updated > last ? updated : last), new Date(0));

function atom(entries: readonly Entry[], { base, page, self, next, lookedAt }: Given): string {
  return tight(
    generateAtomFeed({
      id: base + self,
      title: { value: TITLE, type: 'text' },
      subtitle: { value: ABOUT, type: 'text' },
      updated: latest(entries, lookedAt),
      links: [
        { href: page, rel: 'alternate', type: 'text/html' },
        { href: base + self, rel: 'self', type: 'application/atom+xml' },
        ...(next ? [{ href: base + next, rel: 'next', type: 'application/atom+xml' }] : []),
      ],
      xml: { lang: 'uk' },
      entries: entries.map(({ item, id, title, html: content, published, updated, topics, papers }) => ({
        id,
        title: { value: title, type: 'text' },
        ...(published && { published }),
        updated,
        authors: [{ name: item.author.uk }],
        summary: { value: item.summary.uk, type: 'text' },
        content: { value: content, type: 'html' },
        categories: [
          { term: item.voice, label: VOICES[item.voice] ?? item.voice },
          ...item.tags.map((term, index) => ({ term, label: topics[index] ?? term })),
        ],
        links: [
          ...(item.url ? [{ href: item.url, rel: 'alternate' }] : []),
          ...papers.map(({ slug, name }) => ({ href: `${base}/v1/documents/${slug}`, rel: 'related', type: 'application/json', title: name.uk })),
          ...item.attachments.map(({ url, type, title: name, size }) => ({ href: url, rel: 'enclosure', ...(mediaType(type) && { type: type! }), ...(name && { title: name }), ...(size && { length: size }) })),
        ],
        ...(item.inLanguage && { xml: { lang: item.inLanguage } }),
      })),
    }), // prettier-ignore
  );
}

function rss(entries: readonly Entry[], { base, page, self, lookedAt }: Given): string {
  return tight(
    generateRssFeed({
      title: TITLE,
      link: page,
      description: ABOUT,
      language: 'uk',
      lastBuildDate: latest(entries, lookedAt),
      atom: { links: [{ href: base + self, rel: 'self', type: 'application/rss+xml' }] },
      items: entries.map(({ item, id, title, html: content, published, topics }) => ({
        title,
        ...(item.url && { link: item.url }),
        description: content,
        guid: { value: id, isPermaLink: false },
        ...(published && { pubDate: published }),
        categories: [VOICES[item.voice] ?? item.voice, ...topics].map((name) => ({ name })),
        dc: { creators: [item.author.uk] },
        // One file an item is what the format holds.
        ...(item.attachments[0] && {
          enclosures: [{ url: item.attachments[0].url, type: mediaType(item.attachments[0].type) ?? 'application/octet-stream', length: item.attachments[0].size ?? 0 }],
        }),
      })),
    }), // prettier-ignore
  );
}
