import assert from 'node:assert/strict';
import { it } from 'node:test';
import { FeedSource } from '@mosty/sdk/schemas';
import { idOf } from '../import/uuid.ts';
import { emptyDataset } from '../store/dataset.ts';
import { openStore } from '../store/open.ts';
import { NOW } from '../test/dataset.ts';
import { temporary } from '../test/server.ts';
import { FetchError } from './fetch.ts';
import { keepPolling } from './keep-polling.ts';

const MINUTE = 60_000;
const MANY = 500;
const DEAD = 10;

// Its virtual hours go by as fast as the machine answers; on one that does other work beside, real seconds come into
// them. So it is run by hand, on a machine of its own.
const skip = !process.env['MOSTY_LONG'] && 'MOSTY_LONG=1 runs it';

it('500 sources keep their hour, though ten of them never answer', { skip }, async () => {
  const place = temporary();
  const store = await openStore(place.url);
  const isDead = (n: number) => n % (MANY / DEAD) === 0;
  const sources = Array.from({ length: MANY }, (_, n) =>
    FeedSource.parse({ id: idOf('source', `s${n}`), slug: `s${n}`, name: { uk: `Джерело ${n}` }, url: `https://s${n}.example/rss`, voice: 'authority', active: true }),
  ); // prettier-ignore
  await store.replaceDataset({ ...emptyDataset(), sources });
  let now = NOW;
  const asked = new Map<string, number[]>();
  const failures: unknown[] = [];
  let held = 0;
  const stop = keepPolling({
    sources: store.sources,
    images: 'links',
    now: () => now,
    look: 5,
    reader: { read: () => assert.fail('nothing was brought') },
    failed: (error, source) => void (source ?? failures.push(error)),
    async fetch(address) {
      const { hostname } = new URL(address);
      asked.set(hostname, [...(asked.get(hostname) ?? []), now]);
      if (!isDead(Number(/\d+/.exec(hostname)?.[0])))
        return { bytes: null, contentType: null, etag: null, lastModified: null, url: address, movedTo: null };
      // It holds its hand while the others go on, for less time than its claim lasts.
      held++;
      await new Promise((resolve) => setTimeout(resolve, 300));
      held--;
      throw new FetchError('timeout', 'it took too long');
    },
  });
  /** Until nothing that answers is due at this moment. */
  const settled = async () => {
    for (let tries = 0; tries < 4000; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      const states = [...(await store.sources.health()).values()];
      const late = states.filter(({ source, due_at }) => !isDead(Number(source.slice(1))) && Date.parse(due_at) <= now);
      if (states.length === MANY && late.length === 0 && held === 0) return;
    }
    assert.fail('it never settled');
  };
  for (let minute = 0; minute <= 150; minute += 2) {
    await settled();
    now += 2 * MINUTE;
  }
  await stop();
  const states = await store.sources.health();
  await store.close();
  place.remove();
  assert.deepEqual(failures, []);
  for (let n = 0; n < MANY; n++) {
    const times = asked.get(`s${n}.example`) ?? [];
    const gaps = times.slice(1).map((time, index) => (time - times[index]!) / MINUTE);
    if (isDead(n)) {
      assert.ok((states.get(`s${n}`)?.failures ?? 0) >= 1, `s${n} is known to fail`);
      assert.ok(gaps.every((gap) => gap >= 60), `s${n}: ${gaps.join()}`);
    } else {
      assert.ok((times[0] ?? Infinity) <= NOW + 8 * MINUTE, `s${n} began in time`);
      assert.ok(times.length >= 3, `s${n} was asked ${times.length} times`);
      assert.ok(gaps.every((gap) => gap >= 60 && gap <= 70), `s${n}: ${gaps.join()}`);
    }
  } // prettier-ignore
});
