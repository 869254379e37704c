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

/** Called around every call; they see no body and nothing a person typed. */
export interface Hooks {
  onRequest?(event: { operation: string; attempt: number }): void;
  onResponse?(event: { operation: string; status: number; durationMs: number }): void;
  onRetry?(event: { operation: string; attempt: number; reason: unknown }): void;
  onError?(event: { operation: string; error: unknown }): void;
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
