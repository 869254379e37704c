/**
 * The one door to a store of the device: `sessionStorage`, which one tab sees and which is gone with it. Only what a
 * person is typing goes in, and only while she types. Where there is no such store, nothing is kept and nothing breaks.
 */
import { writeJson } from '@mosty/sdk/core';

/** What was kept under a name, or `null`. Anybody may have written there: check it. */
export function kept(name: string): unknown {
  try {
    // eslint-disable-next-line no-restricted-syntax -- This is the door.
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a value under a name; `null` takes it away. */
export function keep(name: string, value: object | null): void {
  try {
    // eslint-disable-next-line no-restricted-syntax -- This is the door.
    const store = sessionStorage;
    if (value) store.setItem(name, writeJson(value));
    else store.removeItem(name);
  } catch {
    // As above.
  }
}
