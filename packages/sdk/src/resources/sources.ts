import { FeedSource, FeedSourcePage, type FeedSourceQuery } from '../schemas/source.ts';
import type { Listing } from '../page.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** Sites whose feeds are read into the civic feed. */
export class Sources {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All that match; await it for a page, iterate it for everything. */
  list(query: FeedSourceQuery & CallOptions = {}): Listing<FeedSource> {
    return this.#transport.list('/v1/sources', FeedSourcePage, query);
  }

  /** One of them, by slug or id. */
  get(id: string, options: CallOptions = {}): Promise<FeedSource> {
    return this.#transport.get(`/v1/sources/${encodeURIComponent(id)}`, FeedSource, options);
  }
}
