import { Indicator, IndicatorPage } from '../schemas/indicator.ts';
/** Figures, each with its period and its honesty. */
export class Indicators {
    #transport;
    constructor(transport) {
        this.#transport = transport;
    }
    /** All that match; await it for a page, iterate it for everything. */
    list(query = {}) {
        return this.#transport.list('/v1/indicators', IndicatorPage, query);
    }
    /** One of them, by slug or id. */
    get(id, options = {}) {
        return this.#transport.get(`/v1/indicators/${encodeURIComponent(id)}`, Indicator, options);
    }
}
