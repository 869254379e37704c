import { Organization, OrganizationPage } from '../schemas/organization.ts';
/** Library systems that run the branches. */
export class Organizations {
    #transport;
    constructor(transport) {
        this.#transport = transport;
    }
    /** All that match; await it for a page, iterate it for everything. */
    list(query = {}) {
        return this.#transport.list('/v1/organizations', OrganizationPage, query);
    }
    /** One of them, by slug or id. */
    get(id, options = {}) {
        return this.#transport.get(`/v1/organizations/${encodeURIComponent(id)}`, Organization, options);
    }
}
