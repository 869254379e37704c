import { LifeEvent, LifeEventPage } from '../schemas/life-event.ts';
/** Moments of life that lead to services. */
export class LifeEvents {
    #transport;
    constructor(transport) {
        this.#transport = transport;
    }
    /** All that match; await it for a page, iterate it for everything. */
    list(query = {}) {
        return this.#transport.list('/v1/life-events', LifeEventPage, query);
    }
    /** One of them, by slug or id. */
    get(id, options = {}) {
        return this.#transport.get(`/v1/life-events/${encodeURIComponent(id)}`, LifeEvent, options);
    }
}
