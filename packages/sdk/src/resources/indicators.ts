import { Indicator, IndicatorPage, type IndicatorQuery } from '../schemas/indicator.ts';
import type { Listing } from '../page.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** Figures, each with its period and its honesty. */
export class Indicators {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All that match; await it for a page, iterate it for everything. */
  list(query: IndicatorQuery & CallOptions = {}): Listing<Indicator> {
    return this.#transport.list('/v1/indicators', IndicatorPage, query);
  }

  /** One of them, by slug or id. */
  get(id: string, options: CallOptions = {}): Promise<Indicator> {
    return this.#transport.get(`/v1/indicators/${encodeURIComponent(id)}`, Indicator, options);
  }
}
