import type { Store } from './store/store.ts';
import { dayIn } from './time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What the jobs tell: how many, never who. */
export interface SweepLog {
  info(about: object, message: string): void;
  error(about: object, message: string): void;
}

/**
 * The jobs that time asks for, each at the start and then again: offers lapse every minute, personal data are deleted on
 * their day every hour, places are counted anew every day. A job that fails says so and is tried again in its time.
 * Returns how to stop.
 */
export async function keepSweeping(store: Store, log: SweepLog, now: () => number = Date.now): Promise<() => void> {
  const jobs: [string, number, () => Promise<void>][] = [
    [
      'count',
      24 * HOUR,
      async () => {
        const drift = await store.recount();
        if (drift.length > 0) log.error({ drift }, 'the counters of places had drifted and were mended');
        else log.info({ drift: 0 }, 'places counted');
      },
    ],
    [
      'lapse',
      MINUTE,
      async () => {
        const offers = await store.lapse(new Date(now()));
        if (offers > 0) log.info({ offers }, 'offers lapsed');
      },
    ],
    [
      'retention',
      HOUR,
      async () => {
        log.info({ signups: await store.sweep(dayIn('Europe/Kyiv', now())) }, 'personal data deleted');
        log.info(
          { questions: await store.questions.closeUnanswered(dayIn('Europe/Kyiv', now())) },
          'questions without a reply closed',
        );
        log.info({ questions: await store.questions.sweep(dayIn('Europe/Kyiv', now())) }, 'questions deleted');
        log.info(await store.prune(new Date(now())), 'counts, proofs and old lines of the journal deleted');
      },
    ],
  ];
  const timers: NodeJS.Timeout[] = [];
  for (const [job, every, work] of jobs) {
    const run = () => work().catch((error: unknown) => log.error({ err: error, job }, 'sweep failed'));
    await run();
    timers.push(setInterval(() => void run(), every).unref());
  }
  return () => timers.forEach(clearInterval);
}
