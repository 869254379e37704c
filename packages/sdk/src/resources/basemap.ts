import { BasemapCollection } from '../schemas/basemap.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** Outlines, water and names of the city and its region. */
export class Basemap {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** The whole base map as GeoJSON. Its `attribution` must be visible wherever it is drawn. */
  get(options: CallOptions = {}): Promise<BasemapCollection> {
    return this.#transport.get('/v1/basemap.geojson', BasemapCollection, options);
  }
}
