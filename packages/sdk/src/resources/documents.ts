import { Document, DocumentPage, type DocumentQuery } from '../schemas/document.ts';
import type { Listing } from '../page.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** Acts, programmes and publications. */
export class Documents {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All that match; await it for a page, iterate it for everything. */
  list(query: DocumentQuery & CallOptions = {}): Listing<Document> {
    return this.#transport.list('/v1/documents', DocumentPage, query);
  }

  /** One of them, by slug or id. */
  get(id: string, options: CallOptions = {}): Promise<Document> {
    return this.#transport.get(`/v1/documents/${encodeURIComponent(id)}`, Document, options);
  }
}
