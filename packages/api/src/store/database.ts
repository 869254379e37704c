import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** A database that is open: what `sqlite.ts` makes and the rest of the store stands on. */
export interface Database {
  /** For reading; never sees what is not committed. */
  read: Kysely<Tables>;
  /** One write transaction at a time, started so that it never has to be upgraded. All or nothing. */
  write<T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
