/** Browsers know when there is no network; attempts made then are only burnt. */

interface NetworkAware {
  navigator?: { onLine?: boolean };
  addEventListener?(type: 'online', listener: () => void, options: { once: true; signal: AbortSignal }): void;
}

const world = globalThis as NetworkAware;

export const isOffline = (): boolean => world.navigator?.onLine === false && !!world.addEventListener;

/**
 * Resolves when the browser is online again; when `signal` aborts it stops listening, and never resolves.
 *
 * @param tries a second is enough: a browser that has no way to the outside still reaches a server of its own house
 */
export function untilOnline(signal: AbortSignal, tries?: boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isOffline()) {
      world.addEventListener?.('online', () => resolve(), { once: true, signal });
      if (tries) setTimeout(resolve, 1000);
    } else resolve();
  });
}
