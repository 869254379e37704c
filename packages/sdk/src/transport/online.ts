/** Browsers know when there is no network; attempts made then are only burnt. */

interface NetworkAware {
  navigator?: { onLine?: boolean };
  addEventListener?(type: 'online', listener: () => void, options: { once: true; signal: AbortSignal }): void;
}

const world = globalThis as NetworkAware;

export const isOffline = (): boolean => world.navigator?.onLine === false && !!world.addEventListener;

/** Resolves when the browser is online again; when `signal` aborts it stops listening, and never resolves. */
export function untilOnline(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (isOffline()) world.addEventListener?.('online', () => resolve(), { once: true, signal });
    else resolve();
  });
}
