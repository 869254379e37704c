import type { Config } from '../config.ts';
import type { Store } from '../store/store.ts';
import { fetchFeed } from './fetch.ts';
import { keepPolling } from './keep-polling.ts';
import { openReader } from './reader.ts';

/** What reading tells the log. */
export interface PollingLog {
  info(about: object, message: string): void;
  warn(about: object, message: string): void;
  error(about: object, message: string): void;
}

/**
 * Begins to read the sources that are due, and returns how to stop. `hosts` are contacted although they are on this
 * machine: those of the demonstration, and nobody else's.
 */
export function startPolling(
  store: Store,
  { readFeeds, feedImages, publicUrl }: Config,
  log: PollingLog,
  hosts: ReadonlySet<string> = new Set(),
): () => Promise<void> {
  if (!readFeeds) return () => Promise.resolve();
  const reader = openReader();
  const userAgent = `Mosty/0.1 (reads feeds for a civic page${publicUrl ? `; ${publicUrl}` : ''})`;
  const stop = keepPolling({
    sources: store.sources,
    fetch: (address, options) => fetchFeed(address, { ...options, allow: hosts, userAgent }),
    reader,
    images: feedImages,
    brought: (source, applied) => log.info({ source, ...applied }, 'feed read'),
    failed: (err, source) =>
      source
        ? log.warn({ source, why: (err as Error).message }, 'feed not read')
        : log.error({ err }, 'polling failed'),
  });
  return async () => {
    await stop();
    await reader.close();
  };
}
