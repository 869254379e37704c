import { Service, ServicePage } from '../schemas/service.ts';
/** E-services, and what is given on the spot. */
export class Services {
    #transport;
    constructor(transport) {
        this.#transport = transport;
    }
    /** All that match; await it for a page, iterate it for everything. */
    list(query = {}) {
        return this.#transport.list('/v1/services', ServicePage, query);
    }
    /** One of them, by slug or id. */
    get(id, options = {}) {
        return this.#transport.get(`/v1/services/${encodeURIComponent(id)}`, Service, options);
    }
}
