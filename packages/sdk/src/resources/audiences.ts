import { Audience, AudiencePage, type AudienceQuery } from '../schemas/audience.ts';
import type { Listing } from '../page.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** Groups of people that services and trainings are for. */
export class Audiences {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All that match; await it for a page, iterate it for everything. */
  list(query: AudienceQuery & CallOptions = {}): Listing<Audience> {
    return this.#transport.list('/v1/audiences', AudiencePage, query);
  }

  /** One of them, by slug or id. */
  get(id: string, options: CallOptions = {}): Promise<Audience> {
    return this.#transport.get(`/v1/audiences/${encodeURIComponent(id)}`, Audience, options);
  }
}
