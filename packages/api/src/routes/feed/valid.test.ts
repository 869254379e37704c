import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FeedItem } from '@mosty/sdk/schemas';
import { atomFaults, jsonFaults, rssFaults } from '../../feeds/test/valid.ts';
import { check } from '../../import/check.ts';
import { readAll } from '../../import/read.ts';
import { idOf } from '../../import/uuid.ts';
import { emptyDataset } from '../../store/dataset.ts';
import { type TestServer, openServer } from '../../test/server.ts';

const DATA = fileURLToPath(new URL('../../../../../data/mykolaiv', import.meta.url));
const BASE = 'https://api.library.example';
const NASTY = 'Ціни < 100 & > 50 "лапки" ]]> <script>alert(1)</script> 🙂 \u2028';
const item = (at: number, more: Record<string, unknown>) =>
  FeedItem.parse({ id: idOf('feed', `odd-${at}`), slug: `odd-${at}`, kind: 'news', voice: 'community', title: { uk: `${NASTY} ${at}` }, summary: { uk: NASTY }, datePublished: '2026-11-20', author: { uk: NASTY }, ...more }); // prettier-ignore

/** What is hard to write down rightly: what is half known, empty, long, or of no type. */
const ODD = [
  { datePublished: '2012' },
  { datePublished: '2026-11' },
  { datePublished: '2026-11-20', dateKnown: false },
  { datePublished: '2026-11-20', dateEnded: '2026-11-25', dateModified: '2026-11-22' },
  { publishedAt: '2026-11-20T08:00:00Z', dateModified: '2026-11-20' },
  { dateModified: '2020-01-01' },
  { inLanguage: 'uk' },
  { inLanguage: 'en-GB' },
  { title: { uk: 'А' }, summary: { uk: 'А' } },
  { title: { uk: `${'Ж'.repeat(290)} ${NASTY}`.slice(0, 300) } },
  { url: 'https://council.example/?a=1&b=2#c' },
  { url: "https://council.example/'x'(y)" },
  { image: { url: 'https://council.example/i.png?a&b', alt: NASTY } },
  { attachments: [{ url: 'https://council.example/f.pdf', type: 'application/pdf', title: NASTY, size: 5 }] },
  { attachments: [{ url: 'https://council.example/f', type: null, title: null, size: null }] },
  { attachments: [{ url: 'https://council.example/f', type: 'what a type', title: '', size: 0 }, { url: 'https://council.example/g?x=1&y=2', type: '<b>', title: null, size: 1 }] },
  { attachments: [{ url: 'https://council.example/f', type: 'PDF', title: null, size: null }] },
  { tags: ['project', 'training'] },
  { title: { uk: 'Знаки \u0000\u0001\u000b\ufffe' }, summary: { uk: '\u0002 \u001f Зміст' } },
  { body: [] },
  { body: [{ type: 'paragraph', spans: [{ text: NASTY, strong: true, em: true, href: 'https://a.example/?x&y' }], items: [] }] },
  { body: [{ type: 'list', spans: [], items: [[{ text: 'раз' }], [{ text: 'два\nтри', href: 'mailto:a@example.org' }]] }, { type: 'quote', spans: [{ text: ']]>' }], items: [] }] },
  { content: [{ uk: NASTY }, { uk: 'Ще абзац.' }] },
]; // prettier-ignore

let odd: TestServer;
let real: TestServer;
before(async () => {
  const config = { publicUrl: BASE, feedPage: 'https://library.example/feed' };
  const { dataset } = check(readAll(DATA), emptyDataset());
  assert.ok(dataset);
  [real, odd] = await Promise.all([
    openServer({ dataset, config }),
    openServer({ dataset: { ...dataset, feed: ODD.map((more, at) => item(at, more)) }, config }),
  ]);
});
after(() => Promise.all([odd.close(), real.close()]));

const QUERIES = ['', '?voice=authority', '?voice=library&year=2013', '?pageSize=3', '?q=навчання', '?topic=project&pageSize=1', '?year=1999', '?q=йцукенгшщз', '?from=2012-01-01&to=2013-12-31'].map(encodeURI); // prettier-ignore
const FORMS = {
  atom: (text: string) => atomFaults(text),
  rss: (text: string, address: string) => rssFaults(text, address),
  json: (text: string) => jsonFaults(text),
};

describe('our feeds', () => {
  for (const [form, faults] of Object.entries(FORMS)) {
    it(`break no demand of ${form}, whatever is asked for, to the last page`, async () => {
      let documents = 0;
      for (const server of [real, odd]) {
        for (const query of QUERIES) {
          for (let path: string | undefined = `/v1/feed.${form}${query}`; path && documents < 100; documents++) {
            const { text, status } = await server.get(path);
            assert.equal(status, 200, path);
            assert.deepEqual(faults(text, BASE + path), [], path);
            const next = /"next_url":"([^"]+)"|<link href="([^"]+)" rel="next"/.exec(text);
            path = (next?.[1] ?? next?.[2])?.replaceAll('&amp;', '&').slice(BASE.length);
          }
        }
      }
      assert.ok(documents >= 2 * QUERIES.length, String(documents));
    });
  }

  it('are refused by the same eyes once anything of them is spoilt', async () => {
    const spoilt: Record<keyof typeof FORMS, [RegExp, string][]> = {
      atom: [
        [/<id>[^<]*<\/id>/, ''],
        [/<id>urn:uuid:/, '<id>'],
        [/<updated>[^<]*<\/updated>/, '<updated>20.11.2026</updated>'],
        [/<updated>([^<]*)<\/updated>/, '<updated>$1</updated><updated>$1</updated>'],
        [/<title[^>]*>/, '$&<b>x</b>'],
        [/<author>[^]*?<\/author>/, ''],
        [/<name>[^]*?<\/name>/, ''],
        [/ rel="self"/, ' rel="x"'],
        [/<link href="[^"]*"/, '<link'],
        [/ term="[^"]*"/, ''],
        [/<entry>/, '<entry><pubDate xmlns="http://www.w3.org/2005/Atom"/>'],
        [/xmlns="[^"]*"/, 'xmlns="http://example.org/"'],
      ],
      rss: [
        [/<description>[^]*?<\/description>/, ''],
        [/<pubDate>[^<]*/, '<pubDate>2026-11-20T10:00:00Z'],
        [/<link>[^<]*/, '<link>/feed'],
        [/ isPermaLink="false"/, ''],
        [/<item>/, '<item><author>Рада</author>'],
        [/<item>/, '<item><updated>x</updated>'],
        [/version="2.0"/, 'version="0.9"'],
        [/ length="\d+"/, ' length="?"'],
        [/href="[^"]*" rel="self"/, 'href="https://elsewhere.example/" rel="self"'],
        [/<guid/, '<guid isPermaLink="false">x</guid><guid'],
      ],
      json: [
        [/version\/1\.1/, 'version/2'],
        [/"id":"[^"]*"/, '"id":5'],
        [/"content_html":/, '"content":'],
        [/"title":"[^"]*"/, '"title":""'],
        [/"date_published":"[^"]*"/, '"date_published":"вчора"'],
        [/"mime_type":"[^"]*",?/, ''],
        [/"authors":\[\{"name"/, '"authors":[{"named"'],
        [/"items":\[/, '"entries":['],
        [/"language":"uk"/, '"language":"українська"'],
      ],
    };
    for (const [form, all] of Object.entries(spoilt) as [keyof typeof FORMS, [RegExp, string][]][]) {
      const path = `/v1/feed.${form}`;
      const { text } = await odd.get(path);
      for (const [what, into] of all) {
        const broken = text.replace(what, into);
        assert.notEqual(broken, text, `${form}: ${what} was not found`);
        let seen: string[];
        try {
          seen = FORMS[form](broken, BASE + path);
        } catch (error) {
          seen = [String(error)];
        }
        assert.notDeepEqual(seen, [], `${form}: ${what} as ${into}`);
      }
    }
  });
});
