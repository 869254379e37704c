import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

type Trx = Transaction<Tables>;
/** One work that waits; it is told its result once that is on the disk. */
interface Waiting {
  /** Runs the work; the result tells its caller how it ended, after the commit. */
  run(trx: Trx): Promise<() => void>;
  fail(error: unknown): void;
}

/** Works of one commit: enough to share the wait for the disk, few enough that other processes get their turn. */
const MOST = 64;

/**
 * Runs works one after the other, and commits those that came at the same moment together: they share one wait for the
 * disk, as databases with many connections do among themselves. Each work is still all or nothing, and nobody is
 * answered before the commit that has his work in it. A group with a work that fails is undone, and its works run again
 * one by one: a work does nothing but what its transaction undoes.
 */
export function groupCommit(db: Kysely<Tables>): {
  write<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>;
} {
  let waiting: Waiting[] = [];
  let running: Promise<void> | null = null;

  async function commit(group: readonly Waiting[]): Promise<void> {
    try {
      const results = await db.transaction().execute(async (trx) => {
        const tell: (() => void)[] = [];
        for (const { run } of group) tell.push(await run(trx));
        return tell;
      });
      for (const tell of results) tell();
    } catch (error) {
      if (group.length === 1) group[0]?.fail(error);
      else for (const each of group) await commit([each]);
    }
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      // What arrives in the same turn of the loop goes into the same commit.
      await new Promise((resolve) => setImmediate(resolve));
      const group = waiting.slice(0, MOST);
      waiting = waiting.slice(MOST);
      await commit(group);
    }
    running = null;
  }

  return {
    write(work) {
      return new Promise((resolve, reject) => {
        waiting.push({
          async run(trx) {
            const result = await work(trx);
            return () => resolve(result);
          },
          fail: reject,
        });
        running ??= drain();
      });
    },
    async idle() {
      await running;
    },
  };
}
