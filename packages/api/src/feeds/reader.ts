import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { FeedError, type FeedFault } from './feed-error.ts';
import type { ReadOptions, Reading } from './read.ts';
import type { Job } from './worker.ts';

/** One document may take so long to be read, in milliseconds, and so much memory, in megabytes. */
const PATIENCE = 8000;
const MEMORY = 128;
/** A thread nobody needs for so long is let go, in milliseconds. */
const IDLE = 60_000;

/** The thread beside this file, in the sources and in the build. */
const FILE = ['./worker.ts', './feed-worker.js', '../feed-worker.js']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(fileURLToPath(url)))!;

type Told = { reading: Reading } | { fault: FeedFault; message: string; linked: string | null };

/** Reads documents in a thread of its own, one after the other. */
export interface FeedReader {
  read(bytes: Buffer, contentType: string | null, options: ReadOptions): Promise<Reading>;
  close(): Promise<void>;
}

export function openReader({ patience = PATIENCE, memory = MEMORY } = {}): FeedReader {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let line: Promise<unknown> = Promise.resolve();

  const end = async () => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  /** A thread that runs: the time it takes to begin is nobody's fault. */
  const start = async () => {
    const started = new Worker(FILE, { resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 } }); // prettier-ignore
    started.unref();
    await once(started, 'online');
    return started;
  };

  async function job(message: Job): Promise<Reading> {
    clearTimeout(idle);
    const thread = (worker ??= await start());
    let timer: NodeJS.Timeout | undefined;
    const costly = (why: string) => new FeedError('too-costly', why);
    try {
      const told = await new Promise<Told>((resolve, reject) => {
        timer = setTimeout(() => reject(costly(`not read within ${patience} ms`)), patience);
        thread.once('message', resolve);
        thread.once('error', (error) => reject(costly(error.message)));
        thread.once('exit', () => reject(costly('the thread ended')));
        thread.postMessage(message);
      });
      if ('reading' in told) return told.reading;
      throw new FeedError(told.fault, told.message, told.linked);
    } catch (error) {
      if (error instanceof FeedError && error.fault === 'too-costly') await end();
      throw error;
    } finally {
      clearTimeout(timer);
      thread.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
      // What fails after it was given up fails for nobody.
      thread.on('error', () => {});
      idle = setTimeout(() => void end(), IDLE).unref();
    }
  }

  return {
    read(bytes, contentType, options) {
      const done = line.then(() => job({ bytes, contentType, options }));
      line = done.catch(() => {});
      return done;
    },
    async close() {
      clearTimeout(idle);
      await line;
      await end();
    },
  };
}
