import { Branch, BranchCollection, BranchPage } from '../schemas/branch.ts';
/** Places where people are helped. */
export class Branches {
    #transport;
    constructor(transport) {
        this.#transport = transport;
    }
    /** All that match; await it for a page, iterate it for everything. */
    list(query = {}) {
        return this.#transport.list('/v1/branches', BranchPage, query);
    }
    /** One of them, by slug or id. */
    get(id, options = {}) {
        return this.#transport.get(`/v1/branches/${encodeURIComponent(id)}`, Branch, options);
    }
    /** Positions of the same places as GeoJSON, each with its precision and radius. */
    geojson(options = {}) {
        return this.#transport.get('/v1/branches.geojson', BranchCollection, options);
    }
}
