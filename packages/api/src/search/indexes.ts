import type { SearchIndex } from '@mosty/search';
import type { AnyRecord } from '../store/dataset.ts';
import type { Bodies } from '../http/bodies.ts';
import type { Store } from '../store/store.ts';
import { type Found, type Searchable, fields, found, searchable } from './fields.ts';

/** What sources bring can be searched after this time at the latest, in milliseconds: an index is not made for each item. */
const PATIENCE = 60_000;

/**
 * Search indexes: of one noun for the `q` of its list, of all of them for `/v1/search`. Made when first asked for. What
 * sources bring is found in the feed; `/v1/search` knows what the community keeps itself.
 */
export class Indexes {
  readonly #store: Store;
  readonly #bodies: Bodies;
  #revision = -1;
  #feed = { revision: -1, madeAt: -Infinity };
  readonly #made = new Map<string, Promise<SearchIndex<Found>>>();

  constructor(store: Store, bodies: Bodies) {
    this.#store = store;
    this.#bodies = bodies;
  }

  /** The index of one noun, or of all. */
  async of(noun: Searchable | 'all'): Promise<SearchIndex<Found>> {
    const { data, feed } = await this.#bodies.revision();
    if (data !== this.#revision) {
      this.#made.clear();
      this.#revision = data;
    }
    const now = performance.now();
    if (
      noun === 'feed' &&
      feed !== this.#feed.revision &&
      (now - this.#feed.madeAt > PATIENCE || !this.#made.has('feed'))
    ) {
      this.#made.delete('feed');
      this.#feed = { revision: feed, madeAt: now };
    }
    let made = this.#made.get(noun);
    if (!made) {
      made = noun === 'all' ? this.#make(searchable, isKept) : this.#make([noun]);
      this.#made.set(noun, made);
      made.catch(() => this.#made.delete(noun));
    }
    return made;
  }

  async #make(
    nouns: readonly Searchable[],
    wanted: (record: AnyRecord) => boolean = () => true,
  ): Promise<SearchIndex<Found>> {
    const [{ createSearchIndex }, ...records] = await Promise.all([
      import('@mosty/search'),
      ...nouns.map(async (noun) =>
        (await this.#store.collection(noun).all()).filter(wanted).map((record) => found(noun, record)),
      ),
    ]);
    return createSearchIndex(records.flat(), { id: ({ noun, id }) => `${noun}/${id}`, fields });
  }
}

const isKept = (record: AnyRecord): boolean => !('origin' in record) || record.origin.kind !== 'polled';
