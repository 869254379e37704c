/**
 * Signups: their number a second, through the store and over HTTP, against the raw single-row commits of the same database with the same
 * durability, in turn, in one run; and the long form of the torture that `npm test` runs for seconds.
 * Gates: at least 50 % of the raw commits; nothing lost, doubled or oversold.
 *
 * What is fair: the raw commits are one process that does nothing else, and pay for the disk at every row. The server reads,
 * checks and counts as it always does, and shares a commit among those who wait. Its client is another process, as it would
 * be another machine, and as lean as can be: what it takes of the processors is told. On a slow disk the server does more
 * than the raw commits, on a fast one its own work counts.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openStore } from '../packages/api/src/store/open.ts';
import type { Store } from '../packages/api/src/store/store.ts';
import { openSession, testDataset } from '../packages/api/src/test/dataset.ts';
import { torture } from '../packages/api/src/test/torture/torture.ts';
import { built, startApi } from '../tools/api-process.ts';
import { median, percent, report, type Row } from './report.ts';

const run = promisify(execFile);
const ROUNDS = 7;
const SECONDS = 2;
const SESSIONS = 40;
/** Limits are counted as always, and never met. */
const NEVER = '1000000000';
const folder = mkdtempSync(join(tmpdir(), 'mosty-bench-'));
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

function rawCommits(): number {
  const args = ['--disable-warning=ExperimentalWarning', new URL('./raw-commits.ts', import.meta.url).pathname];
  return Number(
    execFileSync(process.execPath, [...args, join(folder, 'raw.sqlite'), String(SECONDS * 1000)], { encoding: 'utf8' }),
  );
}

let people = 0;
interface Seen {
  stored: number;
  seconds: number;
  people: number;
  refused: Record<string, number>;
  /** Seconds of the processor that the client took. */
  cpu: number;
}

/** Over HTTP, 64 connections at any moment, from a process of its own. */
async function signups(url: string): Promise<Seen> {
  const args = [new URL(url).port, 64, SECONDS * 1000, people, SESSIONS].map(String);
  const client = new URL('./signup-client.ts', import.meta.url).pathname;
  const { stdout } = await run(process.execPath, ['--disable-warning=ExperimentalWarning', client, ...args]);
  const seen = JSON.parse(stdout) as Seen;
  people = seen.people;
  if (Object.keys(seen.refused).length > 0)
    throw new Error(`signups were answered with ${JSON.stringify(seen.refused)}`);
  return seen;
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
  const api = await startApi({
    env: { DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent', RATE_LIMIT_WRITES: NEVER, PROOF_AFTER: NEVER },
  });
  const seen = { http: [] as number[], store: [] as number[], raw: [] as number[] };
  const client: number[] = [];
  try {
    const turns = [
      async () => {
        const { stored, seconds, cpu } = await signups(api.url);
        seen.http.push(stored / seconds);
        client.push((cpu / stored) * 1e6);
      },
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
  return [
    row('signups a second, through the store', 'store'),
    row('signups a second, over HTTP', 'http'),
    {
      what: 'a signup over HTTP, what its client costs',
      seen: `${median(client).toFixed(0)} µs`,
      against: 'of the same two processors',
    },
  ];
}

const PEOPLE = 500;
const CAPACITIES = [1, 2, 2, 3, 7, 12, 20, 20];

async function tortured(): Promise<Row[]> {
  const databaseUrl = `sqlite:${join(folder, 'torture.sqlite')}`;
  const seed = Math.floor(Math.random() * 2 ** 31);
  const { wrong, kills, requests, retries, doubles, signups: stored, cancelled, accepted, letters, copies } = await torture({
    databaseUrl, start: (port) => built(port, databaseUrl), people: PEOPLE, servers: 3, capacities: CAPACITIES,
    seconds: 60, kills: 100, seed, patience: 2000,
  }); // prettier-ignore
  for (const each of wrong.slice(0, 20)) console.log(`  ${each}`);
  return [
    {
      what: 'torture: what does not hold',
      seen: String(wrong.length),
      against: `after ${kills} SIGKILLs, ${requests} requests of ${PEOPLE} people, ${retries} of them repeated, ${doubles} sent twice at once (seed ${seed})`,
      holds: wrong.length === 0,
    },
    {
      what: 'torture: signups stored',
      seen: String(stored),
      against: `each acknowledged once; ${cancelled.size} cancelled, ${accepted.size} offers accepted, in ${CAPACITIES.length} sessions of ${CAPACITIES.reduce((all, places) => all + places)} places`,
    },
    {
      what: 'torture: letters that arrived',
      seen: String(letters),
      against: `each once; ${copies} copies of them, each under the Message-ID of the first`,
    },
  ];
}

try {
  report('Signups', [...(await rates()), ...(await tortured())]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
