import { SearchResult, SuggestResult, type SearchQuery, type SuggestQuery } from '../schemas/search.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** Full-text search that understands how people type Ukrainian. */
export class Search {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Records of all kinds that answer the words, best first, and what was understood. */
  find(query: SearchQuery & CallOptions): Promise<SearchResult> {
    return this.#transport.get('/v1/search', SearchResult, query);
  }

  /** At most 8 names to offer while somebody types. */
  suggest(query: SuggestQuery & CallOptions): Promise<SuggestResult> {
    return this.#transport.get('/v1/suggest', SuggestResult, query);
  }
}
