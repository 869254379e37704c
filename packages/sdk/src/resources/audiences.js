import { Audience, AudiencePage } from '../schemas/audience.ts';
/** Groups of people that services and trainings are for. */
export class Audiences {
    #transport;
    constructor(transport) {
        this.#transport = transport;
    }
    /** All that match; await it for a page, iterate it for everything. */
    list(query = {}) {
        return this.#transport.list('/v1/audiences', AudiencePage, query);
    }
    /** One of them, by slug or id. */
    get(id, options = {}) {
        return this.#transport.get(`/v1/audiences/${encodeURIComponent(id)}`, Audience, options);
    }
}
