/**
 * The last good answers on the visitor's device, in the browser's Cache Storage: only where the site asked for it with
 * `data-keep`, only what anybody may read (the API's public lists), and not longer than a month.
 */
import { memoryCache, type CachedAnswer, type ReadCache } from '@mosty/sdk/core';

const NAME = 'mosty';
const MONTH = 30 * 24 * 3600_000;
const TIME = 'x-mosty-fetched-at';

/** A cache over Cache Storage, with a memory before it; in a page without such a store, the memory alone. */
export async function keptAnswers(now: () => number = Date.now): Promise<ReadCache> {
  const memory = memoryCache();
  if (!('caches' in globalThis)) return memory;
  const store = await caches.open(NAME);
  const timeOf = (answer: Response) => Number(answer.headers.get(TIME));
  for (const request of await store.keys()) {
    const kept = await store.match(request);
    if (!kept || now() - timeOf(kept) > MONTH) await store.delete(request);
  }
  return {
    async get(url): Promise<CachedAnswer | undefined> {
      const known = await memory.get(url);
      if (known) return known;
      const kept = await store.match(url);
      return kept && { etag: kept.headers.get('etag'), body: await kept.text(), fetchedAt: timeOf(kept) };
    },
    async set(url, answer) {
      await memory.set(url, answer);
      const { body, etag, fetchedAt } = answer;
      const headers = { 'content-type': 'application/json', [TIME]: String(fetchedAt), ...(etag && { etag }) };
      await store.put(url, new Response(body, { headers }));
    },
  };
}
