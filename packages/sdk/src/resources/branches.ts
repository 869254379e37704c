import { Branch, BranchCollection, BranchPage, type BranchGeojsonQuery, type BranchQuery } from '../schemas/branch.ts';
import type { Listing } from '../page.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** Places where people are helped. */
export class Branches {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All that match; await it for a page, iterate it for everything. */
  list(query: BranchQuery & CallOptions = {}): Listing<Branch> {
    return this.#transport.list('/v1/branches', BranchPage, query);
  }

  /** One of them, by slug or id. */
  get(id: string, options: CallOptions = {}): Promise<Branch> {
    return this.#transport.get(`/v1/branches/${encodeURIComponent(id)}`, Branch, options);
  }

  /** Positions of all that match as GeoJSON, each with its precision and radius. */
  geojson(query: BranchGeojsonQuery & CallOptions = {}): Promise<BranchCollection> {
    return this.#transport.get('/v1/branches.geojson', BranchCollection, query);
  }
}
