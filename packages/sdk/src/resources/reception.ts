import { Reception } from '../schemas/reception.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** What a page needs before somebody asks: doors, topics, consents, and the library’s term. */
export class ReceptionDesk {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  get(options: CallOptions = {}): Promise<Reception> {
    return this.#transport.get('/v1/reception', Reception, options);
  }
}
