import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FeedItem } from '@mosty/sdk/schemas';
import { type TestServer, openServer } from '../../test/server.ts';
import { htmlList } from './snippet.ts';

let api: TestServer;
before(async () => {
  api = await openServer();
});
after(() => api.close());

const item = (more: object) =>
  FeedItem.parse({
    id: '00000000-0000-4000-8000-000000000001',
    slug: 'one',
    kind: 'news',
    voice: 'library',
    title: { uk: 'Назва' },
    summary: { uk: 'Коротко.' },
    datePublished: '2013-04-09',
    author: { uk: 'Бібліотека' },
    ...more,
  });

describe('the feed as a piece of a page', () => {
  it('is a list with the marks that search engines read, and nothing that runs', async () => {
    const { status, text, headers } = await api.get('/v1/feed.html');
    assert.equal(status, 200);
    assert.equal(headers.get('content-type'), 'text/html; charset=utf-8');
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.match(
      text,
      /^<ul class="mosty-feed" lang="uk">\n<li><article itemscope itemtype="https:\/\/schema\.org\/NewsArticle">/,
    );
    assert.equal(text.match(/<article /g)?.length, 3);
    assert.match(text, /<time itemprop="datePublished" datetime="\d{4}/);
    assert.doesNotMatch(text, /<(script|style|img|iframe)|\sstyle=|\son\w+=/i);
  });

  it('takes the filters of the list, a language and a level of headings', async () => {
    const { text } = await api.get('/v1/feed.html?voice=authority&locale=en&level=4&pageSize=5');
    assert.equal(text.match(/<article /g)?.length, 1);
    assert.match(text, /lang="en"[^]*Authorities[^]*<h4>/);
    assert.equal((await api.get('/v1/feed.html?level=9')).status, 400);
    assert.match((await api.get('/v1/feed.html?year=1950')).text, /Тут ще нічого немає/);
  });

  it('tells dates as far as they are known, and no day of publishing where there is none', () => {
    const times = (more: object) => /<time[^]*?<\/time>/.exec(htmlList([item(more)], 'uk', 3))?.[0] ?? null;
    assert.match(times({}) ?? '', /9 квітня 2013/);
    assert.match(times({ datePublished: '2013-04' }) ?? '', /квітень 2013/);
    assert.match(times({ datePublished: '2012' }) ?? '', />2012</);
    assert.equal(times({ dateKnown: false }), null);
  });

  it('escapes the words of strangers', () => {
    const evil = `"><script>alert(1)</script>'&<img src=x onerror=alert(1)>`;
    const html = htmlList(
      [item({ title: { uk: evil }, summary: { uk: evil }, author: { uk: evil }, voice: 'evil-voice' })],
      'uk',
      3,
    );
    assert.doesNotMatch(html, /<script|<img/);
    assert.match(html, /&quot;&gt;&lt;script&gt;/);
    assert.match(
      htmlList([item({ url: "https://a.example/?a=1&b='2'" })], 'uk', 3),
      /href="https:\/\/a\.example\/\?a=1&amp;b=&#39;2&#39;"/,
    );
  });
});
