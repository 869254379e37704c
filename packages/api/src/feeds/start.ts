import type { Config } from '../config.ts';
import type { Store } from '../store/store.ts';
import { type FetchOptions, fetchFeed } from './fetch.ts';
import { imagesOf, keepPolling } from './keep-polling.ts';
import { keepCopying } from './pictures/keep-copying.ts';
import { openReader } from './reader.ts';
import { recleanAll } from './reclean.ts';

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
  const stopping = new AbortController();
  /** Cleans again what older rules have cleaned, each item in the way of its source. */
  const clean = async () => {
    const sources = await store.collection('sources').all();
    const ways = new Map(sources.map((source) => [source.slug, imagesOf(source, feedImages)]));
    return recleanAll(store.sources, (source) => ways.get(source ?? '') ?? feedImages, stopping.signal);
  };
  const cleaning = clean()
    .then((done) => {
      if (done.cleaned > 0)
        log.info(
          done,
          'items cleaned by newer rules: what their sources wrote is not kept, so what was shown was cleaned',
        );
    })
    .catch((err: unknown) => log.error({ err }, 'items not cleaned'));
  const fetch = (address: string, options: FetchOptions) => fetchFeed(address, { ...options, allow: hosts, userAgent });
  const stopCopying = keepCopying({
    pictures: store.sources.pictures,
    fetch,
    failed: (err, url) =>
      url
        ? log.info({ url, why: (err as Error).message }, 'picture not copied')
        : log.error({ err }, 'copying of pictures failed'),
  });
  const stop = keepPolling({
    sources: store.sources,
    fetch,
    reader,
    images: feedImages,
    brought: (source, applied) => log.info({ source, ...applied }, 'feed read'),
    failed: (err, source) =>
      source
        ? log.warn({ source, why: (err as Error).message }, 'feed not read')
        : log.error({ err }, 'polling failed'),
  });
  return async () => {
    stopping.abort();
    await Promise.all([stop(), stopCopying(), cleaning]);
    await reader.close();
  };
}
