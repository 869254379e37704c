import { fields, found, searchable } from './fields.ts';
/** Search indexes: of one noun for the `q` of its list, of all of them for `/v1/search`. Made when first asked for. */
export class Indexes {
    #store;
    #bodies;
    #revision = -1;
    #made = new Map();
    constructor(store, bodies) {
        this.#store = store;
        this.#bodies = bodies;
    }
    /** The index of one noun, or of all. */
    async of(noun) {
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
    async #make(nouns) {
        const [{ createSearchIndex }, ...records] = await Promise.all([
            import('@mosty/search'),
            ...nouns.map(async (noun) => (await this.#store.collection(noun).all()).map((record) => found(noun, record))),
        ]);
        return createSearchIndex(records.flat(), { id: ({ noun, id }) => `${noun}/${id}`, fields });
    }
}
