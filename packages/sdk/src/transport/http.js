/** The one file that knows ky: one call with its attempts, its limits and its end. */
import ky, { HTTPError, TimeoutError as KyTimeout } from 'ky';
import { earnRetry, spendRetry } from './budget.ts';
import { isOffline, untilOnline } from './online.ts';
import { retryAfter } from './retry-after.ts';
/** No answer came. `sent` tells whether any attempt may have reached the server. */
export class NoAnswer extends Error {
    failure;
    sent;
    constructor(failure, sent, cause) {
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
function neverSent(error) {
    const cause = error?.cause;
    return UNSENT.test(cause?.code ?? cause?.errors?.[0]?.code ?? '');
}
export function createSend(options) {
    const { hooks = {}, retry: manners = {}, timeout = {} } = options;
    const { limit = 2, maxRetryAfter = 15_000, backoff = 400 } = manners === false ? { limit: 0 } : manners;
    const { attempt: attemptMs = 8_000, total: totalMs = 20_000 } = timeout;
    // Looked up at each call, so that a fetch replaced after us (a test's, a polyfill's) is the one that is used.
    const fetcher = options.fetch ?? ((request) => globalThis.fetch(request));
    return async (call) => {
        const deadline = new AbortController();
        const timer = setTimeout(() => deadline.abort(), totalMs);
        const signal = call.signal ? AbortSignal.any([call.signal, deadline.signal]) : deadline.signal;
        const since = Date.now();
        let attempts = 0;
        let sent = false;
        /** ky's own limit ends at the headers; reading the body in here puts the body under it as well. */
        const whole = async (request) => {
            await untilOnline(signal);
            hooks.onRequest?.({ operation: call.operation, attempt: ++attempts });
            try {
                const response = await fetcher(request);
                sent = true;
                const text = await response.text();
                return new Response(BODILESS.includes(response.status) ? null : text, response);
            }
            catch (error) {
                if (!neverSent(error))
                    sent = true;
                throw error;
            }
        };
        try {
            const response = await ky(call.url, {
                method: call.method,
                signal,
                fetch: (request) => whole(request),
                throwHttpErrors: (status) => status >= 400,
                timeout: attemptMs,
                ...(call.headers && { headers: call.headers }),
                ...(call.body !== undefined && { body: call.body }),
                ...(call.revalidate && { cache: 'no-cache' }),
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
                        if (signal.aborted)
                            return false;
                        if (error instanceof HTTPError) {
                            if (!TRANSIENT.includes(error.response.status))
                                return false;
                            const wait = retryAfter(error.response.headers) ?? 0;
                            if (wait > maxRetryAfter || Date.now() - since + wait >= totalMs)
                                return false;
                        }
                        return spendRetry() ? undefined : false;
                    },
                },
                hooks: {
                    beforeRetry: [
                        ({ error, retryCount }) => hooks.onRetry?.({ operation: call.operation, attempt: retryCount, reason: error }),
                    ],
                },
            });
            earnRetry();
            return await answerOf(response);
        }
        catch (error) {
            if (call.signal?.aborted)
                throw call.signal.reason;
            if (error instanceof HTTPError)
                return await answerOf(error.response);
            if (error instanceof KyTimeout || deadline.signal.aborted)
                throw new NoAnswer('timeout', sent, error);
            throw new NoAnswer('connection', sent && !isOffline(), error);
        }
        finally {
            clearTimeout(timer);
        }
        async function answerOf(response) {
            hooks.onResponse?.({ operation: call.operation, status: response.status, durationMs: Date.now() - since });
            return { status: response.status, headers: response.headers, text: await response.text() };
        }
    };
}
