import { LifeEvent, LifeEventPage, type LifeEventQuery } from '../schemas/life-event.ts';
import type { Listing } from '../page.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** Moments of life that lead to services. */
export class LifeEvents {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All that match; await it for a page, iterate it for everything. */
  list(query: LifeEventQuery & CallOptions = {}): Listing<LifeEvent> {
    return this.#transport.list('/v1/life-events', LifeEventPage, query);
  }

  /** One of them, by slug or id. */
  get(id: string, options: CallOptions = {}): Promise<LifeEvent> {
    return this.#transport.get(`/v1/life-events/${encodeURIComponent(id)}`, LifeEvent, options);
  }
}
