/** What every resource stands on: reads that are shared, kept and checked; writes that say what became of them. */
import type * as z from 'zod/mini';
import {
  ApiError,
  ConnectionError,
  ContractError,
  TimeoutError,
  ValidationError,
  type ErrorContext,
  type Issue,
  type WriteOutcome,
} from '../errors.ts';
import { Listing, Page, type Freshness } from '../page.ts';
import type { PageOf } from '../schemas/common.ts';
import { Problem } from '../schemas/problem.ts';
import { memoryCache, type CachedAnswer, type ReadCache } from './cache.ts';
import { createSend, NoAnswer, type Answer, type Send } from './http.ts';
import { writeJson } from './json.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import { retryAfter } from './retry-after.ts';

type Query = object & CallOptions;
type Schema<T> = z.ZodMiniType<T>;

/** Browsers revalidate in their own HTTP cache. A header of ours would cost a CORS preflight for each read. */
const browserRevalidates = typeof document !== 'undefined';

/** What equal reads of the same moment share: they get the same object, and only read it. */
interface Read {
  value: unknown;
  freshness: Freshness;
}

export class Transport {
  readonly #base: string;
  readonly #send: Send;
  readonly #cache: ReadCache | null;
  readonly #headers: Record<string, string>;
  readonly #hooks: NonNullable<ClientOptions['hooks']>;
  /** Equal reads that are on their way at the same time are one request. */
  readonly #flights = new Map<string, { answer: Promise<Read>; wanted: number; abort: AbortController }>();

  constructor(options: ClientOptions) {
    this.#base = String(options.baseUrl).replace(/\/+$/, '');
    this.#send = createSend(options);
    this.#cache = options.cache === false ? null : (options.cache ?? memoryCache());
    this.#headers = { accept: 'application/json', 'accept-language': options.locale ?? 'uk' };
    this.#hooks = options.hooks ?? {};
  }

  /** One record, or any single answer. */
  async get<T>(path: string, schema: Schema<T>, { signal, ...query }: Query = {}): Promise<T> {
    const { value } = await this.#read(path, schema, query, signal);
    return value;
  }

  /** A list: nothing is sent before it is awaited or iterated. */
  list<T>(path: string, schema: Schema<PageOf<T>>, { signal, ...query }: Query = {}): Listing<T> {
    const load = async (cursor?: string): Promise<Page<T>> => {
      const { value, freshness } = await this.#read(path, schema, cursor ? { ...query, cursor } : query, signal);
      return new Page(value, freshness, load);
    };
    return new Listing(() => load());
  }

  /** A write under its idempotency key: however often it is sent, it is done once. */
  async post<I, T>(
    path: string,
    {
      input,
      schema,
      answer,
      idempotencyKey,
      signal,
    }: {
      input: unknown;
      schema: Schema<I>;
      answer: Schema<T>;
      idempotencyKey: string;
      signal?: AbortSignal | undefined;
    },
  ): Promise<T> {
    const operation = `POST ${path}`;
    const context = (outcome: WriteOutcome, cause?: unknown): ErrorContext => ({
      operation,
      outcome,
      idempotencyKey,
      cause,
    });
    const checked = schema.safeParse(input);
    if (!checked.success)
      throw this.#told(new ValidationError(issuesOf(checked.error), context('not_sent')), operation);
    try {
      const reply = await this.#send({
        operation,
        method: 'POST',
        url: this.#base + path,
        headers: { ...this.#headers, 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
        body: writeJson(checked.data),
        repeatable: true,
        signal,
      });
      if (reply.status >= 400) throw apiError(reply, context(outcomeOf(reply)));
      return parse(reply.text, answer, context('saved'));
    } catch (error) {
      throw this.#told(
        error instanceof NoAnswer ? unreached(error, context(error.sent ? 'unknown' : 'not_sent', error)) : error,
        operation,
      );
    }
  }

  async #read<T>(
    path: string,
    schema: Schema<T>,
    query: object,
    signal: AbortSignal | undefined,
  ): Promise<{ value: T; freshness: Freshness }> {
    const operation = `GET ${path}`;
    signal?.throwIfAborted();
    const url = this.#base + path + search(query);
    try {
      const { value, freshness } = await this.#shared(url, operation, schema, signal);
      return { value: value as T, freshness };
    } catch (error) {
      throw signal?.aborted ? error : this.#told(error, operation);
    }
  }

  /** Joins a read that is on its way, or starts it; the request is aborted when nobody wants it any more. */
  #shared(url: string, operation: string, schema: Schema<unknown>, signal: AbortSignal | undefined): Promise<Read> {
    let flight = this.#flights.get(url);
    if (!flight) {
      const abort = new AbortController();
      const answer = this.#fetch(url, operation, schema, abort.signal).finally(() => {
        if (this.#flights.get(url)?.abort === abort) this.#flights.delete(url);
      });
      this.#flights.set(url, (flight = { answer, wanted: 0, abort }));
    }
    const joined = flight;
    joined.wanted++;
    if (!signal) return joined.answer;
    return new Promise((resolve, reject) => {
      const leave = () => {
        if (--joined.wanted === 0) {
          this.#flights.delete(url);
          joined.abort.abort();
        }
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      joined.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }

  async #fetch(url: string, operation: string, schema: Schema<unknown>, signal: AbortSignal): Promise<Read> {
    const read = (body: string) => parse(body, schema, { operation });
    const kept = await this.#cache?.get(url);
    const conditional = kept?.etag && !browserRevalidates ? { 'if-none-match': kept.etag } : undefined;
    let trouble: unknown;
    try {
      const reply = await this.#send({
        operation,
        method: 'GET',
        url,
        headers: { ...this.#headers, ...conditional },
        repeatable: true,
        revalidate: browserRevalidates && kept !== undefined,
        signal,
      });
      const body = reply.status === 304 && kept ? kept.body : reply.text;
      if (reply.status < 300 || (reply.status === 304 && kept)) {
        // Read before it is kept: a captive portal's page must not take the place of the last good answer.
        const value = read(body);
        return { value, freshness: await this.#keep(url, body, reply) };
      }
      trouble = apiError(reply, { operation });
      if (reply.status < 500 && reply.status !== 429) throw trouble;
    } catch (error) {
      if (error instanceof NoAnswer) trouble = unreached(error, { operation, cause: error });
      else if (error instanceof ContractError) trouble = error;
      else throw error;
    }
    // stale-if-error: yesterday's answer, with its age and the reason, is better than none.
    if (!kept) throw trouble;
    return { value: read(kept.body), freshness: freshnessOf(kept, trouble) };
  }

  async #keep(url: string, body: string, { headers }: Answer): Promise<Freshness> {
    const answer: CachedAnswer = { etag: headers.get('etag'), body, fetchedAt: Date.now() };
    await this.#cache?.set(url, answer);
    return freshnessOf(answer);
  }

  #told<E>(error: E, operation: string): E {
    this.#hooks.onError?.({ operation, error });
    return error;
  }
}

/** The light way in: a transport, and the resources that are wanted, each with its own schemas. */
export const createTransport = (options: ClientOptions): Transport => new Transport(options);

/** "Too many" and "too slow" say nothing about an attempt before them. */
function outcomeOf({ status, doubtful }: Answer): WriteOutcome {
  return status >= 500 || (doubtful && [408, 425, 429].includes(status)) ? 'unknown' : 'rejected';
}

function freshnessOf({ fetchedAt }: CachedAnswer, staleBecause?: unknown): Freshness {
  const age = Math.max(0, Math.round((Date.now() - fetchedAt) / 1000));
  return { fetchedAt: new Date(fetchedAt), age, ...(staleBecause !== undefined && { staleBecause }) };
}

/** The query in a fixed order, so that equal reads have equal addresses. */
function search(query: object): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  given.sort(([a], [b]) => (a < b ? -1 : 1));
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

function parse<T>(text: string, schema: Schema<T>, context: ErrorContext): T {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's own message would quote the body.
    throw new ContractError('the answer is not JSON', context);
  }
  const checked = schema.safeParse(json);
  if (!checked.success) throw new ContractError('the answer breaks the contract', context, issuesOf(checked.error));
  return checked.data;
}

/** Places and codes of what a schema refused; its messages may quote values, so they are left behind. */
function issuesOf({ issues }: { issues: readonly z.core.$ZodIssue[] }): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const pointer = issue.path.map((part) => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
    if (unknown)
      return unknown.map((key) => ({
        pointer: `${pointer}/${key}`,
        code: issue.code,
        message: 'is not a field of the contract',
      }));
    return [
      {
        pointer,
        code: issue.code === 'custom' && issue.message ? issue.message : issue.code,
        message: 'is not what the contract says',
      },
    ];
  });
}

function apiError({ status, headers, text }: Answer, context: ErrorContext): ApiError {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  const checked = Problem.safeParse(body);
  // A proxy or a captive portal answers in its own words; the status is all that can be believed.
  const problem = checked.success ? checked.data : { type: 'about:blank', title: `HTTP ${status}`, status, errors: [] };
  const wait = retryAfter(headers);
  return new ApiError(status, problem, context, wait === undefined ? undefined : new Date(Date.now() + wait));
}

function unreached({ failure }: NoAnswer, context: ErrorContext): ConnectionError | TimeoutError {
  return failure === 'timeout'
    ? new TimeoutError(`${context.operation}: no answer in time`, context)
    : new ConnectionError(`${context.operation}: the server cannot be reached`, context);
}
