import { Session, SessionPage, type SessionQuery } from '../schemas/session.ts';
import type { Listing } from '../page.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** Dated runs of trainings. */
export class Sessions {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All that match; await it for a page, iterate it for everything. */
  list(query: SessionQuery & CallOptions = {}): Listing<Session> {
    return this.#transport.list('/v1/sessions', SessionPage, query);
  }

  /** One of them, by slug or id. */
  get(id: string, options: CallOptions = {}): Promise<Session> {
    return this.#transport.get(`/v1/sessions/${encodeURIComponent(id)}`, Session, options);
  }
}
