import { Partner, PartnerPage } from '../schemas/partner.ts';
/** Who helped, and how. */
export class Partners {
    #transport;
    constructor(transport) {
        this.#transport = transport;
    }
    /** All that match; await it for a page, iterate it for everything. */
    list(query = {}) {
        return this.#transport.list('/v1/partners', PartnerPage, query);
    }
    /** One of them, by slug or id. */
    get(id, options = {}) {
        return this.#transport.get(`/v1/partners/${encodeURIComponent(id)}`, Partner, options);
    }
}
