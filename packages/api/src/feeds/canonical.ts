/**
 * Any XML that was meant to be a feed as XML that is one: stray signs escaped, what was left open closed, HTML that
 * stands bare in a text put into it as text, control characters gone. A document type is never read. The only file that
 * knows the tolerant tokenizer.
 */
import { Parser } from 'htmlparser2';
import { FeedError } from './feed-error.ts';

/** Elements inside each other. */
const MOST_DEPTH = 64;
/** Items of one document; what is behind them is older. */
export const MOST_ITEMS = 500;

const ITEMS = new Set(['item', 'entry']);
const ROOTS = new Set(['rss', 'rdf', 'feed', 'channel']);
/** Elements of text, by their names without a prefix. */
const TEXTS = new Set([
  'title', 'link', 'guid', 'description', 'pubdate', 'author', 'category', 'comments', 'source', 'encoded', 'id', 'updated',
  'published', 'summary', 'content', 'rights', 'date', 'creator', 'subject', 'language', 'generator', 'copyright', 'ttl',
  'lastbuilddate', 'issued', 'modified', 'created', 'tagline', 'name', 'email', 'uri', 'subtitle', 'icon', 'logo',
]); // prettier-ignore
/** Those that may hold HTML, so that a tag inside them is one of theirs. */
const RICH = new Set(['description', 'encoded', 'content', 'summary', 'title', 'subtitle', 'tagline', 'rights']);
/** Elements that say of a text that was not closed that it is over. */
const AFTER = new Set([...ITEMS, 'guid', 'pubdate', 'description', 'author', 'category', 'comments', 'enclosure', 'encoded', 'updated', 'published', 'date', 'creator', 'subject', 'lastbuilddate', 'id', 'thumbnail', 'image', 'channel']); // prettier-ignore

export interface Canonical {
  xml: string;
  /** The document ends in the middle; an item that was cut is left out. */
  cut: boolean;
  /** There were more items than are read. */
  more: boolean;
}

// They are what has to go.
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const escape = (text: string) =>
  text.replace(CONTROL, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const quoted = (text: string) => escape(text).replace(/"/g, '&quot;');
const local = (name: string) => name.slice(name.indexOf(':') + 1).toLowerCase();
/** A name that XML allows; others come from `<3` and the like. */
const NAME = /^[\p{L}_][\p{L}\p{N}._-]*(:[\p{L}_][\p{L}\p{N}._-]*)?$/u;
const tag = (name: string, attributes: Record<string, string>) =>
  `<${name}${Object.entries(attributes).filter(([key]) => NAME.test(key)).map(([key, value]) => ` ${key}="${quoted(value)}"`).join('')}>`; // prettier-ignore

/** The document without what stands before it: notices of scripts, blank lines. */
function beginning(text: string): string {
  const at = text.search(/<\?xml\s|<!DOCTYPE|<(?:[\w-]+:)?(?:rss|rdf|feed|html)\b/i);
  return text.slice(Math.max(0, at >= 0 ? at : text.search(/<[?!\p{L}]/u)));
}

/** Writes the document again. Throws `FeedError` for what is no feed, or is made to hurt. */
export function canonical(raw: string): Canonical {
  const text = beginning(raw);
  refuseTypes(text);
  const out: string[] = [];
  const open: string[] = [];
  /** Where the item that is open begins in `out`. */
  let itemAt = -1;
  let items = 0;
  let more = false;
  /** Elements that are open inside a text, as text. */
  let inside: string[] | null = null;
  let ended = false;
  /** The element that was opened by what came just now: one that is closed at once closes itself. */
  let fresh: string | null = null;

  const close = () => {
    const name = open.pop()!;
    out.push(`</${name}>`);
    inside = null;
    if (ITEMS.has(local(name))) itemAt = -1;
  };
  const leaf = () => (open.length > 0 && TEXTS.has(local(open.at(-1)!)) ? open.at(-1)! : null);

  const parser = new Parser(
    {
      onopentag(name, attributes, implied) {
        if (ended || implied || more) return;
        fresh = name;
        if (!NAME.test(name)) return void out.push(escape(tag(name, {})));
        const plain = local(name);
        if (open.length === 0) root(plain, text);
        if (inside) {
          // A text was left open when what comes next is no HTML, or begins the next field at the level of this one.
          const over = AFTER.has(plain) && inside.length === 0 && !(RICH.has(local(open.at(-1)!)) && plain === 'image');
          if (!over && (RICH.has(local(open.at(-1)!)) || inside.length > 0)) {
            inside.push(name);
            if (inside.length > MOST_DEPTH)
              throw new FeedError('too-deep', `more than ${MOST_DEPTH} elements inside each other`);
            return void out.push(escape(tag(name, attributes)));
          }
          close();
        }
        if (ITEMS.has(plain)) {
          while (open.some((each) => ITEMS.has(local(each)))) close();
          if (++items > MOST_ITEMS) {
            more = true;
            return;
          }
          itemAt = out.length;
        }
        if (open.length >= MOST_DEPTH)
          throw new FeedError('too-deep', `more than ${MOST_DEPTH} elements inside each other`);
        open.push(name);
        out.push(tag(name, attributes));
        const isMarkup = attributes['type'] === 'xhtml' || /xhtml\+xml|\/xml$/.test(attributes['type'] ?? '') || attributes['mode'] === 'xml'; // prettier-ignore
        inside = leaf() && !isMarkup && !isPerson(plain, open) ? [] : null;
      },
      ontext(data) {
        fresh = null;
        if (ended || more || open.length === 0) return;
        out.push(escape(data));
      },
      onclosetag(name, implied) {
        const selfClosed = fresh === name;
        fresh = null;
        // What the tokenizer closes on its own account is closed here by our own.
        if (ended || more || (implied && !selfClosed)) return;
        if (inside) {
          const at = inside.lastIndexOf(name);
          if (at >= 0) {
            inside.length = at;
            return void out.push(escape(`</${name}>`));
          }
          if (name !== open.at(-1) && !open.includes(name)) return;
        }
        if (!open.includes(name)) return;
        while (open.at(-1) !== name) close();
        close();
        if (open.length === 0) ended = true;
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.write(text);
  parser.end();
  if (out.length === 0) throw new FeedError('not-a-feed', 'there is no element in it');
  const cut = !ended && !more;
  if (cut && itemAt >= 0) {
    out.length = itemAt;
    while (open.length > 0 && !ITEMS.has(local(open.pop()!)));
  }
  while (open.length > 0) close();
  return { xml: out.join(''), cut, more };
}

/** Atom's author is an element of elements, RSS's is a text. */
const isPerson = (name: string, open: readonly string[]) => name === 'author' && local(open[0]!) === 'feed';

/**
 * A document type that declares something is a trap; one that only names a format is left out by the tokenizer. An item may
 * tell of one, and one that carries a whole page is common: what stands in a text is text.
 */
function refuseTypes(text: string): void {
  const bare = text.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  const found = /<!DOCTYPE\s+([^\s>[]+)[^>[]*(\[)?/i.exec(bare);
  if (/<!(?:ENTITY|ELEMENT|ATTLIST|NOTATION)\b/i.test(bare) || found?.[2])
    throw new FeedError('doctype', 'the document declares entities of its own');
  if (found?.[1]?.toLowerCase() === 'html') throw new FeedError('html', 'a page and not a feed', linkedFeed(text));
}

function root(name: string, text: string): void {
  if (ROOTS.has(name)) return;
  if (['html', 'head', 'body'].includes(name)) throw new FeedError('html', 'a page and not a feed', linkedFeed(text));
  throw new FeedError('not-a-feed', `the document begins with <${name}>`);
}

/** The feed that a page names, for the person who gave the address of the page. */
function linkedFeed(page: string): string | null {
  const links = page.slice(0, 200_000).match(/<link\b[^>]{0,1000}>/gi) ?? [];
  const link = links.find((each) => /type\s*=\s*["']?application\/(?:rss|atom|feed)\+(?:xml|json)/i.test(each));
  return /href\s*=\s*["']([^"'<>\s]{1,2000})/i.exec(link ?? '')?.[1] ?? null;
}
