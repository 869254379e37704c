/**
 * One budget of retries for all clients of a page or process, however many copies of the library it has, so that
 * many widgets never multiply the load on a sick server: a retry spends a token, a success earns a tenth of one.
 */
const KEY = Symbol.for('mosty.retry-budget');
const FULL = 10;
const EARNED = 0.1;
/** The only state that clients share. It counts; it holds no data. */
function budget() {
    const shared = globalThis;
    return (shared[KEY] ??= { tokens: FULL });
}
/** Takes a token; `false` when there is none and the failure must be told instead. */
export function spendRetry() {
    const own = budget();
    if (own.tokens < 1)
        return false;
    own.tokens -= 1;
    return true;
}
/** A call succeeded. */
export function earnRetry() {
    const own = budget();
    own.tokens = Math.min(FULL, own.tokens + EARNED);
}
/** For tests, which would otherwise spend each other's budget. */
export function refillRetries() {
    budget().tokens = FULL;
}
