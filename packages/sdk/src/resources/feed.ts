import { FeedFacets, FeedItem, FeedPage, type FeedFacetsQuery, type FeedQuery } from '../schemas/feed.ts';
import type { Listing } from '../page.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** «Влада – Бібліотека – Громада», newest first. */
export class Feed {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All that match; await it for a page, iterate it for everything. */
  list(query: FeedQuery & CallOptions = {}): Listing<FeedItem> {
    return this.#transport.list('/v1/feed', FeedPage, query);
  }

  /** One of them, by slug or id. */
  get(id: string, options: CallOptions = {}): Promise<FeedItem> {
    return this.#transport.get(`/v1/feed/${encodeURIComponent(id)}`, FeedItem, options);
  }

  /** How many items each value of a filter would leave: what chips show. Takes the filters of the list. */
  facets(query: FeedFacetsQuery & CallOptions = {}): Promise<FeedFacets> {
    return this.#transport.get('/v1/feed/facets', FeedFacets, query);
  }
}
