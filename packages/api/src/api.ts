import type { Catalogue } from './catalogue.ts';
import type { Config } from './config.ts';
import type { Bodies } from './http/bodies.ts';
import type { Operation } from './openapi/operation.ts';
import type { Indexes } from './search/indexes.ts';
import type { Holidays } from './reception/holidays.ts';
import type { Store } from './store/store.ts';

/** What every route stands on. */
export interface Api {
  store: Store;
  config: Config;
  /** The clock, in milliseconds. */
  now(): number;
  bodies: Bodies;
  catalogue: Catalogue;
  indexes: Indexes;
  /** Days on which no working day is counted. */
  holidays: Holidays;
  /** Every operation that has a route; the OpenAPI document is made from them. */
  operations: Operation[];
}
