import { ApiError, ConnectionError, ContractError, TimeoutError, ValidationError, } from '../errors.ts';
import { Listing, Page } from '../page.ts';
import { Problem } from '../schemas/problem.ts';
import { memoryCache } from './cache.ts';
import { createSend, NoAnswer } from './http.ts';
import { writeJson } from './json.ts';
import { retryAfter } from './retry-after.ts';
/** Browsers revalidate in their own HTTP cache. A header of ours would cost a CORS preflight for each read. */
const browserRevalidates = typeof document !== 'undefined';
export class Transport {
    #base;
    #send;
    #cache;
    #headers;
    #hooks;
    /** Equal reads that are on their way at the same time are one request. */
    #flights = new Map();
    constructor(options) {
        this.#base = String(options.baseUrl).replace(/\/+$/, '');
        this.#send = createSend(options);
        this.#cache = options.cache === false ? null : (options.cache ?? memoryCache());
        this.#headers = { accept: 'application/json', 'accept-language': options.locale ?? 'uk' };
        this.#hooks = options.hooks ?? {};
    }
    /** One record, or any single answer. */
    async get(path, schema, { signal, ...query } = {}) {
        const { value } = await this.#read(path, schema, query, signal);
        return value;
    }
    /** A list: nothing is sent before it is awaited or iterated. */
    list(path, schema, { signal, ...query } = {}) {
        const load = async (cursor) => {
            const { value, freshness } = await this.#read(path, schema, cursor ? { ...query, cursor } : query, signal);
            return new Page(value, freshness, load);
        };
        return new Listing(() => load());
    }
    /** A write under its idempotency key: however often it is sent, it is done once. */
    async post(path, { input, schema, answer, idempotencyKey, signal, }) {
        const operation = `POST ${path}`;
        const context = (outcome, cause) => ({
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
            if (reply.status >= 400)
                throw apiError(reply, context(reply.status >= 500 ? 'unknown' : 'rejected'));
            return parse(reply.text, answer, context('saved'));
        }
        catch (error) {
            throw this.#told(error instanceof NoAnswer ? unreached(error, context(error.sent ? 'unknown' : 'not_sent', error)) : error, operation);
        }
    }
    async #read(path, schema, query, signal) {
        const operation = `GET ${path}`;
        signal?.throwIfAborted();
        const url = this.#base + path + search(query);
        try {
            const { body, freshness } = await this.#shared(url, operation, signal);
            return { value: parse(body, schema, { operation }), freshness };
        }
        catch (error) {
            throw signal?.aborted ? error : this.#told(error, operation);
        }
    }
    /** Joins a read that is on its way, or starts it; the request is aborted when nobody wants it any more. */
    #shared(url, operation, signal) {
        let flight = this.#flights.get(url);
        if (!flight) {
            const abort = new AbortController();
            const answer = this.#fetch(url, operation, abort.signal).finally(() => {
                if (this.#flights.get(url)?.abort === abort)
                    this.#flights.delete(url);
            });
            this.#flights.set(url, (flight = { answer, wanted: 0, abort }));
        }
        const joined = flight;
        joined.wanted++;
        if (!signal)
            return joined.answer;
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
    async #fetch(url, operation, signal) {
        const kept = await this.#cache?.get(url);
        const conditional = kept?.etag && !browserRevalidates ? { 'if-none-match': kept.etag } : undefined;
        let trouble;
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
            if (reply.status === 304 && kept)
                return this.#keep(url, kept.body, reply);
            if (reply.status < 300)
                return this.#keep(url, reply.text, reply);
            trouble = apiError(reply, { operation });
            if (reply.status < 500 && reply.status !== 429)
                throw trouble;
        }
        catch (error) {
            if (!(error instanceof NoAnswer))
                throw error;
            trouble = unreached(error, { operation, cause: error });
        }
        // stale-if-error: yesterday's answer, with its age and the reason, is better than none.
        if (!kept)
            throw trouble;
        return { body: kept.body, freshness: freshnessOf(kept, trouble) };
    }
    async #keep(url, body, { headers }) {
        const answer = { etag: headers.get('etag'), body, fetchedAt: Date.now() };
        await this.#cache?.set(url, answer);
        return { body, freshness: freshnessOf(answer) };
    }
    #told(error, operation) {
        this.#hooks.onError?.({ operation, error });
        return error;
    }
}
/** The light way in: a transport, and the resources that are wanted, each with its own schemas. */
export const createTransport = (options) => new Transport(options);
function freshnessOf({ fetchedAt }, staleBecause) {
    const age = Math.max(0, Math.round((Date.now() - fetchedAt) / 1000));
    return { fetchedAt: new Date(fetchedAt), age, ...(staleBecause !== undefined && { staleBecause }) };
}
/** The query in a fixed order, so that equal reads have equal addresses. */
function search(query) {
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    given.sort(([a], [b]) => (a < b ? -1 : 1));
    const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
    return text && `?${text}`;
}
function parse(text, schema, context) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        // The parser's own message would quote the body.
        throw new ContractError('the answer is not JSON', context);
    }
    const checked = schema.safeParse(json);
    if (!checked.success)
        throw new ContractError('the answer breaks the contract', context, issuesOf(checked.error));
    return checked.data;
}
/** Places and codes of what a schema refused; its messages may quote values, so they are left behind. */
function issuesOf({ issues }) {
    return issues.flatMap((issue) => {
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
function apiError({ status, headers, text }, context) {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        body = undefined;
    }
    const checked = Problem.safeParse(body);
    // A proxy or a captive portal answers in its own words; the status is all that can be believed.
    const problem = checked.success ? checked.data : { type: 'about:blank', title: `HTTP ${status}`, status, errors: [] };
    const wait = retryAfter(headers);
    return new ApiError(status, problem, context, wait === undefined ? undefined : new Date(Date.now() + wait));
}
function unreached({ failure }, context) {
    return failure === 'timeout'
        ? new TimeoutError(`${context.operation}: no answer in time`, context)
        : new ConnectionError(`${context.operation}: the server cannot be reached`, context);
}
