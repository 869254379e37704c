/** A feed that was brought, as the items that are shown. Pure: the same bytes make the same items. */
import type { FeedBlock, FeedItem, FeedSource } from '@mosty/sdk/schemas';
import { type Images, clean, lines, link, plain, tidy } from './clean.ts';
import { type When, readDate } from './dates.ts';
import { decode } from './decode.ts';
import { hashOf, linkKey, titleKey } from './keys.ts';
import { type RawFeed, type RawItem, type RawText, parse } from './parse.ts';

export const MOST_TITLE = 300;
export const MOST_SUMMARY = 400;
const MOST_ATTACHMENTS = 10;

/** What an item shows, as far as its source says it. */
export type Told = Pick<
  FeedItem,
  'kind' | 'title' | 'summary' | 'body' | 'inLanguage' | 'tags' | 'url' | 'image' | 'attachments'
>;

/** An item of a feed that was read. */
export interface Draft {
  guid: string | null;
  linkKey: string | null;
  titleKey: string;
  /** The way with its pictures, and a hash that changes with anything that the source wrote of it. */
  hash: string;
  published: When | null;
  updated: When | null;
  told: Told;
}

export interface Reading {
  format: string;
  charset: string;
  title: string | null;
  items: Draft[];
  /** The feed was read to its end, so that what is missing from it is missing there. */
  whole: boolean;
  /** Its pictures are to be copied. */
  copies: boolean;
}

export type ReadingSource = Pick<FeedSource, 'url' | 'kind' | 'topics' | 'categories'>;

export interface ReadOptions {
  source: ReadingSource;
  images: Images;
  now: number;
}

/** Reads the bytes of a feed. Throws `FeedError` for what is none. */
export function readFeed(bytes: Buffer, contentType: string | null, options: ReadOptions): Reading {
  const { text, charset } = decode(bytes, contentType);
  const feed = parse(text);
  const base = link(feed.base, options.source.url) ?? options.source.url;
  const items = feed.items.flatMap((item) => draft(item, feed, base, options) ?? []);
  return {
    format: feed.format,
    charset,
    title: feed.title && oneLine(feed.title, MOST_TITLE),
    items,
    whole: feed.whole,
    copies: options.images === 'copies',
  };
}

const blocksOf = (raw: RawText | null, base: string, images: Images): FeedBlock[] =>
  raw === null ? [] : raw.isHtml && /[<&]/.test(raw.value) ? clean(raw.value, { base, images }) : plain(raw.value);

/** Text of one line, cut at a word. */
export function oneLine(text: string, most: number): string {
  const line = tidy(text).replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:–—-]+$/, '')}…`;
}

function titleOf(raw: RawText | null, base: string): string {
  // Some write entities of entities: what is left of one after it was read is read once more.
  const once = lines(blocksOf(raw, base, 'none')).join(' ');
  const twice = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(once)
    ? lines(clean(once, { base, images: 'none' })).join(' ')
    : once;
  return oneLine(twice, MOST_TITLE);
}

function draft(item: RawItem, feed: RawFeed, base: string, { source, images, now }: ReadOptions): Draft | null {
  const url = link(item.link, base);
  const address = url?.startsWith('mailto:') ? null : url;
  const within = address ?? base;
  const summary = blocksOf(item.summary, within, images);
  const content = blocksOf(item.content, within, images);
  const whole = lines(content).join('').length >= lines(summary).join('').length ? content : summary;
  const said = lines(summary.length > 0 ? summary : content).join(' ');
  const title = titleOf(item.title, base) || oneLine(said, 100);
  if (title === '') return null;
  const short = oneLine(said, MOST_SUMMARY) || title;
  const repeats = whole.length === 1 && whole[0]!.type === 'paragraph' && lines(whole)[0] === short && whole[0]!.spans.every(({ href }) => !href); // prettier-ignore
  const named = link(item.image, within);
  const own = named && !named.startsWith('mailto:') && images !== 'none' ? { url: named, alt: null, copy: null } : null;
  const inText = whole.flatMap(({ picture }) => picture ?? []);
  const body = whole.length === 0 || repeats ? null : whole;
  const told: Told = {
    ...meaning(item, source),
    title: { uk: title },
    summary: { uk: short },
    body,
    inLanguage: languageOf(item.language ?? feed.language, `${title} ${said}`),
    url: address,
    // A site that names no picture of an item shows the first one of its text; where it stands in both, its words are there.
    image: inText.find(({ url }) => !own || url === own.url) ?? own,
    attachments: attachments(item, within),
  };
  return {
    guid: item.guid?.slice(0, 1000) ?? null,
    linkKey: linkKey(address),
    titleKey: titleKey(title),
    hash: `${images} ${hashOf([item, source])}`,
    published: item.published.map((raw) => readDate(raw, now)).find((when) => when !== null) ?? null,
    updated: readDate(item.updated, now),
    told,
  };
}

/** Kind and topics: those of the source, and what its own categories mean here. */
function meaning({ categories }: RawItem, source: ReadingSource): Pick<Told, 'kind' | 'tags'> {
  const words = new Set(categories.map(titleKey));
  const meant = source.categories.filter(({ word }) => words.has(titleKey(word)));
  return {
    kind: meant.find(({ kind }) => kind !== null)?.kind ?? source.kind,
    tags: [...new Set([...source.topics, ...meant.flatMap(({ topic }) => topic ?? [])])],
  };
}

function attachments({ attachments: all }: RawItem, base: string): Told['attachments'] {
  return all.slice(0, MOST_ATTACHMENTS).flatMap(({ url, type, title, size }) => {
    const target = link(url, base);
    if (!target || target.startsWith('mailto:')) return [];
    return [
      { url: target, type: (type && oneLine(type, 100)) || null, title: title && oneLine(title, MOST_TITLE), size },
    ];
  });
}

/** The language: as it is stated, unless the letters say otherwise — many sites state the language of their software. */
function languageOf(stated: string | null, text: string): string | null {
  const [, code, region] = /^([a-z]{2,3})(?:[-_]([a-z0-9]{2,8}))?/i.exec(stated ?? '') ?? [];
  const tag = code
    ? `${code.toLowerCase()}${region ? `-${region.length === 2 ? region.toUpperCase() : region}` : ''}`
    : null;
  const cyrillic = (text.match(/\p{Script=Cyrillic}/gu) ?? []).length;
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length;
  if (cyrillic <= latin) return tag === 'uk' || tag?.startsWith('uk-') || tag?.startsWith('ru') ? null : tag;
  if (/[іїєґ]/i.test(text)) return tag?.startsWith('uk') ? tag : 'uk';
  if (/[ыэъё]/i.test(text)) return 'ru';
  return /^(uk|ru|be|bg)\b/.test(tag ?? '') ? tag : 'uk';
}
