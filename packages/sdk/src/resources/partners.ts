import { Partner, PartnerPage, type PartnerQuery } from '../schemas/partner.ts';
import type { Listing } from '../page.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** Who helped, and how. */
export class Partners {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All that match; await it for a page, iterate it for everything. */
  list(query: PartnerQuery & CallOptions = {}): Listing<Partner> {
    return this.#transport.list('/v1/partners', PartnerPage, query);
  }

  /** One of them, by slug or id. */
  get(id: string, options: CallOptions = {}): Promise<Partner> {
    return this.#transport.get(`/v1/partners/${encodeURIComponent(id)}`, Partner, options);
  }
}
