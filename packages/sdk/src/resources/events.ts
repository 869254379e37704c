import { Agenda, Event, EventPage, type EventQuery } from '../schemas/event.ts';
import type { Listing } from '../page.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** Meetings, round tables, campaigns. */
export class Events {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All that match; await it for a page, iterate it for everything. */
  list(query: EventQuery & CallOptions = {}): Listing<Event> {
    return this.#transport.list('/v1/events', EventPage, query);
  }

  /** One of them, by slug or id. */
  get(id: string, options: CallOptions = {}): Promise<Event> {
    return this.#transport.get(`/v1/events/${encodeURIComponent(id)}`, Event, options);
  }

  /** The agenda of an event, with warnings about slots that overlap. */
  agenda(id: string, options: CallOptions = {}): Promise<Agenda> {
    return this.#transport.get(`/v1/events/${encodeURIComponent(id)}/agenda`, Agenda, options);
  }
}
