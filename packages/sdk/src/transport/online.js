/** Browsers know when there is no network; attempts made then are only burnt. */
const world = globalThis;
export const isOffline = () => world.navigator?.onLine === false && typeof world.addEventListener === 'function';
/** Resolves when the browser is online again; rejects with the signal's reason. */
export function untilOnline(signal) {
    if (!isOffline())
        return Promise.resolve();
    return new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const done = new AbortController();
        signal.addEventListener('abort', () => (done.abort(), reject(signal.reason)), { once: true, signal: done.signal });
        world.addEventListener?.('online', () => (done.abort(), resolve()), { once: true, signal: done.signal });
    });
}
