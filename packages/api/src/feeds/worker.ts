/** Reads feeds apart from the thread that answers people: a document made to hurt stops nobody but itself. */
import { parentPort } from 'node:worker_threads';
import { FeedError } from './feed-error.ts';
import { type ReadOptions, readFeed } from './read.ts';

export interface Job {
  bytes: Uint8Array;
  contentType: string | null;
  options: ReadOptions;
}

parentPort?.on('message', ({ bytes, contentType, options }: Job) => {
  try {
    parentPort?.postMessage({ reading: readFeed(Buffer.from(bytes), contentType, options) });
  } catch (error) {
    const { message } = error as Error;
    const { fault = 'not-a-feed', linked = null } = error instanceof FeedError ? error : {};
    parentPort?.postMessage({ fault, message, linked });
  }
});
