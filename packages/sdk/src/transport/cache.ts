/** The last good answers: for 304, and for when the server is down. */

export interface CachedAnswer {
  etag: string | null;
  body: string;
  /** Milliseconds since the epoch. */
  fetchedAt: number;
}

/** Where answers are kept. A host may bring a store of its own; ours keeps nothing beyond the page. */
export interface ReadCache {
  get(url: string): CachedAnswer | undefined | Promise<CachedAnswer | undefined>;
  set(url: string, answer: CachedAnswer): void | Promise<void>;
}

/** A cache in memory that forgets the least recently used. */
export function memoryCache(limit = 200): ReadCache {
  const answers = new Map<string, CachedAnswer>();
  return {
    get(url) {
      const answer = answers.get(url);
      if (answer) {
        answers.delete(url);
        answers.set(url, answer);
      }
      return answer;
    },
    set(url, answer) {
      answers.delete(url);
      answers.set(url, answer);
      if (answers.size > limit) answers.delete(answers.keys().next().value!);
    },
  };
}
