/**
 * Signups: their number a second over HTTP against the raw single-row commits of the same database with the same
 * durability, in turn, in one run; and the long form of the torture that `npm test` runs for seconds.
 * Gates: at least 50 % of the raw commits; nothing lost, doubled or oversold.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { openStore } from '../packages/api/src/store/open.ts';
import { openSession, testDataset } from '../packages/api/src/test/dataset.ts';
import { torture } from '../packages/api/src/test/torture/torture.ts';
import { built, startApi } from '../tools/api-process.ts';
import { median, percent, report, type Row } from './report.ts';

const ROUNDS = 7;
const SECONDS = 2;
const SESSIONS = 40;
const folder = mkdtempSync(join(tmpdir(), 'mosty-bench-'));
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

function rawCommits(): number {
  const args = ['--disable-warning=ExperimentalWarning', new URL('./raw-commits.ts', import.meta.url).pathname];
  return Number(
    execFileSync(process.execPath, [...args, join(folder, 'raw.sqlite'), String(SECONDS * 1000)], { encoding: 'utf8' }),
  );
}

let people = 0;
/** Every request is another person: a phone of eight digits that nobody has, and a key of her own. */
async function signups(url: string): Promise<number> {
  let stored = 0;
  const done = await autocannon({
    url,
    connections: 64,
    duration: SECONDS,
    requests: [
      {
        method: 'POST',
        setupRequest(request) {
          people += 1;
          const body = {
            party: [{ name: 'Тестова Особа' }],
            contact: { phone: `+38051${String(2_000_000 + people)}` },
            consent: { version: '2026-11', accepted: true },
          };
          request.path = `/v1/sessions/bench-${people % SESSIONS}/signups`;
          request.headers = { 'content-type': 'application/json', 'idempotency-key': `bench-signup-key-${people}` };
          request.body = JSON.stringify(body);
          return request;
        },
        onResponse(status) {
          if (status === 201) stored += 1;
        },
      },
    ],
  });
  if (done.errors || done['5xx'] || done['4xx'])
    throw new Error(`signups were answered with errors: ${JSON.stringify(done.statusCodeStats)}`);
  return stored / done.duration;
}

async function rate(): Promise<Row> {
  const databaseUrl = `sqlite:${join(folder, 'bench.sqlite')}`;
  const store = await openStore(databaseUrl);
  const sessions = Array.from({ length: SESSIONS }, (_, number) =>
    openSession(`bench-${number}`, { startDate: inDays(30), endDate: inDays(31), maximumAttendeeCapacity: 1_000_000 }),
  );
  await store.replaceDataset({ ...testDataset(), sessions });
  await store.close();
  const api = await startApi({ env: { DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent', RATE_LIMIT_WRITES: '0' } });
  try {
    const ratios: number[] = [];
    const seen: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      const order = [async () => seen[0].push(await signups(api.url)), () => seen[1].push(rawCommits())];
      for (const turn of round % 2 ? order : order.reverse()) await turn();
      ratios.push((seen[0].at(-1) ?? 0) / (seen[1].at(-1) ?? 1));
    }
    const ratio = median(ratios);
    return {
      what: 'signups a second over HTTP',
      seen: percent(ratio),
      against: `of raw single-row commits: ${median(seen[0]).toFixed(0)} against ${median(seen[1]).toFixed(0)} (${percent(Math.min(...ratios))} to ${percent(Math.max(...ratios))})`,
      holds: ratio >= 0.5,
    };
  } finally {
    await api.stop();
  }
}

async function tortured(): Promise<Row[]> {
  const databaseUrl = `sqlite:${join(folder, 'torture.sqlite')}`;
  const seed = Math.floor(Math.random() * 2 ** 31);
  const { wrong, kills, requests, retries, doubles, signups: stored, cancelled, accepted } = await torture({
    databaseUrl, start: (port) => built(port, databaseUrl), people: 500, servers: 3, capacities: [1, 2, 2, 3, 7, 12, 20, 20],
    seconds: 60, kills: 100, seed, patience: 2000,
  }); // prettier-ignore
  for (const each of wrong.slice(0, 20)) console.log(`  ${each}`);
  return [
    {
      what: 'torture: what does not hold',
      seen: String(wrong.length),
      against: `after ${kills} SIGKILLs, ${requests} requests of 500 people, ${retries} of them repeated, ${doubles} sent twice at once (seed ${seed})`,
      holds: wrong.length === 0,
    },
    {
      what: 'torture: signups stored',
      seen: String(stored),
      against: `each acknowledged once; ${cancelled.size} cancelled, ${accepted.size} offers accepted, in 8 sessions of 67 places`,
    },
  ];
}

try {
  report('Signups', [await rate(), ...(await tortured())]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
