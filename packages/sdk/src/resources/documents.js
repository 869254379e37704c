import { Document, DocumentPage } from '../schemas/document.ts';
/** Acts, programmes and publications. */
export class Documents {
    #transport;
    constructor(transport) {
        this.#transport = transport;
    }
    /** All that match; await it for a page, iterate it for everything. */
    list(query = {}) {
        return this.#transport.list('/v1/documents', DocumentPage, query);
    }
    /** One of them, by slug or id. */
    get(id, options = {}) {
        return this.#transport.get(`/v1/documents/${encodeURIComponent(id)}`, Document, options);
    }
}
