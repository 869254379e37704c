/** What a client can be told, and the manners it has when it is told nothing. */
import type { ReadCache } from './cache.ts';

export interface RetryOptions {
  /** Attempts after the first. Default 2. */
  limit?: number;
  /** Longest wait that a `Retry-After` may ask for, in ms; beyond it the error comes at once and says when. Default 15 000. */
  maxRetryAfter?: number;
  /** First back-off in ms, doubled each time and drawn at random below that. Default 400. */
  backoff?: number;
}

export interface TimeoutOptions {
  /** Of one attempt, body included, in ms. Default 8 000. */
  attempt?: number;
  /** Of the whole call, waits included, in ms. Default 20 000. */
  total?: number;
}

/** Why an attempt is repeated: the status of its answer, or why there was none. */
export type RetryReason = number | 'connection' | 'timeout';

/**
 * Called around every call, for logs and measurements. They see no body, no query and nothing a person typed, and
 * what they throw is ignored: a broken log must not break a signup.
 */
export interface Hooks {
  /** Before each attempt; the first is 1. */
  onRequest?(event: { operation: string; attempt: number }): void;
  /** After the answer that the call ends with. `durationMs` counts from the first attempt, waits included. */
  onResponse?(event: { operation: string; status: number; durationMs: number }): void;
  /** After the wait, before an attempt is repeated; `attempt` counts the repeats from 1. */
  onRetry?(event: { operation: string; attempt: number; reason: RetryReason }): void;
  /** With every error that a call ends with; a read that its caller aborts is no error. */
  onError?(event: { operation: string; error: unknown }): void;
}

/** Calls one of `hooks`, if there is one. */
export function tell<N extends keyof Hooks>(
  hooks: Hooks | undefined,
  name: N,
  event: Parameters<NonNullable<Hooks[N]>>[0],
): void {
  try {
    hooks?.[name]?.(event as never);
  } catch {
    // `Hooks` says why.
  }
}

export interface ClientOptions {
  /** Address of the API without `/v1`: `https://api.example.ua`. */
  baseUrl: string | URL;
  /** Stands in for the global fetch: a proxy's, a test's. */
  fetch?: (request: Request) => Promise<Response>;
  /** Where answers are kept for revalidation and bad times; `false` keeps none. Default: in memory, 200 answers. */
  cache?: ReadCache | false;
  /** Language of problem texts. Default `uk`. */
  locale?: 'uk' | 'en';
  timeout?: TimeoutOptions;
  retry?: RetryOptions | false;
  hooks?: Hooks;
}

/** Options of a single call. */
export interface CallOptions {
  signal?: AbortSignal | undefined;
}
