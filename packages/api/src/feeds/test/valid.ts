/**
 * What the specifications of the three forms demand of a document, demand by demand: RFC 4287 (Atom), RSS 2.0 of the RSS
 * Advisory Board, JSON Feed 1.1. Each function tells what is wrong, with the section; nothing wrong is an empty list.
 */
import { Parser } from 'htmlparser2';

interface Node {
  /** `atom:entry`, with the prefixes of this file. */
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  /** Its own text, without that of its children. */
  text: string;
}

const PREFIXES: Record<string, string> = {
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/XML/1998/namespace': 'xml',
  '': '',
};

/** The elements of a document, by their namespaces. The document is well-formed. */
function tree(xml: string): Node {
  const top: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [{ node: top, spaces: { '': '', xml: 'http://www.w3.org/XML/1998/namespace' } as Record<string, string> }];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const { node, spaces } = open.at(-1)!;
        const own = { ...spaces };
        for (const [key, value] of Object.entries(attributes)) {
          if (key === 'xmlns') own[''] = value;
          else if (key.startsWith('xmlns:')) own[key.slice(6)] = value;
        }
        const [local, prefix] = name.split(':').reverse() as [string, string?];
        const space = own[prefix ?? ''];
        if (space === undefined) throw new Error(`the prefix of ${name} is not declared`);
        const known = PREFIXES[space];
        const named = known === '' ? local : `${known ?? space}:${local}`;
        const rest = Object.fromEntries(Object.entries(attributes).filter(([key]) => !/^xmlns(:|$)/.test(key)));
        const child: Node = { name: named, attributes: rest, children: [], text: '' };
        node.children.push(child);
        open.push({ node: child, spaces: own });
      },
      ontext: (data) => void (open.at(-1)!.node.text += data),
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return top.children[0]!;
} // prettier-ignore

const all = (node: Node, name: string) => node.children.filter((child) => child.name === name);
const isAbsolute = (text: string) => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(text);
const isWeb = (text: string) => /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text);
const isMedia = (text: string) => /^[^\s/;]+\/[^\s/;]+(;.*)?$/.test(text);
const isTag = (text: string) => /^([A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*)?$/.test(text);
/** RFC 3339, with its letters in capitals. */
const isInstant = (text: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
/** RFC 822 with a year of four digits. */
const isMailDate = (text: string) =>
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d\d? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UT|Z|[+-]\d{4})$/.test(text) && !Number.isNaN(Date.parse(text)); // prettier-ignore

/** Collects what is wrong. */
function collect() {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => void (holds || faults.push(fault));
  /** How often a child may stand. */
  const count = (node: Node, name: string, least: number, most: number, section: string) =>
    must(all(node, name).length >= least && all(node, name).length <= most, `${section}: ${all(node, name).length} ${name} in ${node.name}`); // prettier-ignore
  return { faults, must, count };
}

const FEED = ['author', 'category', 'contributor', 'generator', 'icon', 'logo', 'id', 'link', 'rights', 'subtitle', 'title', 'updated', 'entry']; // prettier-ignore
const ENTRY = ['author', 'category', 'content', 'contributor', 'id', 'link', 'published', 'rights', 'source', 'summary', 'title', 'updated']; // prettier-ignore

/** @returns what RFC 4287 forbids of this document */
export function atomFaults(xml: string): string[] {
  const { faults, must, count } = collect();
  const feed = tree(xml);
  const texts = (node: Node) => {
    for (const name of ['title', 'subtitle', 'summary', 'rights'])
      for (const each of all(node, `atom:${name}`)) {
        const type = each.attributes['type'] ?? 'text';
        must(['text', 'html', 'xhtml'].includes(type), `3.1.1: type ${type} of ${name}`);
        must(type === 'xhtml' ? each.children.length === 1 && each.children[0]!.name === 'xhtml:div' : each.children.length === 0, `3.1.1: elements in ${name}`);
      }
  }; // prettier-ignore
  const common = (node: Node, allowed: string[]) => {
    texts(node);
    must(node.text.trim() === '', `4: text in ${node.name}`);
    for (const { name } of node.children)
      must(!name.startsWith('atom:') || allowed.includes(name.slice(5)), `4.1: ${name} in ${node.name}`);
    const lang = node.attributes['xml:lang'];
    must(lang === undefined || isTag(lang), `2: language ${lang}`);
    for (const name of ['id', 'title', 'updated']) count(node, `atom:${name}`, 1, 1, '4.1');
    for (const each of all(node, 'atom:id')) must(isAbsolute(each.text) && each.children.length === 0, `4.2.6: identifier ${each.text}`);
    for (const name of ['updated', 'published'])
      for (const each of all(node, `atom:${name}`)) must(isInstant(each.text), `3.3: ${name} ${each.text}`);
    for (const name of ['author', 'contributor'])
      for (const each of all(node, `atom:${name}`)) {
        count(each, 'atom:name', 1, 1, '3.2.1');
        count(each, 'atom:uri', 0, 1, '3.2.2');
        count(each, 'atom:email', 0, 1, '3.2.3');
        for (const email of all(each, 'atom:email')) must(/.+@.+/.test(email.text), `3.2.3: ${email.text}`);
      }
    for (const { attributes } of all(node, 'atom:category')) must(Boolean(attributes['term']), '4.2.2.1: a category without a term');
    const alternates = new Set<string>();
    for (const { attributes, children } of all(node, 'atom:link')) {
      const { href, rel = 'alternate', type, hreflang, length } = attributes;
      must(href !== undefined && isAbsolute(href), `4.2.7.1: address ${href}`);
      must(rel !== '' && (/^[a-z][a-z.-]*$/.test(rel) || isAbsolute(rel)), `4.2.7.2: relation ${rel}`);
      must(type === undefined || isMedia(type), `4.2.7.3: type ${type}`);
      must(hreflang === undefined || isTag(hreflang), `4.2.7.4: language ${hreflang}`);
      must(length === undefined || /^\d+$/.test(length), `4.2.7.6: length ${length}`);
      must(children.length === 0, '4.2.7: elements in a link');
      if (rel !== 'alternate') continue;
      must(!alternates.has(`${type} ${hreflang}`), '4.1.1: two alternates of one type and language');
      alternates.add(`${type} ${hreflang}`);
    }
    return alternates.size;
  }; // prettier-ignore

  must(feed.name === 'atom:feed', `2: the document begins with ${feed.name}`);
  common(feed, FEED);
  for (const name of ['generator', 'icon', 'logo', 'rights', 'subtitle']) count(feed, `atom:${name}`, 0, 1, '4.1.1');
  must(
    all(feed, 'atom:link').some(({ attributes }) => attributes['rel'] === 'self'),
    '4.1.1: no link to itself',
  );
  const ids = new Set<string>();
  for (const entry of all(feed, 'atom:entry')) {
    const alternates = common(entry, ENTRY);
    for (const name of ['content', 'published', 'rights', 'source', 'summary']) count(entry, `atom:${name}`, 0, 1, '4.1.2');
    const isSigned = [entry, feed, ...all(entry, 'atom:source')].some((each) => all(each, 'atom:author').length > 0);
    must(isSigned, '4.1.2: an entry without an author');
    const [content] = all(entry, 'atom:content');
    must(content !== undefined || alternates > 0, '4.1.2: an entry without content and without an alternate');
    if (content) {
      const { type = 'text', src } = content.attributes;
      must(['text', 'html', 'xhtml'].includes(type) || isMedia(type), `4.1.3.1: type ${type}`);
      must(!/^(multipart|message)\//.test(type), `4.1.3.1: type ${type}`);
      must(type !== 'text' && type !== 'html' ? true : content.children.length === 0, '4.1.3.3: elements in the content');
      must(src === undefined || all(entry, 'atom:summary').length === 1, '4.1.2: content elsewhere without a summary');
      must(src === undefined || content.text === '', '4.1.3.2: content here and elsewhere');
    }
    const key = `${all(entry, 'atom:id')[0]?.text} ${all(entry, 'atom:updated')[0]?.text}`;
    must(!ids.has(key), `4.1.1: two entries ${key}`);
    ids.add(key);
  } // prettier-ignore
  return faults;
}

const CHANNEL = ['title', 'link', 'description', 'language', 'copyright', 'managingEditor', 'webMaster', 'pubDate', 'lastBuildDate', 'category', 'generator', 'docs', 'cloud', 'ttl', 'image', 'rating', 'textInput', 'skipHours', 'skipDays', 'item']; // prettier-ignore
const ITEM = [
  'title',
  'link',
  'description',
  'author',
  'category',
  'comments',
  'enclosure',
  'guid',
  'pubDate',
  'source',
];
const MANY = ['category', 'item', 'enclosure'];

/** @param address where the document stands @returns what RSS 2.0 forbids of it */
export function rssFaults(xml: string, address: string): string[] {
  const { faults, must, count } = collect();
  const root = tree(xml);
  must(root.name === 'rss' && root.attributes['version'] === '2.0', `rss: ${root.name} ${root.attributes['version']}`);
  count(root, 'channel', 1, 1, 'rss');
  const channel = all(root, 'channel')[0]!;
  const known = (node: Node, allowed: string[]) => {
    must(node.text.trim() === '', `text in ${node.name}`);
    for (const { name } of node.children) must(name.includes(':') || allowed.includes(name), `${name} in ${node.name}`);
    for (const name of allowed) if (!MANY.includes(name)) count(node, name, 0, 1, node.name);
    for (const name of ['pubDate', 'lastBuildDate'])
      for (const each of all(node, name)) must(isMailDate(each.text), `${name}: ${each.text}`);
    for (const each of all(node, 'link')) must(isWeb(each.text), `link: ${each.text}`);
    for (const each of [...all(node, 'author'), ...all(node, 'managingEditor'), ...all(node, 'webMaster')])
      must(/^[^\s@]+@[^\s@]+/.test(each.text), `${each.name} is no e-mail: ${each.text}`);
    for (const each of node.children) must(each.name.includes(':') || each.name === 'item' || each.children.length === 0, `elements in ${each.name}`);
  }; // prettier-ignore
  known(channel, CHANNEL);
  for (const name of ['title', 'link', 'description']) count(channel, name, 1, 1, 'channel');
  for (const { text } of all(channel, 'language')) must(text !== '' && isTag(text), `language: ${text}`);
  const own = all(channel, 'atom:link').filter(({ attributes }) => attributes['rel'] === 'self');
  must(own.length === 1 && own[0]!.attributes['href'] === address, `the channel calls itself ${own[0]?.attributes['href']}`); // prettier-ignore
  const guids = new Set<string>();
  for (const item of all(channel, 'item')) {
    known(item, ITEM);
    must(all(item, 'title').length + all(item, 'description').length > 0, 'item: neither title nor description');
    count(item, 'enclosure', 0, 1, 'item');
    for (const { attributes } of all(item, 'enclosure')) {
      must(isWeb(attributes['url'] ?? ''), `enclosure: ${attributes['url']}`);
      must(/^\d+$/.test(attributes['length'] ?? ''), `enclosure: length ${attributes['length']}`);
      must(isMedia(attributes['type'] ?? ''), `enclosure: type ${attributes['type']}`);
    }
    for (const { text, attributes } of all(item, 'guid')) {
      must(text !== '' && (attributes['isPermaLink'] === 'false' || isWeb(text)), `guid: ${text}`);
      must(!guids.has(text), `guid: ${text} twice`);
      guids.add(text);
    }
    for (const { text } of all(item, 'category')) must(text.trim() !== '', 'category: empty');
  }
  return faults;
}

type Any = Record<string, unknown>;
const TOP = ['version', 'title', 'home_page_url', 'feed_url', 'description', 'user_comment', 'next_url', 'icon', 'favicon', 'authors', 'author', 'language', 'expired', 'hubs', 'items']; // prettier-ignore
const EACH = ['id', 'url', 'external_url', 'title', 'content_html', 'content_text', 'summary', 'image', 'banner_image', 'date_published', 'date_modified', 'authors', 'author', 'tags', 'language', 'attachments']; // prettier-ignore

/** @returns what JSON Feed 1.1 forbids of this document */
export function jsonFaults(text: string): string[] {
  const { faults, must } = collect();
  const feed = JSON.parse(text) as Any;
  const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
  const optional = (node: Any, names: string[], holds: (value: unknown) => boolean) => {
    for (const name of names) must(!(name in node) || holds(node[name]), `${name}: ${JSON.stringify(node[name])}`);
  };
  const names = (node: Any, allowed: string[]) => {
    for (const name of Object.keys(node)) must(name.startsWith('_') || allowed.includes(name), `unknown ${name}`);
  };
  const isUrl = (value: unknown) => isText(value) && isWeb(value);
  const areAuthors = (value: unknown) =>
    Array.isArray(value) && value.every((each: Any) => [each['name'], each['url'], each['avatar']].some(isText));
  names(feed, TOP);
  must(feed['version'] === 'https://jsonfeed.org/version/1.1', `version: ${String(feed['version'])}`);
  must(isText(feed['title']), 'title: none');
  optional(feed, ['home_page_url', 'feed_url', 'next_url', 'icon', 'favicon'], isUrl);
  optional(feed, ['description', 'user_comment'], isText);
  optional(feed, ['authors'], areAuthors);
  optional(feed, ['language'], (value) => isText(value) && isTag(value));
  optional(feed, ['expired'], (value) => typeof value === 'boolean');
  must(!('next_url' in feed) || feed['next_url'] !== feed['feed_url'], 'next_url: the feed itself');
  must(Array.isArray(feed['items']), 'items: none');
  const ids = new Set<unknown>();
  for (const item of (feed['items'] as Any[] | undefined) ?? []) {
    names(item, EACH);
    must(isText(item['id']) && !ids.has(item['id']), `id: ${JSON.stringify(item['id'])}`);
    ids.add(item['id']);
    must(isText(item['content_html']) || isText(item['content_text']), 'an item without content');
    optional(item, ['url', 'external_url', 'image', 'banner_image'], isUrl);
    optional(item, ['title', 'summary'], isText);
    optional(item, ['date_published', 'date_modified'], (value) => isText(value) && isInstant(value));
    optional(item, ['authors'], areAuthors);
    optional(item, ['tags'], (value) => Array.isArray(value) && value.every(isText));
    optional(item, ['language'], (value) => isText(value) && isTag(value));
    optional(item, ['attachments'], (value) => Array.isArray(value) && value.every((each: Any) => isUrl(each['url']) && isText(each['mime_type']) && isMedia(each['mime_type']) && (!('size_in_bytes' in each) || Number.isInteger(each['size_in_bytes'])))); // prettier-ignore
  }
  return faults;
}
