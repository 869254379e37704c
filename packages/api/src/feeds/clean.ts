/**
 * HTML of other people as blocks of spans: cleaned by a kept library to a narrow set, then taken apart, so that nothing
 * of it is ever markup again. The only file that knows the sanitizer.
 */
import type { FeedBlock, FeedSpan } from '@mosty/sdk/schemas';
import { Parser } from 'htmlparser2';
import sanitize from 'sanitize-html';
import { coverMobiles } from '../import/phones.ts';

/** Raise it with every change of what is let through: what was cleaned by older rules is cleaned again. */
export const RULES = 2;
/** Of one text, in signs: cleaning grows with the depth of tags. */
const MOST_HTML = 200_000;
const MOST_BLOCKS = 300;
const MOST_TEXT = 40_000;
/** Pictures of one text that are blocks; further ones are links. */
const MOST_PICTURES = 8;
/** A picture whose page draws it no larger, in pixels, stands in its line: a smiley, a bullet. */
const SMALL = 48;
const COVER = '[номер – на сайті джерела]';

/** Pictures are told as links, become blocks of their own that may be copied, or are left out. */
export type Images = 'links' | 'copies' | 'none';
export interface CleanOptions {
  /** What relative addresses are relative to. */
  base: string | null;
  images: Images;
}

const BLOCKS = ['p', 'blockquote', 'ul', 'ol', 'li'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** Elements that begin a line of their own and mean nothing else here. */
const LINES = ['div', 'section', 'article', 'header', 'footer', 'figure', 'figcaption', 'table', 'tr', 'dl', 'dt', 'dd', 'pre', 'address', 'center', 'fieldset', 'form', 'main', 'aside', 'details', 'summary', 'caption', 'hr']; // prettier-ignore
/** Elements whose text is not for people. */
const SILENT = ['script', 'style', 'textarea', 'option', 'select', 'button', 'noscript', 'noembed', 'noframes', 'template', 'xmp', 'plaintext', 'svg', 'math', 'title', 'head', 'iframe', 'object', 'audio', 'video', 'canvas', 'map', 'applet']; // prettier-ignore
const EMBEDS = ['iframe', 'embed', 'object', 'video', 'audio', 'source'];

/** An address that a link may have, or nothing. */
export function link(raw: string | undefined | null, base: string | null): string | null {
  if (!raw || raw.length > 2000) return null;
  // What browsers leave out of an address before they read it.
  const bare = raw.replace(/[\t\n\r]/g, '').trim();
  if (bare === '' || bare.startsWith('#')) return null;
  try {
    const url = base === null ? new URL(bare) : new URL(bare, base);
    if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return null;
    if (url.protocol !== 'mailto:' && (url.hostname === '' || url.username !== '' || url.password !== '')) return null;
    const { href } = url;
    return href.length <= 2000 && /^(https?:\/\/|mailto:)[^\s<>"]+$/.test(href) ? href : null;
  } catch {
    return null;
  }
}

const hostOf = (url: string) =>
  url.startsWith('mailto:') ? url.slice(7) : new URL(url).hostname.replace(/^www\./, '');

/** Markup of the narrow set and nothing else. */
function narrow(html: string, { base, images }: CleanOptions): string {
  const toLink = (words: string) => (_: string, { src, data, href }: sanitize.Attributes): sanitize.Tag => {
    const target = link(src ?? data ?? href, base);
    return target ? { tagName: 'a', attribs: { href: target }, text: `${words}: ${hostOf(target)}` } : { tagName: 'br', attribs: {} };
  }; // prettier-ignore
  return sanitize(html.slice(0, MOST_HTML), {
    allowedTags: ['br', 'strong', 'em', 'a', 'hr', 'img', ...BLOCKS, ...HEADINGS, ...LINES],
    allowedAttributes: { a: ['href'], img: ['src', 'alt'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    nonTextTags: SILENT.filter((name) => !EMBEDS.includes(name)),
    disallowedTagsMode: 'discard',
    enforceHtmlBoundary: false,
    nestingLimit: 100,
    transformTags: {
      b: 'strong',
      i: 'em',
      cite: 'em',
      dfn: 'em',
      td: 'div',
      th: 'div',
      a: (_, attribs) => {
        const href = link(attribs['href'], base);
        return { tagName: 'a', attribs: href ? { href } : {} };
      },
      img: (_, attribs) => picture(attribs, images, base),
      ...Object.fromEntries(EMBEDS.map((name) => [name, toLink(name === 'audio' ? 'Аудіо' : name === 'video' || name === 'iframe' ? 'Відео або вставка' : 'Вставка')])),
    }, // prettier-ignore
  });
}

/** A picture is told by its words, and linked or kept where that is wished; a dot that counts readers is nothing. */
function picture(attribs: sanitize.Attributes, images: Images, base: string | null): sanitize.Tag {
  const { src, alt, width, height } = attribs;
  const nothing = { tagName: 'br', attribs: {} };
  // Where a script of the page would load it later, its address stands beside.
  const target = link(src, base) ?? link(attribs['data-src'] ?? attribs['data-lazy-src'], base);
  const isWithin = (most: number) =>
    [width, height].some((size) => size !== undefined && Number.parseInt(size, 10) <= most);
  if (!target || target.startsWith('mailto:') || isWithin(3) || images === 'none') return nothing;
  const words = alt?.trim().slice(0, 200) ?? '';
  if (images === 'copies' && !isWithin(SMALL)) return { tagName: 'img', attribs: { src: target, alt: words } };
  return { tagName: 'a', attribs: { href: target }, text: captionOf(words) };
}

const captionOf = (words: string) => (words ? `Зображення: ${words}` : 'Зображення');

/** Blocks of HTML. */
export function clean(html: string, options: CleanOptions): FeedBlock[] {
  const blocks: FeedBlock[] = [];
  let spans: FeedSpan[] = [];
  let items: FeedSpan[][] | null = null;
  let listType: 'list' | 'ordered-list' = 'list';
  let lists = 0;
  let quotes = 0;
  let strong = 0;
  let em = 0;
  let href: string | undefined;
  let length = 0;
  let pictures = 0;

  const flush = () => {
    const line = trimmed(spans);
    spans = [];
    if (line.length === 0) return;
    if (items) items.push(line);
    else if (blocks.length < MOST_BLOCKS)
      blocks.push({ type: quotes > 0 ? 'quote' : 'paragraph', spans: line, items: [] });
  };
  const endList = () => {
    flush();
    if (items && items.length > 0 && blocks.length < MOST_BLOCKS)
      blocks.push({ type: listType, spans: [], items: items.slice(0, MOST_BLOCKS) });
    items = null;
  };
  /** A picture stands by itself; in a list it is a link of its line. */
  const addPicture = (url: string, words: string) => {
    const told = { text: captionOf(words), href: url };
    if (items || pictures >= MOST_PICTURES) return add(spans, told.text, { href: url });
    flush();
    if (blocks.length >= MOST_BLOCKS) return;
    pictures++;
    const picture = { url, alt: words || null, copy: null };
    blocks.push({ type: 'picture', spans: [told], items: [], picture });
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'br') add(spans, '\n', {});
        else if (name === 'img') addPicture(attributes['src'] ?? '', tidy(attributes['alt'] ?? ''));
        else if (name === 'strong') strong++;
        else if (name === 'em') em++;
        else if (name === 'a') href = attributes['href'];
        else {
          flush();
          if (name === 'ul' || name === 'ol') {
            if (lists++ === 0) {
              listType = name === 'ol' ? 'ordered-list' : 'list';
              items = [];
            }
          } else if (name === 'blockquote') quotes++;
          else if (HEADINGS.includes(name)) strong++;
        }
      },
      ontext(data) {
        const rest = MOST_TEXT - length;
        if (rest <= 0) return;
        const text = data.slice(0, rest).replace(/[\s\u00a0]+/g, ' ');
        length += text.length;
        add(spans, text, {
          ...(strong > 0 && { strong: true }),
          ...(em > 0 && { em: true }),
          ...(href !== undefined && { href }),
        });
      },
      onclosetag(name) {
        if (name === 'br' || name === 'img') return;
        if (name === 'strong') strong--;
        else if (name === 'em') em--;
        else if (name === 'a') href = undefined;
        else {
          flush();
          if (name === 'ul' || name === 'ol') {
            if (--lists === 0) endList();
          } else if (name === 'blockquote') quotes--;
          else if (HEADINGS.includes(name)) strong--;
        }
      },
    },
    { decodeEntities: true },
  );
  parser.write(narrow(html, options));
  parser.end();
  endList();
  return blocks;
}

function add(spans: FeedSpan[], text: string, marks: Omit<FeedSpan, 'text'>): void {
  const last = spans.at(-1);
  const same = last && last.strong === marks.strong && last.em === marks.em && last.href === marks.href;
  if (same) last.text += text;
  else spans.push({ text, ...marks });
}

// Invisible signs that turn or hide text have no place in it.
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text for people: no invisible signs, no mobile numbers. */
export const tidy = (text: string): string => coverMobiles(text.replace(INVISIBLE, ''), COVER);

/** Spans of one line without blanks around it and beside its breaks; none when nothing is left. */
function trimmed(spans: readonly FeedSpan[]): FeedSpan[] {
  const kept = spans.map((span) => ({
    ...span,
    text: tidy(span.text)
      .replace(/ *\n */g, '\n')
      .replace(/\n{3,}/g, '\n\n'),
  }));
  const merged = kept.reduce<FeedSpan[]>((all, { text, ...marks }) => {
    const before = all.at(-1)?.text ?? '\n';
    const own = /\s$/.test(before) ? text.replace(/^ +/, '') : text;
    if (own !== '') all.push({ text: own, ...marks });
    return all;
  }, []);
  while (merged[0] && merged[0].text.trimStart() === '') merged.shift();
  while (merged.length > 0 && merged.at(-1)!.text.trimEnd() === '') merged.pop();
  if (merged[0]) merged[0].text = merged[0].text.trimStart();
  const last = merged.at(-1);
  if (last) last.text = last.text.trimEnd();
  return merged;
}

/** Blocks of plain text: an empty line ends a paragraph. */
export function plain(text: string): FeedBlock[] {
  return text
    .slice(0, MOST_TEXT)
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .slice(0, MOST_BLOCKS)
    .map((paragraph) => trimmed([{ text: paragraph.replace(/[^\S\n]+/g, ' ') }]))
    .filter((spans) => spans.length > 0)
    .map((spans) => ({ type: 'paragraph' as const, spans, items: [] }));
}

/** One text for each line of the blocks; what is said of a picture is none. */
export const lines = (blocks: readonly FeedBlock[]): string[] =>
  blocks.filter(({ picture }) => !picture).flatMap(({ spans, items }) => [spans, ...items].map((line) => line.map(({ text }) => text).join('').trim())).filter(Boolean); // prettier-ignore
