import { Training, TrainingPage, type TrainingQuery } from '../schemas/training.ts';
import type { Listing } from '../page.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** Programmes of lessons. */
export class Trainings {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All that match; await it for a page, iterate it for everything. */
  list(query: TrainingQuery & CallOptions = {}): Listing<Training> {
    return this.#transport.list('/v1/trainings', TrainingPage, query);
  }

  /** One of them, by slug or id. */
  get(id: string, options: CallOptions = {}): Promise<Training> {
    return this.#transport.get(`/v1/trainings/${encodeURIComponent(id)}`, Training, options);
  }
}
