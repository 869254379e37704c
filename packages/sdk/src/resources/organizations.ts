import { Organization, OrganizationPage, type OrganizationQuery } from '../schemas/organization.ts';
import type { Listing } from '../page.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** Library systems that run the branches. */
export class Organizations {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All that match; await it for a page, iterate it for everything. */
  list(query: OrganizationQuery & CallOptions = {}): Listing<Organization> {
    return this.#transport.list('/v1/organizations', OrganizationPage, query);
  }

  /** One of them, by slug or id. */
  get(id: string, options: CallOptions = {}): Promise<Organization> {
    return this.#transport.get(`/v1/organizations/${encodeURIComponent(id)}`, Organization, options);
  }
}
