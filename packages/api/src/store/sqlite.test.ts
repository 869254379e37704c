import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { storeContract } from '../test/contract.ts';
import { openSession, testDataset } from '../test/dataset.ts';
import { signUp, someone } from '../test/people.ts';
import { temporary } from '../test/server.ts';
import { openStore } from './open.ts';

storeContract('SQLite', async () => {
  const place = temporary();
  const store = await openStore(place.url);
  return {
    store,
    again: () => openStore(place.url),
    async remove() {
      await store.close();
      place.remove();
    },
  };
});

const worker = fileURLToPath(new URL('../test/signup-worker.ts', import.meta.url));
const run = (url: string, ...args: string[]): ChildProcess =>
  spawn(
    process.execPath,
    ['--conditions=mosty-source', '--disable-warning=ExperimentalWarning', worker, url, ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );

async function lines(child: ChildProcess, each: (line: string) => void): Promise<void> {
  const ended = new Promise((resolve) => child.once('close', resolve));
  assert.ok(child.stdout);
  for await (const line of createInterface({ input: child.stdout })) each(line);
  await ended;
}

/** Sums of the rows themselves against the counters that decide. */
function audit(url: string) {
  const db = new DatabaseSync(url.slice('sqlite:'.length));
  const row = <T>(sql: string) => db.prepare(sql).get() as T;
  const counts = row<{ taken: number; capacity: number; confirmed: number }>(
    `SELECT taken, capacity, (SELECT coalesce(sum(party_size), 0) FROM signups s WHERE s.session_id = p.session_id AND state = 'confirmed') AS confirmed
     FROM places p JOIN records r ON r.id = p.session_id WHERE r.slug = 'race'`,
  );
  assert.equal(row<{ integrity_check: string }>('PRAGMA integrity_check').integrity_check, 'ok');
  assert.deepEqual(db.prepare('PRAGMA foreign_key_check').all(), []);
  db.close();
  return counts;
}

async function racecourse(capacity: number | null) {
  const place = temporary();
  const store = await openStore(place.url);
  await store.replaceDataset({
    ...testDataset(),
    sessions: [openSession('race', { maximumAttendeeCapacity: capacity })],
  });
  return { place, store };
}

describe('SQLite under pressure', () => {
  it('sells every place once, whoever of four processes asks', { timeout: 60_000 }, async () => {
    const { place, store } = await racecourse(20);
    const outcomes: string[] = [];
    await Promise.all(
      [1, 2, 3, 4].map((index) =>
        lines(run(place.url, 'race', String(index), '30'), (line) => outcomes.push(line.split(' ')[0] ?? '')),
      ),
    );
    assert.equal(outcomes.length, 120);
    assert.deepEqual([...new Set(outcomes)].sort(), ['full', 'stored']);
    const { taken, capacity, confirmed } = audit(place.url);
    assert.equal(taken, confirmed);
    assert.equal(taken, capacity, 'all places went, and not one more');
    await store.close();
    place.remove();
  });

  it(
    'loses no acknowledged signup when it is killed, and stores none twice when asked again',
    { timeout: 60_000 },
    async () => {
      const { place, store } = await racecourse(null);
      const acknowledged: string[] = [];
      for (let round = 1; round <= 4; round++) {
        const child = run(place.url, 'race', String(round), '100000');
        let seen = 0;
        await lines(child, (line) => {
          acknowledged.push(line);
          // At a moment of its own choosing, in the middle of writing.
          if ((seen += 1) === 20 * round) child.kill('SIGKILL');
        });
      }
      assert.ok(acknowledged.length >= 200);
      const { taken, confirmed } = audit(place.url);
      assert.equal(taken, confirmed);
      for (const line of acknowledged) {
        const [kind, key = '', details = '', id] = line.split(' ');
        assert.equal(kind, 'stored');
        const again = await signUp(store, 'race', JSON.parse(Buffer.from(details, 'base64url').toString()), key);
        assert.equal(again.kind, 'replayed');
        assert.equal('signup' in again && again.signup.id, id);
      }
      assert.equal(audit(place.url).taken, taken);
      await store.close();
      place.remove();
    },
  );

  it('goes on answering while another process writes, and writes when it is done', { timeout: 60_000 }, async () => {
    const { place, store } = await racecourse(20);
    const other = new DatabaseSync(place.url.slice('sqlite:'.length));
    other.exec('BEGIN IMMEDIATE');
    let isStored = false;
    const stored = signUp(store, 'race', someone(1)).then((outcome) => {
      isStored = true;
      return outcome;
    });
    for (let reads = 0; reads < 20; reads++) {
      await store.revision();
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    assert.equal(isStored, false);
    other.exec('COMMIT');
    other.close();
    assert.equal((await stored).kind, 'stored');
    await store.close();
    place.remove();
  });

  it('lets several processes open a new database at once', { timeout: 60_000 }, async () => {
    const place = temporary();
    const codes = await Promise.all(
      [1, 2, 3].map(
        (index) => new Promise((resolve) => run(place.url, 'nowhere', String(index), '1').once('close', resolve)),
      ),
    );
    assert.deepEqual(codes, [0, 0, 0]);
    place.remove();
  });

  it('reads a page far down as the planner should: a range of an index, no sorting', async () => {
    const { place, store } = await racecourse(1);
    const db = new DatabaseSync(place.url.slice('sqlite:'.length));
    const plan = (sql: string) =>
      db
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map(({ detail }) => String(detail))
        .join('; ');
    const all = plan(
      `SELECT r.id, r.body, r.position FROM records r WHERE r.noun = 'branches' AND (r.position, r.id) > (5, 'x') ORDER BY r.position, r.id LIMIT 3`,
    );
    const some = plan(
      `SELECT r.id, r.body, f.position FROM facets f JOIN records r ON r.noun = f.noun AND r.id = f.id WHERE f.noun = 'branches' AND f.name = 'kind' AND f.value = 'branch' AND (f.position, f.id) > (5, 'x') ORDER BY f.position, f.id LIMIT 3`,
    );
    for (const steps of [all, some]) {
      assert.match(steps, /SEARCH [rf] USING/);
      assert.doesNotMatch(steps, /SCAN|TEMP B-TREE/);
    }
    db.close();
    await store.close();
    place.remove();
  });
});
