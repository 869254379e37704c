/** What staff asks of the store. Every method that changes something writes its line of the journal with it. */
import type { Kysely } from 'kysely';
import { markCalled } from '../outbox/outbox.ts';
import { signUp } from '../signups/sign-up.ts';
import type { SignupOutcome, SignupRequest } from '../store.ts';
import type { Tables } from '../tables.ts';
import type { Asked } from '../../staff/change.ts';
import { type After, type Deed, type Entry, audit, entries } from './audit.ts';
import { type ActOutcome, type By, attend, cancel, confirm } from './act.ts';
import { type Attendee, type Attendees, attendeeOf, attendees } from './attendees.ts';
import { type CloseOutcome, type ClosureAsked, type ReopenOutcome, close, reopen } from './closures.ts';
import { type ChangeOutcome, changeSession } from './change-session.ts';
import { type PostOutcome, type Written, edit, post, withdraw } from '../feed/desk.ts';
import { move } from './move.ts';
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
  /** One signup; `null` when there is no such. */
  attendee(id: string, now: Date): Promise<Attendee | null>;
  /** Signs somebody up at the desk: `signUp`, with its line of the journal. */
  register<R>(request: Omit<SignupRequest<R>, 'madeBy' | 'now' | 'watch'>, by: By): Promise<SignupOutcome<R>>;
  attend(id: string, attended: boolean | null, by: By): Promise<ActOutcome>;
  cancel(id: string, reason: string, by: By): Promise<ActOutcome>;
  confirm(id: string, by: By): Promise<ActOutcome>;
  /** Moves a signup to another session (identifier or slug). */
  move(id: string, session: string, by: By): Promise<ActOutcome>;
  /** Changes a session (identifier or slug) for the day: over its record, and over every import to come. `seen`: see `changeSession`. */
  changeSession(session: string, asked: Asked, by: By, seen?: number | null): Promise<ChangeOutcome>;
  /** Shuts a branch (identifier or slug) for some hours; no import undoes it. */
  close(branch: string, asked: ClosureAsked, by: By): Promise<CloseOutcome>;
  /** Takes a closure back by its identifier; may be repeated. */
  reopen(id: string, by: By): Promise<ReopenOutcome>;
  /** Publishes an item of the feed at once. */
  postItem(written: Written, by: By): Promise<PostOutcome>;
  /** Changes an item (identifier or slug) that staff wrote; what is left out stays. */
  editItem(id: string, changes: Partial<Written>, by: By): Promise<PostOutcome>;
  /** Takes an item away that staff wrote; may be repeated. `false` when there never was one. */
  withdrawItem(id: string, by: By): Promise<boolean>;
  /** Marks a call as made; may be repeated. `false` when nobody had to be called. */
  callDone(id: string, by: By): Promise<boolean>;
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
    attendee: (id, now) => attendeeOf(read, id, now),
    register: (request, by) =>
      write(async (db) => {
        const outcome = await signUp(db, secret, { ...request, now: by.now, madeBy: by.who });
        if (outcome.kind === 'stored') {
          const { id, session, state, partySize } = outcome.signup;
          const details = { session, state, people: partySize };
          await audit(db, { ...by, action: 'signup.register', subject: `signups/${id}`, details });
        }
        return outcome;
      }),
    attend: (id, attended, by) => write((db) => attend(db, id, attended, by)),
    postItem: (written, by) => write((db) => post(db, written, by)),
    editItem: (id, changes, by) => write((db) => edit(db, id, changes, by)),
    withdrawItem: (id, by) => write((db) => withdraw(db, id, by)),
    cancel: (id, reason, by) => write((db) => cancel(db, id, reason, by)),
    confirm: (id, by) => write((db) => confirm(db, id, by)),
    move: (id, session, by) => write((db) => move(db, id, session, by)),
    changeSession: (session, asked, by, seen) => write((db) => changeSession(db, session, asked, by, seen)),
    close: (branch, asked, by) => write((db) => close(db, branch, asked, by)),
    reopen: (id, by) => write((db) => reopen(db, id, by)),
    callDone: (id, by) =>
      write(async (db) => {
        if (await markCalled(db, id, by.who, by.now.getTime())) {
          await audit(db, { ...by, action: 'call.done', subject: `calls/${id}` });
          return true;
        }
        const row = await db
          .selectFrom('letters')
          .select('state')
          .where('id', '=', id)
          .where('channel', '=', 'call')
          .executeTakeFirst();
        return row?.state === 'done';
      }),
    note: (deed) => write((db) => audit(db, deed)),
    journal: (after, limit) => entries(read, after, limit),
  };
}
