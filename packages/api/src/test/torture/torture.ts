/**
 * Hundreds of people, few places, several servers over one database, each killed with SIGKILL again and again. At the end
 * every acknowledged signup is stored once, nothing is oversold, the line is in order, and every letter has arrived once,
 * copies under the same `Message-ID` aside.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { createServer } from 'node:net';
import { openStore } from '../../store/open.ts';
import { openMailServer } from '../../outbox/test/mail-server.ts';
import { openSession, testDataset } from '../dataset.ts';
import { audit } from './audit.ts';
import { type Log, Person, type World, chances } from './client.ts';
import { type Letters, MAIL_FROM, auditLetters, sendTheRest } from './letters.ts';
import { Server, type Start } from './servers.ts';

export interface TortureOptions {
  /** `sqlite:` and the path of a file that is not there yet. */
  databaseUrl: string;
  start: Start;
  people: number;
  servers: number;
  /** Capacities of the sessions. */
  capacities: readonly number[];
  /** It lasts so long, and until so many servers were killed. */
  seconds: number;
  kills: number;
  seed: number;
  /** Milliseconds between two things a person does, at most. */
  patience: number;
}
export interface TortureReport extends Log, Letters {
  kills: number;
  signups: number;
  /** What does not hold; nothing, if all is well. */
  wrong: string[];
}

const DAY = 86_400_000;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

async function build({ databaseUrl, capacities }: TortureOptions): Promise<string[]> {
  const day = (days: number) => new Date(Date.now() + days * DAY).toISOString();
  const sessions = capacities.map((capacity, number) =>
    openSession(`torture-${number}`, {
      startDate: day(30), endDate: day(31), maximumAttendeeCapacity: capacity, waitlist: { enabled: true },
    }),
  ); // prettier-ignore
  const store = await openStore(databaseUrl);
  await store.replaceDataset({ ...testDataset(), sessions });
  await store.close();
  return sessions.map(({ slug }) => slug);
}

/** Every key that was acknowledged is found as the same signup. */
async function replay(databaseUrl: string, { stored }: Log): Promise<string[]> {
  const store = await openStore(databaseUrl);
  const wrong = (await store.recount()).map(({ session }) => `the counters of ${session} have drifted`);
  for (const [key, { session, id }] of stored) {
    const found = await store.signupByKey({ session, idempotencyKey: key, now: new Date() });
    if (found?.id !== id) wrong.push(`${key} is found as another signup, or not at all`);
  }
  await store.close();
  return wrong;
}

export async function torture(options: TortureOptions): Promise<TortureReport> {
  const { databaseUrl, people, seconds, seed, patience } = options;
  const mail = await openMailServer();
  const start: Start = (port) => {
    const { env, ...rest } = options.start(port);
    return { ...rest, env: { ...env, SMTP_URL: mail.url, MAIL_FROM } };
  };
  const sessions = await build(options);
  const random = chances(seed);
  const servers: Server[] = [];
  for (let each = 0; each < options.servers; each++) servers.push(new Server(await freePort(), start));
  const log: Log = {
    stored: new Map(), cancelled: new Set(), accepted: new Set(), requests: 0, retries: 0, doubles: 0, refused: 0, wrong: [],
  }; // prettier-ignore
  let kills = 0;
  try {
    await Promise.all(servers.map((server) => server.up()));
    const until = Date.now() + seconds * 1000;
    const isOver = () => Date.now() >= until && kills >= options.kills;
    const world: World = { urls: servers.map(({ url }) => url), sessions, patience, isOver, log };
    const lives = Array.from({ length: people }, (_, number) => new Person(number, seed, world).live());
    const killing = async (server: Server) => {
      while (options.kills > 0 && !isOver()) {
        // In the middle of whatever it does.
        await pause(100 + random() * 600);
        await server.kill();
        kills += 1;
        await server.up();
      }
    };
    await Promise.all([...lives, ...servers.map(killing)]);
  } finally {
    await Promise.all(servers.map((server) => server.kill()));
  }
  // The last kill hit the servers as they stood idle, and the file is opened once more.
  const path = databaseUrl.slice('sqlite:'.length);
  const stored = [...audit(path, log), ...(await replay(databaseUrl, log))];
  await sendTheRest(databaseUrl, mail);
  const { wrong, ...letters } = auditLetters(path, mail, kills + servers.length);
  await mail.close();
  return {
    ...log,
    ...letters,
    kills,
    signups: log.stored.size,
    wrong: [...new Set([...log.wrong, ...stored, ...wrong])],
  };
}
