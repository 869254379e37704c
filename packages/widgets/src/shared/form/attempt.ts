import { isApiError, isMostyError, newKey } from '@mosty/sdk/core';
import { time } from '../format.ts';
import type { FormMessages } from './messages/types.ts';
import type { Trace } from './trace.ts';

/**
 * One wish to send something. Asking again with the same words gives the same key, so that what was stored, and whose
 * answer got lost, is not stored twice; other words are another wish.
 */
export class AttemptKey {
  /** The key as it stands; `null` before anything was sent. */
  key: string | null;
  #words: string;

  /** @param key of an attempt that was begun before a reload, with these words */
  constructor(words: readonly string[] = [], key: string | null = null) {
    this.key = key;
    this.#words = joined(words);
  }

  /** The key under which these words are sent. */
  for(words: readonly string[]): string {
    const now = joined(words);
    if (now !== this.#words || !this.key) [this.#words, this.key] = [now, newKey()];
    return this.key;
  }
}

/** Each word with its length before it, so that no two lists look the same. Not JSON: old libraries spoil that of lists. */
function joined(words: readonly string[]): string {
  let all = '';
  for (const word of words) all += `${word.length}:${word}`;
  return all;
}

/** What goes along with an attempt. */
export interface Sending {
  trace: Trace;
  /** Is told the key before anything is sent, to keep it. */
  sending: (key: string) => void;
  /** Is told when the device has work to do first. */
  checking: () => void;
}

/** Why something was not sent, as far as every form knows it. */
export type TroubleCode = 'busy' | 'offline' | 'unknown' | 'failed';

export function troubleOf(error: unknown): TroubleCode {
  if (isApiError(error) && error.status === 429) return 'busy';
  const outcome = isMostyError(error) ? error.outcome : undefined;
  if (outcome === 'not_sent') return 'offline';
  // Stored or not: the same words under the same key settle it.
  return outcome === 'unknown' || outcome === 'saved' ? 'unknown' : 'failed';
}

/** Why what was sent cannot be shown or changed, as a sentence; the server's own where it gave one. */
export function reasonOf(
  error: unknown,
  { notFound, slow, offline, failed }: FormMessages & { notFound: string },
): string {
  if (!isApiError(error)) return isMostyError(error) ? offline : failed;
  const { status, retryAt, problem } = error;
  if (status === 404) return notFound;
  if (status === 429) return slow(retryAt ? time(retryAt.toISOString()) : null);
  return (status < 500 && problem.detail) || failed;
}
