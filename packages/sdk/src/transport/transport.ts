/** What every resource stands on: reads that are shared, kept and checked; writes that say what became of them. */
import { ContractError, ValidationError, type ErrorContext, type WriteOutcome } from '../errors.ts';
import { Listing, Page, dated, type Freshness } from '../page.ts';
import type { PageOf } from '../schemas/common.ts';
import { apiError, issuesOf, outcomeOf, parse, unreached, type Schema } from './answers.ts';
import { memoryCache, type CachedAnswer, type ReadCache } from './cache.ts';
import { createSend, NoAnswer, type Send } from './http.ts';
import { writeJson } from './json.ts';
import { tell, type CallOptions, type ClientOptions } from './options.ts';

type Query = object & CallOptions;

/** What goes along with a personal call: a body has its schema, and its type among the headers. */
interface Asking extends CallOptions {
  headers: Record<string, string>;
  input?: unknown;
  schema?: Schema<unknown>;
}

/**
 * Browsers revalidate in their own HTTP cache: `If-None-Match` is no simple header, so that one of ours would cost a
 * CORS preflight for each read of another origin. Their workers (which have `importScripts`) are browsers too.
 */
const browserRevalidates = 'document' in globalThis || 'importScripts' in globalThis;

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
  readonly #hooks: ClientOptions['hooks'];
  /** Equal reads that are on their way at the same time are one request. */
  readonly #flights = new Map<string, { answer: Promise<Read>; wanted: number; abort: AbortController }>();

  constructor(options: ClientOptions) {
    this.#base = String(options.baseUrl).replace(/\/+$/, '');
    this.#send = createSend(options);
    this.#cache = options.cache === false ? null : (options.cache ?? memoryCache());
    this.#headers = { accept: 'application/json', 'accept-language': options.locale ?? 'uk' };
    this.#hooks = options.hooks;
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
      // A reader would walk it for ever.
      if (cursor && value.next === cursor)
        throw this.#told(new ContractError('the cursor does not move', { operation: `GET ${path}` }));
      return new Page(value, freshness, load);
    };
    return new Listing(() => load());
  }

  /**
   * Something between one person and the server: never kept, never shared. What is asked by POST may be repeated, under
   * its idempotency key or by its nature.
   */
  async ask<T>(
    method: 'GET' | 'POST',
    path: string,
    answer: Schema<T>,
    { headers, input, schema, signal }: Asking,
  ): Promise<T> {
    const operation = `${method} ${path}`;
    const context = (outcome?: WriteOutcome): ErrorContext => ({
      operation,
      outcome: method === 'POST' ? outcome : undefined,
      idempotencyKey: headers['idempotency-key'],
    });
    try {
      const checked = schema?.safeParse(input);
      if (checked?.error) throw new ValidationError(issuesOf(checked.error), context('not_sent'));
      const reply = await this.#send({
        operation,
        method,
        url: this.#base + path,
        headers: { ...this.#headers, ...headers },
        body: checked && writeJson(checked.data),
        signal,
      });
      if (reply.status >= 400) throw apiError(reply, context(outcomeOf(reply)));
      // Whoever answers with another status than 201 may be a captive portal.
      return parse(reply.text, answer, context(reply.status === 201 ? 'saved' : 'unknown'));
    } catch (error) {
      if (method === 'GET' && signal?.aborted) throw error;
      throw this.#told(
        error instanceof NoAnswer ? unreached(error, context(error.sent ? 'unknown' : 'not_sent')) : error,
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
    const read = (body: string, freshness: Freshness): Read => ({
      value: dated(parse(body, schema, { operation }), freshness),
      freshness,
    });
    const kept = await this.#recall(url);
    const conditional = kept?.etag && !browserRevalidates ? { 'if-none-match': kept.etag } : undefined;
    let trouble: unknown;
    try {
      const reply = await this.#send({
        operation,
        method: 'GET',
        url,
        headers: { ...this.#headers, ...conditional },
        revalidate: browserRevalidates && kept !== undefined,
        signal,
      });
      const { status, headers, text } = reply;
      const same = status === 304 ? kept : undefined;
      if (status < 300 || same) {
        const answer = {
          etag: headers.get('etag') ?? same?.etag ?? null,
          body: same?.body ?? text,
          fetchedAt: Date.now(),
        };
        // Read before it is kept: a captive portal's page must not take the place of the last good answer.
        const good = read(answer.body, ageOf(answer));
        void this.#remember(url, answer);
        return good;
      }
      trouble = apiError(reply, { operation });
      if (status < 500 && status !== 429) throw trouble;
    } catch (error) {
      if (error instanceof NoAnswer) trouble = unreached(error, { operation });
      else if (error instanceof ContractError) trouble = error;
      else throw error;
    }
    // stale-if-error: yesterday's answer, with its age and the reason, is better than none.
    if (!kept) throw trouble;
    return read(kept.body, ageOf(kept, trouble));
  }

  /** A store that fails (no room, a private window) costs freshness, never the answer. */
  async #recall(url: string): Promise<CachedAnswer | undefined> {
    try {
      return await this.#cache?.get(url);
    } catch {
      return undefined;
    }
  }

  async #remember(url: string, answer: CachedAnswer): Promise<void> {
    try {
      await this.#cache?.set(url, answer);
    } catch {
      // As above.
    }
  }

  #told<E>(error: E, operation = (error as ErrorContext).operation): E {
    tell(this.#hooks, 'onError', { operation, error });
    return error;
  }
}

/** The light way in: a transport, and the resources that are wanted, each with its own schemas. */
export const createTransport = (options: ClientOptions): Transport => new Transport(options);

function ageOf({ fetchedAt }: CachedAnswer, staleBecause?: unknown): Freshness {
  const age = Math.max(0, Math.round((Date.now() - fetchedAt) / 1000));
  return { fetchedAt: new Date(fetchedAt), age, ...(staleBecause !== undefined && { staleBecause }) };
}

/** The query in a fixed order, so that equal reads have equal addresses. */
function search(query: object): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined) as [string, string][];
  const asked = new URLSearchParams(given);
  asked.sort();
  return given.length ? `?${asked}` : '';
}
