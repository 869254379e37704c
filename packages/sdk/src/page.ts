/** A page of a list that knows how to get the next one. */
import type { PageOf } from './schemas/common.ts';

/** How old an answer is, and whether it stands in for one that could not be had. */
export interface Freshness {
  /** When the server gave it. */
  fetchedAt: Date;
  /** Seconds since then, at the time of the call. */
  age: number;
  /** Set when the server could not answer and this is the last good answer: why. */
  staleBecause?: unknown;
}

/** A symbol and not a map: copies of the library read each other's answers. */
const FRESHNESS = Symbol.for('mosty.freshness');

/** Notes on an answer how fresh it is, where neither JSON nor a spread sees it. */
export function dated<T>(answer: T, freshness: Freshness): T {
  return Object.defineProperty(answer as object, FRESHNESS, { value: freshness }) as T;
}

/**
 * How fresh an answer of `get`, `plan`, `agenda` and the like is; a page has its own `freshness`.
 *
 * @returns `undefined` for what did not come from a server, such as a copy of an answer.
 */
export function freshnessOf(answer: object): Freshness | undefined {
  return (answer as { [FRESHNESS]?: Freshness })[FRESHNESS];
}

/** One page: its records, how many there are in all, and the way on. */
export class Page<T> implements AsyncIterable<T> {
  readonly items: readonly T[];
  /** Records on all pages together. */
  readonly total: number;
  /** Cursor of the next page, `null` on the last. */
  readonly next: string | null;
  readonly freshness: Freshness;
  readonly #load: (cursor: string) => Promise<Page<T>>;

  constructor(page: PageOf<T>, freshness: Freshness, load: (cursor: string) => Promise<Page<T>>) {
    this.items = page.items;
    this.total = page.total;
    this.next = page.next;
    this.freshness = freshness;
    this.#load = load;
  }

  /** The page after this one, or `null` on the last. */
  async nextPage(): Promise<Page<T> | null> {
    return this.next === null ? null : this.#load(this.next);
  }

  /** Records of this page and of all that follow, loaded as they are reached. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* this.items;
    for (let page = await this.nextPage(); page; page = await page.nextPage()) yield* page.items;
  }
}

/**
 * What `list()` returns: await it for the first page, or iterate it for all records.
 * Nothing is sent before one of the two is done.
 */
export class Listing<T> implements PromiseLike<Page<T>>, AsyncIterable<T> {
  readonly #first: () => Promise<Page<T>>;
  #page: Promise<Page<T>> | undefined;

  constructor(first: () => Promise<Page<T>>) {
    this.#first = first;
  }

  #load(): Promise<Page<T>> {
    return (this.#page ??= this.#first());
  }

  then<A = Page<T>, B = never>(
    fulfilled?: ((page: Page<T>) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#load().then(fulfilled, rejected);
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Page<T> | B> {
    return this.#load().catch(rejected);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* await this.#load();
  }

  /**
   * All records in one array.
   *
   * @param limit - Stops there, so that a long list cannot fill the memory by surprise; no page beyond it is asked for.
   */
  async toArray(limit = 10_000): Promise<T[]> {
    const all: T[] = [];
    for await (const record of this) {
      all.push(record);
      if (all.length >= limit) break;
    }
    return all;
  }
}
