import { Session, SessionPage } from '../schemas/session.ts';
/** Dated runs of trainings. */
export class Sessions {
    #transport;
    constructor(transport) {
        this.#transport = transport;
    }
    /** All that match; await it for a page, iterate it for everything. */
    list(query = {}) {
        return this.#transport.list('/v1/sessions', SessionPage, query);
    }
    /** One of them, by slug or id. */
    get(id, options = {}) {
        return this.#transport.get(`/v1/sessions/${encodeURIComponent(id)}`, Session, options);
    }
}
