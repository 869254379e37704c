import { FeedItem, FeedPage } from '../schemas/feed.ts';
/** «Влада – Бібліотека – Громада», newest first. */
export class Feed {
    #transport;
    constructor(transport) {
        this.#transport = transport;
    }
    /** All that match; await it for a page, iterate it for everything. */
    list(query = {}) {
        return this.#transport.list('/v1/feed', FeedPage, query);
    }
    /** One of them, by slug or id. */
    get(id, options = {}) {
        return this.#transport.get(`/v1/feed/${encodeURIComponent(id)}`, FeedItem, options);
    }
}
