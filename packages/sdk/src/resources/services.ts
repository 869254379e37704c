import { Service, ServicePage, type ServiceQuery } from '../schemas/service.ts';
import type { Listing } from '../page.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** E-services, and what is given on the spot. */
export class Services {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All that match; await it for a page, iterate it for everything. */
  list(query: ServiceQuery & CallOptions = {}): Listing<Service> {
    return this.#transport.list('/v1/services', ServicePage, query);
  }

  /** One of them, by slug or id. */
  get(id: string, options: CallOptions = {}): Promise<Service> {
    return this.#transport.get(`/v1/services/${encodeURIComponent(id)}`, Service, options);
  }
}
