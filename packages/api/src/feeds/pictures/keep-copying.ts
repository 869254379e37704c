/** Fetches the pictures that items show, for as long as the process lives, beside the reading of feeds and never before it. */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { PictureClaim } from '../../store/feed/copies.ts';
import type { Pictures } from '../../store/feed/store.ts';
import { FetchError, type FetchOptions, type Fetched } from '../fetch.ts';
import { PictureError } from './picture.ts';
import { still } from './still.ts';

/** A look for what is due, in milliseconds. */
const LOOK = 5000;
/** Pictures that are fetched at the same time. */
const HANDS = 2;
/** Of one picture, in bytes. */
export const MOST_PICTURE = 2 * 1024 * 1024;
const ACCEPT = 'image/avif, image/webp, image/png, image/jpeg, image/gif, image/*;q=0.5';
/** What pictures are served as, rightly and by old habit: their bytes say what they are. */
const TYPES = /^image\/[\w.+-]+$|^(?:application|binary)\/octet-stream$/;

/** Faults of a host that answers nothing, whatever it is asked for. */
const SILENT = new Set<string>(['timeout', 'unreachable', 'no-such-host']);
/** Answers that may be others later. */
const PASSING = new Set([408, 425, 429]);

export interface CopyingOptions {
  pictures: Pictures;
  fetch(address: string, options: FetchOptions): Promise<Fetched>;
  now?: () => number;
  look?: number;
  hands?: number;
  failed(error: unknown, url?: string): void;
}

/** Whether asking again would bring the same. */
function isFinal(error: FetchError | PictureError): boolean {
  if (error instanceof PictureError) return true;
  if (error.fault === 'status') return error.status! < 500 && !PASSING.has(error.status!) && error.status !== 404;
  return !SILENT.has(error.fault) && error.fault !== 'encoding';
}

/** One picture. Every failure is written down; only the database's own are thrown. */
async function copy(claimed: PictureClaim, options: CopyingOptions & { now(): number; signal: AbortSignal }) {
  const { pictures, fetch, now, signal, failed } = options;
  try {
    const { bytes } = await fetch(claimed.url, { accept: ACCEPT, types: TYPES, mostBytes: MOST_PICTURE, signal });
    const made = still(bytes ?? Buffer.alloc(0));
    await pictures.copied(claimed, createHash('sha256').update(made.bytes).digest('base64url'), made);
  } catch (error) {
    if (!(error instanceof FetchError || error instanceof PictureError)) throw error;
    // A process that stops has not found anything out.
    if (signal.aborted) return;
    failed(error, claimed.url);
    const { fault } = error;
    await pictures.notCopied(claimed, { fault, final: isFinal(error), silent: SILENT.has(fault), now: now() });
  }
}

/** Begins to copy, and returns how to stop: what is under way is given up. */
export function keepCopying(options: CopyingOptions): () => Promise<void> {
  const { pictures, failed, now = Date.now, look = LOOK, hands = HANDS } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const rest = () => pause(look, undefined, { signal }).catch(() => {});
  /** Copies one after the other until none is due. */
  async function hand(): Promise<void> {
    while (!signal.aborted) {
      const claimed = await pictures.claim(now());
      if (!claimed) return;
      await copy(claimed, { ...options, now, signal });
    }
  }
  async function work(): Promise<void> {
    while (!signal.aborted) {
      await Promise.all(Array.from({ length: hands }, () => hand().catch((error: unknown) => failed(error))));
      if (!signal.aborted) await rest();
    }
  }
  const working = work();
  return async () => {
    stopping.abort();
    await working;
  };
}
