/** Feeds that exist only to show the product: `npm start` serves them on this machine and reads them like anybody's. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FeedSource } from '@mosty/sdk/schemas';
import { idOf } from '../import/uuid.ts';
import { demoPicture } from './demo-picture.ts';

const HOUR = 3_600_000;
const NOTE = 'Це демонстраційний запис: він показує, як додається стрічка іншого сайту.';

const rfc822 = (time: number) => new Date(time).toUTCString();
const iso = (time: number) => new Date(time).toISOString();

/** A council whose site states one encoding and writes another, as councils’ sites do. */
const rss = (now: number) =>
  encode1251(`<?xml version="1.0" encoding="windows-1251"?>
<rss version="2.0"><channel><title>Демонстраційна рада</title><link>https://council.example/</link><language>uk</language>
<item><title>Графік прийому громадян на наступний тиждень</title><link>https://council.example/news/2</link><guid>council-2</guid>
<pubDate>${rfc822(now - 5 * HOUR)}</pubDate><category>Оголошення</category>
<description><![CDATA[<p>${NOTE}</p><p>Прийом у <b>вівторок</b> і <b>четвер</b>, з 10:00 до 16:00. Візьміть:</p><ul><li>документ, що посвідчує особу;</li><li>копії листів, якщо вони є.</li></ul>]]></description></item>
<item><title>Рішення про ремонт тротуару</title><link>https://council.example/news/1</link><guid>council-1</guid>
<pubDate>${rfc822(now - 50 * HOUR)}</pubDate><category>Рішення</category>
<description><![CDATA[<p>${NOTE}</p><p>Ремонт триватиме два тижні. <a href="/maps/1">Схема обходу</a>.</p>]]></description></item>
</channel></rss>`);

const PICTURE = '/hills.png';
const atom = (now: number, host: string) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><title>Демонстраційна бібліотека</title><id>urn:demo:library</id>
<link href="https://library.example/"/><updated>${iso(now - 20 * HOUR)}</updated>
<entry><id>urn:demo:library:1</id><title>Нові книжки в дитячій залі</title><link href="https://library.example/books"/>
<published>${iso(now - 20 * HOUR)}</published><updated>${iso(now - 20 * HOUR)}</updated>
<content type="html">&lt;p&gt;${NOTE}&lt;/p&gt;&lt;p&gt;&lt;img src="http://${host}${PICTURE}" alt="Пагорби біля річки: малюнок для демонстрації"/&gt;&lt;/p&gt;&lt;blockquote&gt;&lt;p&gt;Читання – то найкраще навчання.&lt;/p&gt;&lt;/blockquote&gt;</content></entry></feed>`;

const json = (now: number) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Демонстраційна громадська організація',
    home_page_url: 'https://community.example/',
    language: 'uk',
    items: [
      { id: 'tree', url: 'https://community.example/tree', title: 'Збираємося на толоку в парку', content_text: `${NOTE}\n\nРукавички й саджанці буде на місці.`, date_published: iso(now - 30 * HOUR), tags: ['Толока'] },
    ],
  }); // prettier-ignore

/** Letters of windows-1251: Node reads this encoding and does not write it. */
function encode1251(text: string): Buffer {
  const decoder = new TextDecoder('windows-1251');
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from([...text].map((sign) => table.get(sign) ?? 0x3f));
}

/** Demonstration feeds, being served. */
export interface DemoFeeds {
  sources: FeedSource[];
  /** The hosts that may be contacted for them. */
  hosts: ReadonlySet<string>;
  close(): Promise<void>;
}

export async function keepDemoFeeds(now: () => number = Date.now): Promise<DemoFeeds> {
  const began = now();
  const feeds: Record<string, [string, (host: string) => string | Buffer]> = {
    '/council.rss': ['application/rss+xml; charset=utf-8', () => rss(began)],
    '/library.atom': ['application/atom+xml', (host) => atom(began, host)],
    '/community.json': ['application/feed+json', () => json(began)],
  };
  // A server each, because feeds of one host are read a quarter of an hour apart.
  const servers = await Promise.all(
    Object.entries(feeds).map(async ([path, [type, body]]) => {
      const server = createServer((request, response) => {
        if (request.url === PICTURE)
          return void response.writeHead(200, { 'content-type': 'image/png' }).end(demoPicture());
        if (request.url !== path) return void response.writeHead(404).end();
        response.writeHead(200, { 'content-type': type }).end(body(request.headers.host ?? ''));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      server.unref();
      return { path, server, host: `127.0.0.1:${(server.address() as AddressInfo).port}` };
    }),
  );
  const source = (slug: string, path: string, more: Record<string, unknown>) => {
    const url = `http://${servers.find((each) => each.path === path)!.host}${path}`;
    return FeedSource.parse({ id: idOf('source', slug), slug, url, active: true, everyMinutes: 15, ...more });
  };
  return {
    hosts: new Set(servers.map(({ host }) => host)),
    sources: [
      source('demo-council', '/council.rss', { name: { uk: 'Демонстраційна рада', en: 'Demonstration council' }, site: 'https://council.example/', voice: 'authority', categories: [{ word: 'Оголошення', kind: 'announcement' }, { word: 'Рішення', kind: 'decision', topic: 'act' }] }),
      source('demo-library', '/library.atom', { name: { uk: 'Демонстраційна бібліотека', en: 'Demonstration library' }, site: 'https://library.example/', voice: 'library', pictures: 'copies' }),
      source('demo-community', '/community.json', { name: { uk: 'Демонстраційна громадська організація', en: 'Demonstration community' }, site: 'https://community.example/', voice: 'community', categories: [{ word: 'Толока', topic: 'outreach' }] }),
    ],
    async close() {
      await Promise.all(servers.map(({ server }) => new Promise((resolve) => (server.close(resolve), server.closeAllConnections()))));
    },
  }; // prettier-ignore
}
