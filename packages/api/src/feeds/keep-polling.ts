/** Reads the sources of the feed as they are due, for as long as the process lives. */
import { setTimeout as pause } from 'node:timers/promises';
import type { FeedSource } from '@mosty/sdk/schemas';
import type { Applied } from '../store/feed/apply.ts';
import type { Claim } from '../store/feed/sources.ts';
import type { Sources } from '../store/feed/store.ts';
import { type Images, RULES } from './clean.ts';
import { FeedError } from './feed-error.ts';
import { FetchError, type FetchOptions, type Fetched } from './fetch.ts';
import { hashOf } from './keys.ts';
import type { FeedReader } from './reader.ts';

/** A look for what is due, in milliseconds. */
const LOOK = 5000;
/**
 * Sources that are read at the same time. One that does not answer holds a hand for as long as a fetch may last, so those
 * that failed the last time are read by half of the hands: however many are dead, the others are read in their turn.
 */
const HANDS = 8;

export interface PollingOptions {
  sources: Sources;
  fetch(address: string, options: FetchOptions): Promise<Fetched>;
  reader: Pick<FeedReader, 'read'>;
  images: Images;
  now?: () => number;
  look?: number;
  hands?: number;
  /** Told of every reading that brought something, and of every one that failed. */
  brought?(source: string, applied: Applied): void;
  failed(error: unknown, source?: string): void;
}

/** What of a source decides how its items look: when it changes, everything is read anew. */
const shapeOf = ({ kind, topics, categories, voice, branch, name, site }: FeedSource, images: Images) =>
  hashOf([kind, topics, categories, voice, branch, name, site, images, RULES]).slice(0, 10);

const IMAGES: readonly Images[] = ['links', 'copies', 'none'];
/** What is done with the pictures of a source: what staff says of it, else what the server does with all. */
export const imagesOf = ({ pictures }: Pick<FeedSource, 'pictures'>, all: Images): Images =>
  IMAGES.find((way) => way === pictures) ?? all;

/** One reading. Every failure is written down; only the database's own are thrown. */
async function poll(claimed: Claim, options: PollingOptions & { now(): number; signal: AbortSignal }): Promise<void> {
  const { sources, fetch, reader, now, signal } = options;
  const { source, state } = claimed;
  const images = imagesOf(source, options.images);
  const shape = shapeOf(source, images);
  const isSame = state.bytes_hash?.startsWith(`${shape} `) ?? false;
  const validators = isSame ? { etag: state.etag, lastModified: state.last_modified } : {};
  try {
    const found = await fetch(state.moved_to ?? source.url, { ...validators, signal });
    const { bytes, contentType, ...answer } = found;
    const bytesHash = bytes ? `${shape} ${hashOf(bytes.toString('latin1'))}` : null;
    if (bytes === null || bytesHash === state.bytes_hash) return await sources.unchanged(claimed, now(), answer);
    const reading = await reader.read(bytes, contentType, { source, images, now: now() });
    const applied = await sources.brought(claimed, reading, {
      rules: RULES,
      bytesHash: bytesHash!,
      answer,
      now: now(),
    });
    if (applied) options.brought?.(source.slug, applied);
  } catch (error) {
    if (!(error instanceof FetchError || error instanceof FeedError)) throw error;
    // A process that stops has not found anything out about the source.
    if (signal.aborted) return;
    options.failed(error, source.slug);
    const details = error instanceof FeedError && error.linked ? error.linked : error.message;
    const retryAfter = error instanceof FetchError ? error.retryAfter : null;
    const fault =
      error instanceof FetchError && error.status && error.fault === 'status' ? `status-${error.status}` : error.fault;
    await sources.failed(claimed, { fault, details, retryAfter, now: now() });
  }
}

/** Begins to read, and returns how to stop: what is under way is given up. */
export function keepPolling(options: PollingOptions): () => Promise<void> {
  const { sources, failed, now = Date.now, look = LOOK, hands = HANDS } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const rest = () => pause(look, undefined, { signal }).catch(() => {});

  /** Reads one source after the other until none is due. */
  async function hand(answering: boolean): Promise<void> {
    while (!signal.aborted) {
      const claimed = await sources.claim(now(), answering);
      if (!claimed) return;
      await poll(claimed, { ...options, now, signal });
    }
  }
  async function work(): Promise<void> {
    const forAll = new Set<Promise<void>>();
    const forAnswering = new Set<Promise<void>>();
    const fill = (busy: Set<Promise<void>>, most: number, answering: boolean) => {
      while (busy.size < most) {
        const one = hand(answering)
          .catch((error: unknown) => failed(error))
          .finally(() => busy.delete(one));
        busy.add(one);
      }
    };
    while (!signal.aborted) {
      // A hand that found nothing to do looks again; one that is held by a source that does not answer holds no other.
      fill(forAll, Math.ceil(hands / 2), false);
      fill(forAnswering, Math.floor(hands / 2), true);
      await rest();
    }
    await Promise.all([...forAll, ...forAnswering]);
  }
  const working = work();
  return async () => {
    stopping.abort();
    await working;
  };
}
