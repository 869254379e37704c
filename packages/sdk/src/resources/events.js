import { Agenda, Event, EventPage } from '../schemas/event.ts';
/** Meetings, round tables, campaigns. */
export class Events {
    #transport;
    constructor(transport) {
        this.#transport = transport;
    }
    /** All that match; await it for a page, iterate it for everything. */
    list(query = {}) {
        return this.#transport.list('/v1/events', EventPage, query);
    }
    /** One of them, by slug or id. */
    get(id, options = {}) {
        return this.#transport.get(`/v1/events/${encodeURIComponent(id)}`, Event, options);
    }
    /** The agenda of an event, with warnings about slots that overlap. */
    agenda(id, options = {}) {
        return this.#transport.get(`/v1/events/${encodeURIComponent(id)}/agenda`, Agenda, options);
    }
}
