import assert from 'node:assert/strict';
import { it } from 'node:test';
import { temporary } from '../server.ts';
import { fromSource } from './servers.ts';
import { type TortureOptions, type TortureReport, torture } from './torture.ts';

async function run(variant: 'real' | 'naive', options: Partial<TortureOptions>): Promise<TortureReport> {
  const place = temporary();
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`torture of the ${variant} server, seed ${seed}`);
  try {
    return await torture({
      databaseUrl: place.url, start: fromSource(place.url, variant), people: 200, servers: 2, capacities: [1, 2, 7, 20],
      seconds: 5, kills: 5, seed, patience: 1500, ...options,
    }); // prettier-ignore
  } finally {
    place.remove();
  }
}

it(
  'loses, doubles and oversells nothing while its servers are killed again and again',
  { timeout: 300_000 },
  async () => {
    const met = { kills: 0, retries: 0, doubles: 0, signups: 0, cancelled: 0, accepted: 0, letters: 0 };
    const few = () => Object.entries(met).filter(([, times]) => times < 3);
    // What happens is drawn by lot and by the speed of the machine: again, until everything was met.
    for (let round = 0; round < 4 && (round === 0 || few().length); round++) {
      const { wrong, cancelled, accepted, ...counted } = await run('real', {});
      assert.deepEqual(wrong, []);
      const times = { ...counted, cancelled: cancelled.size, accepted: accepted.size };
      for (const what of Object.keys(met) as (keyof typeof met)[]) met[what] += times[what];
    }
    assert.deepEqual(few(), []);
  },
);

it('finds out a server that checks first and inserts then', { timeout: 300_000 }, async () => {
  const { wrong } = await run('naive', { seconds: 2, kills: 0, patience: 200 });
  assert.ok(
    wrong.some((each) => /people hold \d+ places/.test(each)),
    wrong.join('; '),
  );
});
