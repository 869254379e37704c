/** The one file that knows ky: one call with its attempts, its limits and its end. */
import ky, { HTTPError, TimeoutError as KyTimeout } from 'ky';
import { earnRetry, spendRetry } from './budget.ts';
import { untilOnline } from './online.ts';
import type { ClientOptions } from './options.ts';
import { retryAfter } from './retry-after.ts';

export interface Call {
  /** `GET /v1/branches`: for errors and hooks. */
  operation: string;
  method: 'GET' | 'POST';
  url: string;
  headers?: Record<string, string>;
  body?: string;
  /** Whether a failed attempt may be repeated. */
  repeatable: boolean;
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

/** No answer came. `sent` tells whether any attempt may have reached the server. */
export class NoAnswer extends Error {
  readonly failure: Failure;
  readonly sent: boolean;

  constructor(failure: Failure, sent: boolean, cause: unknown) {
    super(failure, { cause });
    this.failure = failure;
    this.sent = sent;
  }
}

const TRANSIENT = [408, 425, 429, 500, 502, 503, 504];
/** Errors of Node that happen before anything is sent. */
const UNSENT = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
/** Statuses that a `Response` cannot have a body with. */
const BODILESS = [101, 204, 205, 304];

function neverSent(error: unknown): boolean {
  const cause = (error as { cause?: { code?: string; errors?: { code?: string }[] } } | undefined)?.cause;
  return UNSENT.test(cause?.code ?? cause?.errors?.[0]?.code ?? '');
}

export type Send = (call: Call) => Promise<Answer>;

export function createSend(options: ClientOptions): Send {
  const { hooks = {}, retry: manners = {}, timeout = {} } = options;
  const { limit = 2, maxRetryAfter = 15_000, backoff = 400 } = manners === false ? { limit: 0 } : manners;
  const { attempt: attemptMs = 8_000, total: totalMs = 20_000 } = timeout;
  // Looked up at each call, so that a fetch replaced after us (a test's, a polyfill's) is the one that is used.
  const fetcher = options.fetch ?? ((request: Request) => globalThis.fetch(request));

  return async (call) => {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), totalMs);
    const signal = call.signal ? AbortSignal.any([call.signal, deadline.signal]) : deadline.signal;
    const since = Date.now();
    let attempts = 0;
    let sent = false;
    let doubtful = false;
    let answered = 0;

    /** ky's own limit ends at the headers; reading the body in here puts the body under it as well. */
    const whole = async (request: Request): Promise<Response> => {
      // Whatever came before this attempt was no clear answer.
      doubtful ||= sent && answered !== 429;
      await untilOnline(signal);
      hooks.onRequest?.({ operation: call.operation, attempt: ++attempts });
      try {
        const response = await fetcher(request);
        sent = true;
        const text = await response.text();
        answered = response.status;
        return new Response(BODILESS.includes(response.status) ? null : text, response);
      } catch (error) {
        if (!neverSent(error)) sent = true;
        throw error;
      }
    };

    try {
      const response = await ky(call.url, {
        method: call.method,
        signal,
        fetch: (request) => whole(request as Request),
        throwHttpErrors: (status) => status >= 400,
        timeout: attemptMs,
        ...(call.headers && { headers: call.headers }),
        ...(call.body !== undefined && { body: call.body }),
        ...(call.revalidate && { cache: 'no-cache' as const }),
        credentials: 'omit',
        retry: {
          limit: call.repeatable ? limit : 0,
          methods: ['get', 'post'],
          statusCodes: TRANSIENT,
          afterStatusCodes: TRANSIENT,
          jitter: true,
          retryOnTimeout: true,
          delay: (count) => backoff * 2 ** (count - 1),
          shouldRetry({ error }) {
            if (signal.aborted) return false;
            if (error instanceof HTTPError) {
              if (!TRANSIENT.includes(error.response.status)) return false;
              const wait = retryAfter(error.response.headers) ?? 0;
              if (wait > maxRetryAfter || Date.now() - since + wait >= totalMs) return false;
            }
            return spendRetry() ? undefined : false;
          },
        },
        hooks: {
          beforeRetry: [
            ({ error, retryCount }) =>
              hooks.onRetry?.({ operation: call.operation, attempt: retryCount, reason: error }),
          ],
        },
      });
      earnRetry();
      return await answerOf(response);
    } catch (error) {
      if (call.signal?.aborted) throw call.signal.reason;
      if (error instanceof HTTPError) return await answerOf(error.response);
      if (error instanceof KyTimeout || deadline.signal.aborted) throw new NoAnswer('timeout', sent, error);
      throw new NoAnswer('connection', sent, error);
    } finally {
      clearTimeout(timer);
    }

    async function answerOf(response: Response): Promise<Answer> {
      hooks.onResponse?.({ operation: call.operation, status: response.status, durationMs: Date.now() - since });
      return { doubtful, status: response.status, headers: response.headers, text: await response.text() };
    }
  };
}
