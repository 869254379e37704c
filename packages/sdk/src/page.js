/** One page: its records, how many there are in all, and the way on. */
export class Page {
    items;
    /** Records on all pages together. */
    total;
    /** Cursor of the next page, `null` on the last. */
    next;
    freshness;
    #load;
    constructor(page, freshness, load) {
        this.items = page.items;
        this.total = page.total;
        this.next = page.next;
        this.freshness = freshness;
        this.#load = load;
    }
    /** The page after this one, or `null` on the last. */
    async nextPage() {
        return this.next === null ? null : this.#load(this.next);
    }
    /** Records of this page and of all that follow, loaded as they are reached. */
    async *[Symbol.asyncIterator]() {
        yield* this.items;
        for (let page = await this.nextPage(); page; page = await page.nextPage())
            yield* page.items;
    }
}
/**
 * What `list()` returns: await it for the first page, or iterate it for all records.
 * Nothing is sent before one of the two is done.
 */
export class Listing {
    #first;
    #page;
    constructor(first) {
        this.#first = first;
    }
    #load() {
        return (this.#page ??= this.#first());
    }
    then(fulfilled, rejected) {
        return this.#load().then(fulfilled, rejected);
    }
    catch(rejected) {
        return this.#load().catch(rejected);
    }
    async *[Symbol.asyncIterator]() {
        yield* await this.#load();
    }
    /**
     * All records in one array.
     *
     * @param limit - Stops there, so that a long list cannot fill the memory by surprise.
     */
    async toArray(limit = 10_000) {
        const all = [];
        for await (const record of this) {
            if (all.length >= limit)
                break;
            all.push(record);
        }
        return all;
    }
}
