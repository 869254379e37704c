import type { SearchIndex } from '@mosty/search';
import type { Bodies } from '../http/bodies.ts';
import type { Store } from '../store/store.ts';
import { type Found, type Searchable, fields, found, searchable } from './fields.ts';

/** Search indexes: of one noun for the `q` of its list, of all of them for `/v1/search`. Made when first asked for. */
export class Indexes {
  readonly #store: Store;
  readonly #bodies: Bodies;
  #revision = -1;
  readonly #made = new Map<string, Promise<SearchIndex<Found>>>();

  constructor(store: Store, bodies: Bodies) {
    this.#store = store;
    this.#bodies = bodies;
  }

  /** The index of one noun, or of all. */
  async of(noun: Searchable | 'all'): Promise<SearchIndex<Found>> {
    const { data } = await this.#bodies.revision();
    if (data !== this.#revision) {
      this.#made.clear();
      this.#revision = data;
    }
    let made = this.#made.get(noun);
    if (!made) {
      made = this.#make(noun === 'all' ? searchable : [noun]);
      this.#made.set(noun, made);
      made.catch(() => this.#made.delete(noun));
    }
    return made;
  }

  async #make(nouns: readonly Searchable[]): Promise<SearchIndex<Found>> {
    const [{ createSearchIndex }, ...records] = await Promise.all([
      import('@mosty/search'),
      ...nouns.map(async (noun) => (await this.#store.collection(noun).all()).map((record) => found(noun, record))),
    ]);
    return createSearchIndex(records.flat(), { id: ({ noun, id }) => `${noun}/${id}`, fields });
  }
}
