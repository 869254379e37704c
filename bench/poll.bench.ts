/**
 * 500 sources of the feed on one poller, ten of which never answer and ten of which drip, against the same sources where
 * all answer, at the same time in one process: how long after it is due a source that answers is asked.
 * Gate: 99 of 100 readings are at most 1.2 times as late as with nobody dead.
 *
 * What is fair: an hour goes by in four minutes, for both; what a look, a fetch and a claim may last goes by with it, and the
 * work of the machine does not, so that it weighs fifteen times what it does in life.
 * The first reading of each source, which brings its items, is not counted.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import type { LookupAddress } from 'node:dns';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FeedSource } from '../packages/sdk/src/schemas/index.ts';
import { fetchFeed, type FetchOptions } from '../packages/api/src/feeds/fetch.ts';
import { keepPolling } from '../packages/api/src/feeds/keep-polling.ts';
import { openReader } from '../packages/api/src/feeds/reader.ts';
import { openFeedServer } from '../packages/api/src/feeds/test/feed-server.ts';
import { idOf } from '../packages/api/src/import/uuid.ts';
import { emptyDataset } from '../packages/api/src/store/dataset.ts';
import { openStore } from '../packages/api/src/store/open.ts';
import { report } from './report.ts';

const MANY = 500;
const BAD = 10;
const SPEED = 15;
const MINUTE = 60_000;
/** Long enough for every source to be read twice: an hour, a tenth of it, and the five minutes of the beginning. */
const LASTS = 74 * MINUTE;

const began = Date.now();
/** The clock of the bench. */
const now = () => began + (Date.now() - began) * SPEED;
const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds / SPEED));

const folder = mkdtempSync(join(tmpdir(), 'mosty-bench-'));
const feeds = await openFeedServer();
feeds.give(
  '/well',
  `<rss version="2.0"><channel><title>Стрічка</title><item><title>Новина</title><guid isPermaLink="false">1</guid><description>Текст новини.</description></item></channel></rss>`,
);
feeds.on('/dead', () => {});
feeds.on('/drips', (_, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  const drip = setInterval(() => response.write(' '), 500 / SPEED);
  response.on('close', () => clearInterval(drip));
});

const everywhere = { has: () => true } as unknown as ReadonlySet<string>;
/** Every name is a host of its own, on this machine. */
const lookup = ((_: string, __: object, callback: (error: null, found: LookupAddress[]) => void) =>
  callback(null, [{ address: '127.0.0.1', family: 4 }])) as unknown as NonNullable<FetchOptions['lookup']>;

const manner = (n: number) => (n % 50 === 0 ? 'dead' : n % 50 === 25 ? 'drips' : 'well');

async function poll(name: string, hasBad: boolean) {
  const store = await openStore(`sqlite:${join(folder, `${name}.sqlite`)}`);
  const sources = Array.from({ length: MANY }, (_, n) =>
    FeedSource.parse({
      id: idOf('source', `s${n}`),
      slug: `s${n}`,
      name: { uk: `Джерело ${n}` },
      url: `http://s${n}.example:${feeds.port}/${hasBad ? manner(n) : 'well'}`,
      voice: 'authority',
      active: true,
    }),
  );
  await store.replaceDataset({ ...emptyDataset(), sources });
  const reader = openReader();
  const late: number[] = [];
  let failures = 0;
  let held = 0;
  const stop = keepPolling({
    sources: {
      ...store.sources,
      async claim(at, answering) {
        const claimed = await store.sources.claim(at, answering);
        if (claimed?.state.last_success_at && manner(Number(claimed.source.slug.slice(1))) === 'well')
          late.push(now() - Date.parse(claimed.state.due_at));
        return claimed;
      },
    },
    now,
    look: 5000 / SPEED,
    images: 'links',
    reader,
    fetch: (address, options) =>
      fetchFeed(address, { ...options, allow: everywhere, lookup, mostTime: Math.round(10_000 / SPEED), now }),
    failed(error, slug) {
      if (!slug) throw error;
      if (manner(Number(slug.slice(1))) === 'well') failures++;
      else held++;
    },
  });
  return {
    async end() {
      await stop();
      await Promise.all([reader.close(), store.close()]);
      late.sort((a, b) => a - b);
      const at = (share: number) => late[Math.min(late.length - 1, Math.floor(late.length * share))]! / 1000;
      return { readings: late.length, failures, held, median: at(0.5), p99: at(0.99), most: at(1) };
    },
  };
}

try {
  const [calm, troubled] = await Promise.all([poll('calm', false), poll('troubled', true)]);
  await later(LASTS);
  const [without, withBad] = await Promise.all([calm.end(), troubled.end()]);
  const seconds = (value: number) => `${value.toFixed(1)} s`;
  const row = (what: string, key: 'median' | 'p99' | 'most', gate?: number) => {
    const ratio = withBad[key] / without[key];
    return {
      what,
      seen: `${ratio.toFixed(2)} x`,
      against: `${seconds(withBad[key])} against ${seconds(without[key])} where all answer`,
      ...(gate && { holds: ratio <= gate }),
    };
  };
  report(`Polling ${MANY} sources, ${BAD} of them dead and ${BAD} dripping`, [
    row('asked after it was due, median', 'median'),
    row('asked after it was due, 99 of 100', 'p99', 1.2),
    row('asked after it was due, the latest', 'most'),
    {
      what: 'second readings of sources that answer',
      seen: String(withBad.readings),
      against: `${without.readings} of all where all answer; ${withBad.failures} and ${without.failures} failed`,
      holds: withBad.readings >= 0.99 * without.readings && without.readings > 0.99 * (MANY - 2 * BAD),
    },
    { what: 'readings that held a hand to the last', seen: String(withBad.held), against: 'ten seconds each' },
  ]);
} finally {
  await feeds.close();
  rmSync(folder, { recursive: true, force: true });
}
