/**
 * Signups: their number a second, through the store and over HTTP, against the raw single-row commits of the same database with the same
 * durability, in turn, in one run; and the long form of the torture that `npm test` runs for seconds.
 * Gates: at least 50 % of the raw commits; nothing lost, doubled or oversold.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { openStore } from '../packages/api/src/store/open.ts';
import type { Store } from '../packages/api/src/store/store.ts';
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

/** The same without HTTP: 64 works wait at any moment. */
async function throughStore(store: Store): Promise<number> {
  let stored = 0;
  const since = performance.now();
  const seconds = () => (performance.now() - since) / 1000;
  const one = async () => {
    while (seconds() < SECONDS) {
      people += 1;
      const { kind } = await store.signUp<string>({
        session: `bench-${people % SESSIONS}`,
        idempotencyKey: `bench-signup-key-${people}`,
        details: {
          party: [{ name: 'Тестова Особа' }],
          contact: { phone: `+38051${String(2_000_000 + people)}` },
          accessNeeds: null,
          consentVersion: '2026-11',
          locale: 'uk',
        },
        now: new Date(),
        refuse: () => null,
      });
      if (kind !== 'stored') throw new Error(`a signup was ${kind}`);
      stored += 1;
    }
  };
  await Promise.all(Array.from({ length: 64 }, one));
  return stored / seconds();
}

async function rates(): Promise<Row[]> {
  const databaseUrl = `sqlite:${join(folder, 'bench.sqlite')}`;
  const store = await openStore(databaseUrl);
  const sessions = Array.from({ length: SESSIONS }, (_, number) =>
    openSession(`bench-${number}`, { startDate: inDays(30), endDate: inDays(31), maximumAttendeeCapacity: 1_000_000 }),
  );
  await store.replaceDataset({ ...testDataset(), sessions });
  const api = await startApi({ env: { DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent', RATE_LIMIT_WRITES: '0' } });
  const seen = { http: [] as number[], store: [] as number[], raw: [] as number[] };
  try {
    const turns = [
      async () => seen.http.push(await signups(api.url)),
      async () => seen.store.push(await throughStore(store)),
      () => seen.raw.push(rawCommits()),
    ];
    for (let round = 0; round < ROUNDS; round++) {
      // Each is the first in its turn: what else the machine does meets all of them.
      for (const turn of [...turns.slice(round % 3), ...turns.slice(0, round % 3)]) await turn();
    }
  } finally {
    await api.stop();
    await store.close();
  }
  const row = (what: string, kind: 'http' | 'store'): Row => {
    const ratios = seen[kind].map((rate, round) => rate / (seen.raw[round] ?? 1));
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map(percent);
    const ratio = median(ratios);
    const [mine, raw] = [median(seen[kind]), median(seen.raw)].map((rate) => rate.toFixed(0));
    const against = `of raw single-row commits: ${mine} against ${raw} (${least} to ${most})`;
    return { what, seen: percent(ratio), against, holds: ratio >= 0.5 };
  };
  return [row('signups a second, through the store', 'store'), row('signups a second, over HTTP', 'http')];
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
  report('Signups', [...(await rates()), ...(await tortured())]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
