/** Browsers know when there is no network; attempts made then are only burnt. */

interface NetworkAware {
  navigator?: { onLine?: boolean };
  addEventListener?(type: 'online', listener: () => void, options: { once: true; signal: AbortSignal }): void;
}

const world = globalThis as NetworkAware;

export const isOffline = (): boolean =>
  world.navigator?.onLine === false && typeof world.addEventListener === 'function';

/** Resolves when the browser is online again; rejects with the signal's reason. */
export function untilOnline(signal: AbortSignal): Promise<void> {
  if (!isOffline()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const done = new AbortController();
    signal.addEventListener('abort', () => (done.abort(), reject(signal.reason)), { once: true, signal: done.signal });
    world.addEventListener?.('online', () => (done.abort(), resolve()), { once: true, signal: done.signal });
  });
}
