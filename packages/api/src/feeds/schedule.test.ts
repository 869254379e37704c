import assert from 'node:assert/strict';
import { it } from 'node:test';
import { FeedSource } from '@mosty/sdk/schemas';
import { idOf } from '../import/uuid.ts';
import { emptyDataset } from '../store/dataset.ts';
import type { Sources } from '../store/feed/store.ts';
import { openStore } from '../store/open.ts';
import { NOW } from '../test/dataset.ts';
import { temporary } from '../test/server.ts';
import { FetchError } from './fetch.ts';
import { keepPolling } from './keep-polling.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const MANY = 500;
const DEAD = 10;
const HANDS = 8;
/** The clock moves by so much, and only when nothing is left to do: how fast the machine is does not matter. */
const STEP = 5 * SECOND;
/** A source that does not answer is given up after so long, as the fetch guard does. */
const PATIENCE = 10 * SECOND;
const HOURS = 2.4;

const isDead = (slug: string) => Number(slug.slice(1)) % (MANY / DEAD) === 0;

/** The poller over a real store, with a clock that the test drives. */
function drive(sources: Sources) {
  let now = NOW;
  /** Readings that are under way, and among them those that wait for a source that does not answer. */
  let taken = 0;
  let held: { since: number; giveUp(): void }[] = [];
  let nothingDue = false;
  let settled = () => {};
  const asked = new Map<string, { at: number; due: number }[]>();
  const failures: unknown[] = [];
  const look = () => {
    if (taken === held.length && (nothingDue || held.length === HANDS)) settled();
  };
  const watched: Sources = {
    ...sources,
    async claim(at, answering) {
      const claimed = await sources.claim(at, answering);
      if (claimed) {
        taken++;
        const { slug } = claimed.source;
        asked.set(slug, [...(asked.get(slug) ?? []), { at, due: Date.parse(claimed.state.due_at) }]);
      } else if (at === now) nothingDue = true;
      look();
      return claimed;
    },
    async unchanged(...args) {
      await sources.unchanged(...args);
      taken--;
      look();
    },
    async failed(...args) {
      await sources.failed(...args);
      taken--;
      look();
    },
  };
  const stop = keepPolling({
    sources: watched,
    images: 'links',
    now: () => now,
    look: 1,
    hands: HANDS,
    reader: { read: () => assert.fail('nothing was brought') },
    failed: (error, source) => void (source ?? failures.push(error)),
    async fetch(address) {
      if (isDead(new URL(address).hostname.split('.')[0]!))
        await new Promise<void>((giveUp) => {
          held.push({ since: now, giveUp });
          look();
        }).then(() => {
          throw new FetchError('timeout', 'it took too long');
        });
      return { bytes: null, contentType: null, etag: null, lastModified: null, url: address, movedTo: null };
    },
  });
  return {
    asked,
    failures,
    stop,
    /** Waits until everything that is due was asked, or every hand is held; then the clock moves. */
    async step() {
      nothingDue = false;
      await new Promise<void>((resolve) => {
        settled = resolve;
        look();
      });
      settled = () => {};
      now += STEP;
      const over = held.filter(({ since }) => now - since >= PATIENCE);
      held = held.filter((each) => !over.includes(each));
      for (const { giveUp } of over) giveUp();
    },
    release() {
      for (const { giveUp } of held) giveUp();
      held = [];
    },
    time: () => now,
  };
}

it('500 sources keep their hour, though ten of them never answer and are tried all the time', async () => {
  const place = temporary();
  const store = await openStore(place.url);
  const sources = Array.from({ length: MANY }, (_, n) =>
    FeedSource.parse({ id: idOf('source', `s${n}`), slug: `s${n}`, name: { uk: `Джерело ${n}` }, url: `https://s${n}.example/rss`, voice: 'authority', active: true }),
  ); // prettier-ignore
  await store.replaceDataset({ ...emptyDataset(), sources });
  const dead = sources.map(({ slug }) => slug).filter(isDead);
  const poller = drive(store.sources);
  while (poller.time() < NOW + HOURS * 60 * MINUTE) {
    await poller.step();
    // Somebody wishes the dead ones back, every minute: as many as there are hands are due at any moment.
    if (poller.time() > NOW + 10 * MINUTE && (poller.time() - NOW) % MINUTE === 0)
      for (const slug of dead) await store.sources.hurry(slug, poller.time());
  }
  const stopping = poller.stop();
  poller.release();
  await stopping;
  const states = await store.sources.health();
  await store.close();
  place.remove();

  assert.deepEqual(poller.failures, []);
  for (const { slug } of sources) {
    const times = poller.asked.get(slug) ?? [];
    if (isDead(slug)) {
      assert.ok(states.get(slug)!.failures >= 5, `${slug} is known to fail`);
      continue;
    }
    const gaps = times.slice(1).map(({ at }, index) => (at - times[index]!.at) / MINUTE);
    assert.ok(gaps.every((gap) => gap >= 60 && gap < 67), `${slug}: ${gaps.join()}`);
    assert.ok(times.length >= 3, `${slug} was asked ${times.length} times`);
    for (const [index, { at, due }] of times.entries()) {
      // Nobody knows of a dead source before it was asked once: then they may hold every hand, for as long as a fetch lasts.
      const most = index === 0 ? STEP + PATIENCE : STEP;
      assert.ok(at - due < most, `${slug} was asked ${(at - due) / SECOND} s after it was due`);
    }
  } // prettier-ignore
});
