/** The one file that knows ky: one call with its attempts, its limits and its end. */
import ky, { HTTPError, TimeoutError as KyTimeout } from 'ky';
import { earnRetry, spendRetry } from './budget.ts';
import { isOffline, untilOnline } from './online.ts';
import { tell, type ClientOptions, type RetryReason } from './options.ts';
import { retryAfter } from './retry-after.ts';

export interface Call {
  /** `GET /v1/branches`: for errors and hooks. */
  operation: string;
  method: 'GET' | 'POST';
  url: string;
  headers?: Record<string, string>;
  body?: string | undefined;
  /** Leaves freshness to the HTTP cache of the browser. */
  revalidate?: boolean;
  signal?: AbortSignal | undefined;
}

export interface Answer {
  /** An attempt before this answer may have reached the server, and nobody knows what became of it. */
  doubtful: boolean;
  status: number;
  headers: Headers;
  text: string;
}

/** Why there is no answer. */
export type Failure = 'connection' | 'timeout';

/** No answer came: its message says why. `sent` tells whether any attempt may have reached the server. */
export class NoAnswer extends Error {
  readonly failure: Failure;
  readonly sent: boolean;

  constructor(failure: Failure, sent: boolean, why: string) {
    super(why);
    this.failure = failure;
    this.sent = sent;
  }
}

const TRANSIENT = [408, 425, 429, 500, 502, 503, 504];
/** Errors of Node that happen before anything is sent. */
const UNSENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
/** Statuses that a `Response` cannot have a body with. */
const BODILESS = [101, 204, 205, 304];
/** What a timer can count to; it ends at once when told more. */
const LONGEST = 2 ** 31 - 1;

interface RuntimeError {
  message?: string;
  code?: string;
  cause?: RuntimeError;
  errors?: RuntimeError[];
}

/** The innermost reason that a runtime gives: `fetch failed` says nothing. */
const innermost = (error: RuntimeError): RuntimeError => {
  const inner = error.cause ?? error.errors?.[0];
  return inner ? innermost(inner) : error;
};

/** `AbortSignal.any`, which browsers of before 2024 lack: there `own` follows `wanted`. */
function either(wanted: AbortSignal, own: AbortController): AbortSignal {
  if ('any' in AbortSignal) return AbortSignal.any([wanted, own.signal]);
  const follow = () => own.abort(wanted.reason);
  if (wanted.aborted) follow();
  else wanted.addEventListener('abort', follow, { once: true, signal: own.signal });
  return own.signal;
}

export type Send = (call: Call) => Promise<Answer>;

export function createSend({ hooks, fetch, ...options }: ClientOptions): Send {
  const { retry = {}, timeout: { attempt: attemptMs = 8_000, total: totalMs = 20_000 } = {} } = options;
  const { limit = 2, maxRetryAfter = 15_000, backoff = 400 } = retry || { limit: 0 };
  // Looked up at each call, so that a fetch replaced after us (a test's, a polyfill's) is the one that is used.
  const fetcher = fetch ?? ((request: Request) => globalThis.fetch(request));

  return async ({ operation, method, url, headers = {}, body, revalidate, signal: wanted }) => {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), Math.min(totalMs, LONGEST));
    const signal = wanted ? either(wanted, deadline) : deadline.signal;
    const since = Date.now();
    let attempts = 0;
    let sent = false;
    let doubtful = false;
    let answered = 0;
    let asked: number | undefined;
    let leave = (): void => {};

    /** ky's own limit ends at the headers; reading the body in here puts the body under it as well. */
    const whole = async (request: Request): Promise<Response> => {
      // Whatever came before this attempt was no clear answer.
      doubtful ||= sent && answered !== 429;
      const before = sent;
      sent = true;
      answered = 0;
      tell(hooks, 'onRequest', { operation, attempt: ++attempts });
      try {
        const response = await fetcher(request);
        const text = await response.text();
        answered = response.status;
        return new Response(BODILESS.includes(answered) ? null : text, response);
      } catch (error) {
        if (UNSENT.test(innermost(error as RuntimeError).code ?? '')) sent = before;
        throw error;
      }
    };

    const answerOf = async (response: Response): Promise<Answer> => {
      const { status, headers } = response;
      tell(hooks, 'onResponse', { operation, status, durationMs: Date.now() - since });
      return { doubtful, status, headers, text: await response.text() };
    };

    const call = async (): Promise<Response> => {
      // Here and before each repeat, outside of ky's attempts: their time runs and is spent on nothing without a network.
      // What only reads is tried once all the same: it does no harm, and the server may be nearer than the browser knows.
      await untilOnline(signal, method === 'GET');
      return ky(url, {
        method,
        signal,
        headers,
        ...(body !== undefined && { body }),
        ...(revalidate && { cache: 'no-cache' as const }),
        fetch: (request) => whole(request as Request),
        throwHttpErrors: (status) => status >= 400,
        timeout: Math.min(attemptMs, LONGEST),
        credentials: 'omit',
        retry: {
          limit,
          methods: ['get', 'post'],
          delay: (count) => backoff * 2 ** (count - 1),
          jitter: (ms) => asked ?? Math.random() * ms,
          // A plain yes or no: left to itself, ky also obeys `X-RateLimit-Reset`, for as long as that says.
          shouldRetry({ error }) {
            asked = undefined;
            if (signal.aborted) return false;
            if (error instanceof HTTPError) {
              if (!TRANSIENT.includes(error.response.status)) return false;
              asked = retryAfter(error.response.headers);
              const wait = asked ?? 0;
              if (wait > maxRetryAfter || Date.now() - since + wait >= totalMs) return false;
            }
            return spendRetry();
          },
        },
        hooks: {
          beforeRetry: [
            async ({ error, retryCount: attempt }) => {
              const reason: RetryReason =
                error instanceof HTTPError
                  ? error.response.status
                  : error instanceof KyTimeout
                    ? 'timeout'
                    : 'connection';
              tell(hooks, 'onRetry', { operation, attempt, reason });
              await untilOnline(signal);
            },
          ],
        },
      });
    };

    try {
      signal.throwIfAborted();
      const response = await Promise.race([
        call(),
        // A fetch of somebody else's may not listen to the signal: the call ends all the same.
        new Promise<never>((_, reject) => {
          signal.addEventListener('abort', (leave = () => reject(signal.reason as Error)));
        }),
      ]);
      earnRetry();
      return await answerOf(response);
    } catch (error) {
      if (wanted?.aborted) throw wanted.reason;
      if (error instanceof HTTPError) return await answerOf(error.response);
      const late = error instanceof KyTimeout || deadline.signal.aborted;
      if (late) throw isOffline() ? new NoAnswer('connection', sent, 'offline') : new NoAnswer('timeout', sent, '');
      const { message, code } = innermost(error as RuntimeError);
      // Some runtimes quote the address: its query is what somebody typed.
      const why = `${code ?? ''} ${message ?? ''}`.replace(/\?\S*/g, '').trim();
      if (!attempts) throw new TypeError(`${operation} cannot be sent, check baseUrl: ${why}`);
      throw new NoAnswer('connection', sent, why);
    } finally {
      clearTimeout(timer);
      // A signal made from others is kept as long as somebody listens to it.
      signal.removeEventListener('abort', leave);
    }
  };
}
