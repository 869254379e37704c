/** A feed of any format as items of one shape. The only file that knows how the library of feeds calls things. */
import { parseFeed } from 'feedsmith';
import { MOST_ITEMS, canonical } from './canonical.ts';
import { FeedError } from './feed-error.ts';

/** A text of a feed and what it is written in. */
export interface RawText {
  value: string;
  isHtml: boolean;
}

export interface RawItem {
  guid: string | null;
  /** Addresses as they are written; relative ones too. */
  link: string | null;
  title: RawText | null;
  summary: RawText | null;
  content: RawText | null;
  published: string[];
  updated: string | null;
  categories: string[];
  image: string | null;
  attachments: { url: string; type: string | null; title: string | null; size: number | null }[];
  language: string | null;
}

export interface RawFeed {
  format: string;
  title: string | null;
  /** What relative addresses are relative to; `null`: the address of the feed. */
  base: string | null;
  language: string | null;
  items: RawItem[];
  /** Everything that the feed has is here: what is not here any more was taken away. */
  whole: boolean;
}

// What the library reads, as far as it is looked at here. Nothing of it can be trusted to be there.
/* eslint-disable @typescript-eslint/no-explicit-any */
type Any = any;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
const html = (value: unknown): RawText | null =>
  text(value) === null ? null : { value: value as string, isHtml: true };
const list = (value: unknown): Any[] => (Array.isArray(value) ? value : []);
const strings = (...values: unknown[]) => values.flatMap((value) => text(value) ?? []);
const size = (value: unknown) => (typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null);

const isImage = (type: unknown, url: unknown) =>
  typeof type === 'string' && type !== ''
    ? type.startsWith('image/')
    : /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(String(url));

function media(item: Any): string | null {
  const contents = [...list(item.media?.contents), ...list(item.media?.groups).flatMap((group: Any) => list(group?.contents)), ...list(item.media?.group?.contents)]; // prettier-ignore
  const picture = contents.find((each) => each?.url && (each.medium === 'image' || isImage(each.type, each.url)));
  const thumbnails = [...list(item.media?.thumbnails), ...list(item.media?.group?.thumbnails)];
  return text(picture?.url) ?? text(thumbnails[0]?.url) ?? text(item.itunes?.image);
}

function rss(item: Any): RawItem {
  const enclosures = list(item.enclosures).filter((each) => text(each?.url));
  const picture = enclosures.find((each) => isImage(each.type, each.url));
  return {
    guid: text(item.guid?.value) ?? text(item.rdf?.about) ?? text(item.dc?.identifiers?.[0]),
    link: text(item.link) ?? atomLink(item.atom?.links) ?? (item.guid?.isPermaLink === false ? null : address(item.guid?.value)) ?? address(item.rdf?.about),
    title: html(item.title) ?? html(item.dc?.titles?.[0]) ?? html(item.media?.title?.value),
    summary: html(item.description) ?? html(item.dc?.descriptions?.[0]) ?? html(item.itunes?.summary) ?? html(item.media?.description?.value),
    content: html(item.content?.encoded),
    published: strings(item.pubDate, item.dc?.dates?.[0], item.dcterms?.issued?.[0], item.dcterms?.created?.[0], item.atom?.published, item.dcterms?.dates?.[0]),
    updated: text(item.atom?.updated) ?? text(item.dcterms?.modified?.[0]),
    categories: strings(...list(item.categories).map((each) => each?.name), ...list(item.dc?.subjects)),
    image: text(picture?.url) ?? media(item),
    attachments: enclosures.filter((each) => each !== picture).map((each) => ({ url: each.url, type: text(each.type), title: null, size: size(each.length) })),
    language: text(item.dc?.languages?.[0]),
  }; // prettier-ignore
}

const address = (value: unknown) => (/^https?:\/\//i.test(String(value)) ? text(value) : null);
const atomLink = (links: unknown) =>
  text((list(links).find((each) => (each?.rel ?? 'alternate') === 'alternate') as Any)?.href);

function atomText(value: Any): RawText | null {
  if (typeof value === 'string') return html(value);
  if (text(value?.value) === null) return null;
  // Plain text that has tags in it all the same is HTML by mistake, and far more common than text about tags.
  const isHtml = value.type !== 'text' && value.type !== 'text/plain' && value.type !== undefined ? true : /<\/?[a-z][^<>]*>|&[a-z]+;/i.test(value.value); // prettier-ignore
  return { value: value.value, isHtml };
}

function atom(entry: Any): RawItem {
  const links = list(entry.links);
  const enclosures = links.filter((each) => each?.rel === 'enclosure' && text(each.href));
  const picture = enclosures.find((each) => isImage(each.type, each.href));
  return {
    guid: text(entry.id),
    link: atomLink(links) ?? text(entry.content?.src) ?? address(entry.id),
    title: atomText(entry.title),
    summary: atomText(entry.summary) ?? html(entry.media?.group?.description?.value),
    content: atomText(entry.content),
    published: strings(entry.published, entry.dc?.dates?.[0], entry.updated),
    updated: text(entry.updated),
    categories: strings(...list(entry.categories).map((each) => each?.label ?? each?.term)),
    image: text(picture?.href) ?? media(entry),
    attachments: enclosures.filter((each) => each !== picture).map((each) => ({ url: each.href, type: text(each.type), title: text(each.title), size: size(each.length) })),
    language: text(entry.xml?.lang),
  }; // prettier-ignore
}

function json(item: Any): RawItem {
  const plain = text(item.content_text);
  return {
    guid: text(item.id) ?? (typeof item.id === 'number' ? String(item.id) : null),
    link: text(item.url) ?? text(item.external_url) ?? address(item.id),
    title: text(item.title) === null ? null : { value: item.title, isHtml: false },
    summary: text(item.summary) === null ? null : { value: item.summary, isHtml: false },
    content: html(item.content_html) ?? (plain === null ? null : { value: plain, isHtml: false }),
    published: strings(item.date_published, item.date_modified),
    updated: text(item.date_modified),
    categories: strings(...list(item.tags)),
    image: text(item.image) ?? text(item.banner_image),
    attachments: list(item.attachments).filter((each) => text(each?.url)).map((each) => ({ url: each.url, type: text(each.mime_type), title: text(each.title), size: size(each.size_in_bytes) })),
    language: text(item.language),
  }; // prettier-ignore
}

const READERS: Record<string, (item: Any) => RawItem> = { rss, rdf: rss, atom, json };

/** Reads a feed of any format: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed. Throws `FeedError`. */
export function parse(document: string): RawFeed {
  const isJson = /^[\s\ufeff]*[{[]/.test(document);
  const { source, whole } = isJson ? jsonSource(document) : xmlSource(document);
  const { format, feed } = read(source);
  const items = list((feed as Any).items ?? (feed as Any).entries);
  return {
    format,
    title: text((feed as Any).title?.value ?? (feed as Any).title),
    base: address((feed as Any).xml?.base) ?? (format === 'atom' ? atomLink((feed as Any).links) : (address((feed as Any).link) ?? address((feed as Any).home_page_url))), // prettier-ignore
    language: text((feed as Any).language) ?? text((feed as Any).xml?.lang) ?? text((feed as Any).dc?.languages?.[0]),
    items: items.slice(0, MOST_ITEMS).map(READERS[format]!),
    whole: whole && items.length <= MOST_ITEMS,
  };
}

function read(source: unknown): { format: string; feed: unknown } {
  try {
    return parseFeed(source as string);
  } catch (error) {
    throw new FeedError('not-a-feed', (error as Error).message);
  }
}

function xmlSource(document: string) {
  if (document.trim() === '') throw new FeedError('empty', 'there is nothing in it');
  const { xml, cut, more } = canonical(document);
  return { source: xml as unknown, whole: !cut && !more };
}

function jsonSource(document: string) {
  try {
    return { source: JSON.parse(document.replace(/^[\s\ufeff]+/, '')) as unknown, whole: true };
  } catch (error) {
    throw new FeedError('not-a-feed', `no JSON: ${(error as Error).message.slice(0, 100)}`);
  }
}
