/** What staff asks of the store. Every method that changes something writes its line of the journal with it. */
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { type After, type Deed, type Entry, audit, entries } from './audit.ts';
import { type Attendees, attendees } from './attendees.ts';
import { type NewToken, type StaffToken, addToken, revokeToken, tokenOf, tokens } from './tokens.ts';

export interface Staff {
  /** Makes a token, which is told once. */
  addToken(asked: NewToken): Promise<StaffToken & { token: string }>;
  tokens(): Promise<StaffToken[]>;
  /** May be repeated; `false` when there is no such token. */
  revokeToken(id: string, now: Date): Promise<boolean>;
  /** Whose token it is; `null` when it opens nothing. Writes nothing. */
  tokenOf(token: string, now: Date): Promise<StaffToken | null>;
  /** Everybody who has signed up for a session (identifier or slug); `null` when there is no such session. */
  attendees(session: string, now: Date): Promise<Attendees | null>;
  /** Writes down what changed nothing else: a list that was taken out. */
  note(deed: Deed): Promise<void>;
  /** The journal, the newest first. */
  journal(after: After | null, limit: number): Promise<Entry[]>;
}

/** Runs a work in one write transaction. */
type Write = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;

export function staff(read: Kysely<Tables>, write: Write, secret: string): Staff {
  return {
    addToken: (asked) => write((db) => addToken(db, secret, asked)),
    tokens: () => tokens(read),
    revokeToken: (id, now) => write((db) => revokeToken(db, id, now)),
    tokenOf: (token, now) => tokenOf(read, secret, token, now),
    attendees: (session, now) => attendees(read, session, now),
    note: (deed) => write((db) => audit(db, deed)),
    journal: (after, limit) => entries(read, after, limit),
  };
}
