/** Hundreds of documents, made systematically: each format in each encoding under each label, and each malformation of each format. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { FeedBlock } from '@mosty/sdk/schemas';
import { clean, lines, plain } from './clean.ts';
import { readDate } from './dates.ts';
import { decode } from './decode.ts';
import { FeedError } from './feed-error.ts';
import { html } from './html.ts';
import { type ReadOptions, type Reading, readFeed } from './read.ts';
import { type FeedReader, openReader } from './reader.ts';
import { encode } from './test/encode.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const options: ReadOptions = {
  source: { url: 'https://council.example/rss', kind: 'news', topics: [], categories: [] },
  images: 'links',
  now: NOW,
};
const read = (document: string | Buffer, type: string | null = null): Reading =>
  readFeed(Buffer.from(document as string), type, options);

const TITLE = 'Сесія міської ради: їжа, ґанок і пам’ять';
const TEXT = 'Депутати ухвалили рішення про бюджет громади. Засідання відбулося у четвер, є відеозапис.';
const LINK = 'https://council.example/news/1';
const DATE = 'Fri, 20 Nov 2026 10:00:00 +0200';
const ISO = '2026-11-20T10:00:00+02:00';
const xml = (charset: string) => `<?xml version="1.0" encoding="${charset}"?>\n`;

/** Each format as a function of what its first line says. */
const formats: Record<string, (charset: string) => string> = {
  'rss 2.0': (charset) => `${xml(charset)}<rss version="2.0"><channel><title>Стрічка</title><item><title>${TITLE}</title><link>${LINK}</link><guid>1</guid><pubDate>${DATE}</pubDate><description>${TEXT}</description></item></channel></rss>`,
  'rss 0.92': (charset) => `${xml(charset)}<rss version="0.92"><channel><title>Стрічка</title><item><title>${TITLE}</title><link>${LINK}</link><pubDate>${DATE}</pubDate><description>${TEXT}</description></item></channel></rss>`,
  'rss 0.91': (charset) => `${xml(charset)}<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Стрічка</title><item><title>${TITLE}</title><link>${LINK}</link><pubDate>${DATE}</pubDate><description>${TEXT}</description></item></channel></rss>`,
  'rss content': (charset) => `${xml(charset)}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Стрічка</title><item><title><![CDATA[${TITLE}]]></title><link>${LINK}</link><dc:date>${ISO}</dc:date><content:encoded><![CDATA[<p>${TEXT}</p>]]></content:encoded></item></channel></rss>`,
  rdf: (charset) => `${xml(charset)}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="${LINK}"><title>Стрічка</title></channel><item rdf:about="${LINK}"><title>${TITLE}</title><link>${LINK}</link><description>${TEXT}</description><dc:date>${ISO}</dc:date></item></rdf:RDF>`,
  'rdf 0.90': (charset) => `${xml(charset)}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Стрічка</title></channel><item><title>${TITLE}</title><link>${LINK}</link><description>${TEXT}</description><dc:date>${ISO}</dc:date></item></rdf:RDF>`,
  atom: (charset) => `${xml(charset)}<feed xmlns="http://www.w3.org/2005/Atom"><title>Стрічка</title><id>f</id><updated>${ISO}</updated><entry><id>1</id><title>${TITLE}</title><link href="${LINK}"/><published>${ISO}</published><updated>${ISO}</updated><content type="html">&lt;p&gt;${TEXT}&lt;/p&gt;</content></entry></feed>`,
  'atom xhtml': (charset) => `${xml(charset)}<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Стрічка</a:title><a:id>f</a:id><a:updated>${ISO}</a:updated><a:entry><a:id>1</a:id><a:title>${TITLE}</a:title><a:link href="${LINK}"/><a:published>${ISO}</a:published><a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${TEXT}</p></div></a:content></a:entry></a:feed>`,
  'atom 0.3': (charset) => `${xml(charset)}<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Стрічка</title><entry><id>1</id><title>${TITLE}</title><link rel="alternate" type="text/html" href="${LINK}"/><issued>${ISO}</issued><modified>${ISO}</modified><content type="text/html" mode="escaped">&lt;p&gt;${TEXT}&lt;/p&gt;</content></entry></feed>`,
  json: () => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Стрічка', items: [{ id: '1', url: LINK, title: TITLE, content_html: `<p>${TEXT}</p>`, date_published: ISO }] }),
  'json 1.0': () => JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'Стрічка', items: [{ id: 1, url: LINK, title: TITLE, content_text: TEXT, date_published: ISO }] }),
}; // prettier-ignore

function sound(reading: Reading, name: string): void {
  const [item] = reading.items;
  assert.equal(reading.items.length, 1, name);
  assert.deepEqual([item!.told.title.uk, item!.told.summary.uk, item!.told.url, item!.published?.at], [TITLE, TEXT, LINK, '2026-11-20T08:00:00Z'], name);
} // prettier-ignore

let counted = 0;
after(() => assert.ok(counted >= 500, `only ${counted} documents`));

describe('a document', () => {
  const written = ['utf-8', 'windows-1251', 'koi8-u', 'utf-16le', 'utf-16be'];
  const labels = ['utf-8', 'UTF-8', 'windows-1251', 'koi8-u', 'koi8-r', 'iso-8859-1', 'nonsense'];
  it('of any format is read in any encoding, whatever its server and its first line say', () => {
    for (const [name, make] of Object.entries(formats)) {
      for (const charset of written) {
        for (const label of labels) {
          // What no table holds is written as a question mark: the text of the test has none such in koi8-u.
          const document = make(label).replaceAll('’', charset === 'koi8-u' ? "'" : '’');
          const expected = charset === 'koi8-u' ? TITLE.replace('’', "'") : TITLE;
          for (const type of [null, `application/xml; charset=${label}`, 'text/xml; charset="windows-1251"']) {
            const bytes = encode(document, charset);
            const marked = charset.startsWith('utf-16') ? Buffer.concat([encode('\ufeff', charset), bytes]) : bytes;
            const reading = readFeed(marked, type, options);
            assert.equal(
              reading.items[0]?.told.title.uk,
              expected,
              `${name} in ${charset}, told as ${label} and ${type}`,
            );
            assert.equal(
              reading.items[0]?.told.summary.uk,
              TEXT,
              `${name} in ${charset}, told as ${label} and ${type}`,
            );
            counted++;
          }
        }
      }
    }
  });

  it('that was read wrongly once and written again is put right', () => {
    for (const [name, make] of Object.entries(formats)) {
      for (const through of ['windows-1251', 'windows-1252']) {
        const twice = new TextDecoder(through).decode(Buffer.from(make('utf-8')));
        sound(readFeed(Buffer.from(twice), null, options), `${name} through ${through}`);
        counted++;
      }
    }
  });

  const xmls = Object.entries(formats).filter(([name]) => !name.startsWith('json'));
  const malformations: Record<string, (document: string) => string> = {
    'a blank line before the declaration': (document) => `\n\n  ${document}`,
    'a byte order mark and blanks': (document) => `\ufeff \n${document}`,
    'a notice of a script before it': (document) => `<br />\n<b>Warning</b>: mysql_connect() in <b>/a.php</b>\n${document}`,
    'no declaration': (document) => document.replace(/<\?xml[^>]*\?>\n/, ''),
    'a stray ampersand': (document) => document.replace('Стрічка', 'Рада & Ко &nbsp; &laquo;x&raquo;'),
    'control characters': (document) => document.replace(TITLE, `\u0001${TITLE}\u000b`),
    'a lone less-than sign': (document) => document.replace('Стрічка', 'a < b'),
    'something behind the end': (document) => `${document}<script>alert(1)</script><!-- cached -->`,
    'no closing of the root': (document) => document.replace(/<\/(?:rss|rdf:RDF|(?:a:)?feed)>$/, '  '),
    'comments and instructions': (document) => document.replace('<item>', '<!-- a --><?php x ?><item>'),
    'attributes without quotes': (document) => document.replace('version="2.0"', 'version=2.0'),
    'line ends of other systems': (document) => document.replace(/></g, '>\r\n<'),
    'capitals in names of nothing': (document) => document.replace('<title>Стрічка</title>', '<title>Стрічка</title><Foo:Bar>x</Foo:Bar>'),
  }; // prettier-ignore
  for (const [what, spoil] of Object.entries(malformations)) {
    it(`with ${what} is read as it was meant`, () => {
      for (const [name, make] of xmls) {
        const document = spoil(make('utf-8'));
        const reading = read(document);
        if (what === 'no closing of the root') assert.equal(reading.whole, false, 'and it is known to be cut');
        sound(reading, `${name} with ${what}`);
        counted++;
      }
    });
  }

  it('that is cut off anywhere gives what stood there whole, or says that it is none', () => {
    for (const [name, make] of Object.entries(formats)) {
      const document = make('utf-8');
      for (let at = 20; at < document.length; at += 37) {
        try {
          const reading = read(document.slice(0, at));
          for (const item of reading.items) assert.equal(item.told.title.uk, TITLE, `${name} cut at ${at}`);
        } catch (error) {
          assert.ok(error instanceof FeedError, `${name} cut at ${at}: ${String(error)}`);
        }
        counted++;
      }
    }
  });

  it('whose items tell of document types, or carry whole pages, is a feed all the same', () => {
    for (const told of ['<!DOCTYPE html><html><body><p>Лист</p></body></html>', 'Пишіть &lt;!DOCTYPE&gt;: <!DOCTYPE x [<!ENTITY y "z">]>&y;', '<!ENTITY a "b">']) {
      for (const spoil of [(text: string) => `<![CDATA[${text}]]>`, (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')]) {
        const { items } = read(`<rss version="2.0"><channel><title>T</title><item><title>Перша</title><description>${spoil(told)}</description></item><item><title>Друга</title></item></channel></rss>`);
        assert.deepEqual(items.map(({ told: { title } }) => title.uk), ['Перша', 'Друга'], told);
        counted++;
      }
    }
  }); // prettier-ignore

  it('with HTML that stands bare, elements that were left open or items without an end is read item by item', () => {
    const item = (n: number) =>
      `<item><title>Новина номер ${n}</title><guid>${n}</guid><description>Текст <b>${n}</b><br>далі</description></item>`;
    const of = (body: string) => `<rss version="2.0"><channel><title>Стрічка</title>${body}</channel></rss>`;
    const spoilt = {
      bare: of(item(1) + item(2)),
      'open guid': of(item(1).replace('</guid>', '') + item(2)),
      'open description': of(item(1).replace('</description>', '') + item(2)),
      'open item': of(item(1).replace('</item>', '') + item(2)),
      'end of nothing': of(`${item(1)}</foo>${item(2)}`),
    }; // prettier-ignore
    for (const [name, document] of Object.entries(spoilt)) {
      assert.deepEqual(read(document).items.map(({ told }) => told.title.uk), ['Новина номер 1', 'Новина номер 2'], name);
      counted++;
    } // prettier-ignore
  });
});

const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>&j;</title></channel></rss>`;
const rssOf = (body: string) => `<rss version="2.0"><channel><title>T</title>${body}</channel></rss>`;
const itemOf = (description: string) =>
  rssOf(`<item><title>Заголовок новини</title><description><![CDATA[${description}]]></description></item>`);

/** Everything that was seen to hurt a reader of feeds, in small. */
const hostile: Record<string, string | Buffer> = {
  'a bomb of entities': bomb,
  'an entity of a file': '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&f;</title></channel></rss>',
  'an entity of parameters': '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1/x.dtd"> %p;]><rss/>',
  'a declaration without a type': '<!ENTITY a "b"><rss version="2.0"><channel/></rss>',
  'a type in capitals': '<!doctype RSS [<!entity a "b">]><rss/>',
  'a page': '<!DOCTYPE html><html><body>404</body></html>',
  'a page without a type': '<html><head><title>x</title></head></html>',
  'a sitemap': '<?xml version="1.0"?><urlset><url><loc>x</loc></url></urlset>',
  'an error of a cloud': '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
  'nothing': '',
  'only blanks': ' \n\t ',
  'only a mark': Buffer.from([0xef, 0xbb, 0xbf]),
  'zeros': Buffer.alloc(10_000),
  'noise': Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256)),
  'a picture': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'a pdf': '%PDF-1.7\n1 0 obj',
  'a number': '42',
  'null': 'null',
  'a list': '[]',
  'an object': '{}',
  'another version of JSON': '{"version":"x","items":1}',
  'JSON with prototypes': '{"version":"https://jsonfeed.org/version/1.1","title":"t","__proto__":{"polluted":1},"items":[{"id":"1","title":"a","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}',
  'JSON of wrong types': '{"version":"https://jsonfeed.org/version/1.1","title":{},"items":[null,1,"x",[],{"id":{},"title":[],"content_html":5,"tags":"x","attachments":{}}]}',
  'JSON of lists': `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(50_000)}`,
  'JSON cut off': '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1"',
  'depth of elements': rssOf('<a>'.repeat(100_000)),
  'depth inside a text': itemOf(`${'<b>'.repeat(60_000)}x`),
  'depth of lists': itemOf(`${'<ul><li>'.repeat(10_000)}x`),
  'depth bare in a text': rssOf(`<item><title>t</title><description>${'<div>'.repeat(10_000)}</description></item>`),
  'a million of items': rssOf('<item><title>a</title></item>'.repeat(60_000)),
  'an element of many attributes': `<rss version="2.0" ${Array.from({ length: 20_000 }, (_, n) => `a${n}="x"`).join(' ')}><channel/></rss>`,
  'a name without an end': `<rss version="2.0"><channel><${'a'.repeat(1_000_000)}`,
  'a text without an end': `<rss version="2.0"><channel><title><![CDATA[${'a'.repeat(1_000_000)}`,
  'a comment without an end': `<rss version="2.0"><channel><!-- ${'-'.repeat(1_000_000)}`,
  'a million of references': rssOf(`<item><title>${'&#1080;'.repeat(200_000)}</title></item>`),
  'a million of ampersands': rssOf(`<item><title>${'&'.repeat(1_000_000)}</title></item>`),
  'a million of less-than signs': rssOf(`<item><title>t</title><description>${'<'.repeat(1_000_000)}</description></item>`),
  'quotes without an end': rssOf(`<item a="${'x'.repeat(500_000)}`),
  'declarations of encodings': `<?xml version="1.0" encoding="${'x'.repeat(100_000)}"?>${rssOf('')}`,
  'types of nothing': `${'<!DOCTYPE '.repeat(50_000)}`,
  'links of a page': `<html>${'<link type="application/rss+xml" '.repeat(20_000)}`,
  'a script': itemOf('<script>alert(1)</script>Текст'),
  'a picture that runs': itemOf('<img src=x onerror=alert(1)>Текст'),
  'a drawing that runs': itemOf('<svg onload=alert(1)><script>alert(1)</script></svg>Текст'),
  'mathematics': itemOf('<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">Текст'),
  'a style': itemOf('<style>@import "http://evil.example"</style><p style="background:url(javascript:alert(1))">Текст</p>'),
  'an address that runs': itemOf('<a href="javascript:alert(1)">Текст</a><a href="JaVaScRiPt&colon;alert(1)">x</a><a href="java&#10;script:alert(1)">y</a><a href="&#1;javascript:alert(1)">z</a>'),
  'an address of data': itemOf('<a href="data:text/html,<script>alert(1)</script>">Текст</a>'),
  'an address of a script of old': itemOf('<a href="vbscript:msgbox(1)">Текст</a>'),
  'a form': itemOf('<form action="javascript:alert(1)"><input autofocus onfocus=alert(1)><button formaction=javascript:alert(1)>x</button></form>Текст'),
  'a frame': itemOf('<iframe srcdoc="<script>alert(1)</script>"></iframe><iframe src="javascript:alert(1)"></iframe>Текст'),
  'an object that runs': itemOf('<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">Текст'),
  'an xmp': itemOf('<xmp><img src=x onerror=alert(1)></xmp>Текст'),
  'a noscript': itemOf('<noscript><p title="</noscript><img src=x onerror=alert(1)>">Текст'),
  'a template': itemOf('<template><script>alert(1)</script></template>Текст'),
  'a textarea': itemOf('<textarea><img src=x onerror=alert(1)></textarea>Текст'),
  'a base': itemOf('<base href="javascript:alert(1)//"><a href="x">Текст</a>'),
  'a meta': itemOf('<meta http-equiv="refresh" content="0;url=javascript:alert(1)">Текст'),
  'a comment that ends early': itemOf('<!--><img src=x onerror=alert(1)>-->Текст'),
  'a text that ends early': rssOf('<item><title>t</title><description><![CDATA[ ]]><script>alert(1)</script><![CDATA[Текст]]></description></item>'),
  'entities of entities': rssOf('<item><title>&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;</title><description>Текст</description></item>'),
  'text that turns around': itemOf('Текст \u202egpj.exe\u202c \u2066x\u2069'),
  'text that is not seen': itemOf('Те\u200bкст\u0000\ufeff\u00ad'),
  'halves of letters': itemOf('Текст \\ud800'),
  'a password in a link': itemOf('<a href="https://bank.example@evil.example/">Текст</a>'),
}; // prettier-ignore

describe('a hostile document', () => {
  let reader: FeedReader;
  before(() => {
    reader = openReader();
  });
  after(() => reader.close());

  it('hurts nobody: it is refused in words, or read as text without anything that runs', async () => {
    assert.ok(Object.keys(hostile).length >= 60, `only ${Object.keys(hostile).length}`);
    for (const [name, document] of Object.entries(hostile)) {
      counted++;
      const told = await reader.read(Buffer.from(document as string), null, options).catch((error: unknown) => {
        assert.ok(error instanceof FeedError, `${name}: ${String(error)}`);
        assert.notEqual(error.fault, 'too-costly', name);
        return null;
      });
      for (const { told: item } of told?.items ?? []) {
        const blocks = item.body ?? [];
        for (const block of blocks) assert.deepEqual(FeedBlock.parse(block), block, name);
        assert.doesNotMatch(html(blocks), /<(?!\/?(?:p|ul|ol|li|blockquote|strong|em|br|a)\b)|\son\w+=|javascript:alert|srcdoc|style=/i, name);
        for (const span of blocks.flatMap(({ spans, items }) => [spans, ...items].flat()))
          assert.ok(span.href === undefined || !/@|script:|data:/i.test(span.href), `${name}: ${span.href}`);
        assert.doesNotMatch(JSON.stringify(item), /[\u202a-\u202e\u2066-\u2069\u200b]/, name);
      }
    }
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  }); // prettier-ignore

  it('that costs too much time is given up, and the next one is read', async () => {
    const short = openReader({ patience: 1 });
    await assert.rejects(short.read(Buffer.from(hostile['a million of items'] as string), null, options), {
      fault: 'too-costly',
    });
    await short.close();
    const reading = await reader.read(Buffer.from(formats['rss 2.0']!('utf-8')), null, options);
    sound(reading, 'after it');
  });
});

describe('whatever is written', () => {
  it('bytes become text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string()), (bytes, type) => {
        assert.equal(typeof decode(Buffer.from(bytes), type).text, 'string');
      }),
      { numRuns: 1000 },
    );
    const word = fc.stringMatching(/^[а-щьюяіїєґ]{2,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 12, maxLength: 60 }), fc.constantFrom('utf-8', 'windows-1251', 'koi8-u'), (words, charset) => {
        const text = words.join(' ');
        assert.equal(decode(encode(text, charset)).text, text);
      }),
      { numRuns: 300 },
    );
  }); // prettier-ignore

  it('dates are a day of the calendar or nothing', () => {
    const odd = fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(String), fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()), fc.stringMatching(/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}( \d\d:\d\d)?$/)); // prettier-ignore
    fc.assert(
      fc.property(odd, (text) => {
        const when = readDate(text, NOW);
        if (when === null) return;
        assert.match(when.day, /^\d{4}-\d\d-\d\d$/);
        assert.equal(new Date(`${when.day}T00:00:00Z`).toISOString().slice(0, 10), when.day);
        assert.ok(when.day >= '1989-12-31' && when.day <= '2026-11-24', when.day);
      }),
      { numRuns: 2000 },
    );
  });

  it('HTML becomes blocks that the contract takes, and is the same when it is cleaned again', () => {
    const piece = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('<p>', '</p>', '<a href="', '">', '</a>', '<b>', '</b>', '<ul><li>', '</ul>', '<blockquote>', '<script>', '</script>', '<br>', '&lt;', '&#', '<!--', '-->', '<svg', 'javascript:', '<![CDATA[', ']]>', '<h2>', '<td>', 'https://a.example/')); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const blocks = clean(pieces.join(''), { base: 'https://a.example/', images: 'links' });
        for (const block of blocks) assert.deepEqual(FeedBlock.parse(block), block);
        const again = clean(html(blocks), { base: 'https://a.example/', images: 'links' });
        assert.deepEqual(lines(again), lines(blocks));
        for (const block of plain(pieces.join('\n'))) assert.deepEqual(FeedBlock.parse(block), block);
      }),
      { numRuns: 500 },
    );
  });
});
