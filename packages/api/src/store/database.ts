import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** A database that is open: what `sqlite.ts` makes and the rest of the store stands on. */
export interface Database {
  /** For reading; never sees what is not committed. */
  read: Kysely<Tables>;
  /**
   * One work at a time, in a transaction that never has to be upgraded. All or nothing; the promise resolves when it is
   * on the disk. Works that wait at the same moment may share a commit.
   */
  write<T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T>;
  /**
   * Takes out of the log of the database what tables have no more. In vain while another process is in the middle of
   * something: it is asked for again and again.
   */
  forget(): Promise<void>;
  close(): Promise<void>;
}
