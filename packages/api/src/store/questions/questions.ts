/** What the API asks of the store about questions that residents ask. */
import type { AskedQuestion, Helpful } from '@mosty/sdk/schemas';
import type { Contact, ProofFault, Watch } from '../store.ts';
import { askProof } from '../signups/sign-up.ts';
import { type QuestionOutcome, type QuestionRequest, ask, byCode, byKey, isKnown, opened } from './ask.ts';
import { type Clarification, type ClarifyOutcome, type QuestionOpening, clarify, withdraw } from './own.ts';
import { type Db, answer } from './rows.ts';
import { closeUnanswered, sweepQuestions } from './retention.ts';
import * as steps from './staff.ts';
import * as seen from './seen.ts';
import * as shown from './shown.ts';
import { vote, votes } from './votes.ts';

export type AskOutcome = QuestionOutcome | { kind: 'proof-needed'; fault: ProofFault | null };

/** What staff does, in three rooms. */
const staff = { ...seen, ...shown, ...steps };
type Staff = typeof staff;
/** A function of staff without the database that it works on. */
type Bound<F> = F extends (db: Db, ...args: infer A) => infer R ? (...args: A) => R : never;

export interface QuestionStore {
  /** One transaction: the key is claimed, the row and its letter are written; or none of it. */
  ask(request: QuestionRequest, watch?: Watch): Promise<AskOutcome>;
  byKey(idempotencyKey: string): Promise<AskedQuestion | null>;
  byCode(code: string, contact: Contact): Promise<AskedQuestion | null>;
  /** `null` when it is not there or the token is another’s. */
  own(opening: QuestionOpening): Promise<AskedQuestion | null>;
  clarify(opening: QuestionOpening, clarification: Clarification): Promise<ClarifyOutcome | null>;
  withdraw(opening: QuestionOpening): Promise<AskedQuestion | null>;
  vote(id: string, key: string, helpful: boolean): Promise<Helpful>;
  votes(): Promise<Map<string, Helpful>>;
  /** Closes what got no reply by `today`; returns how many. */
  closeUnanswered(today: string): Promise<number>;
  /** Deletes personal data that are due on `today`; returns of how many questions. */
  sweep(today: string): Promise<number>;
  readonly staff: {
    queue: Bound<Staff['queue']>;
    one: Bound<Staff['one']>;
    answer: Bound<Staff['answerQuestion']>;
    askBack: Bound<Staff['askBack']>;
    extend: Bound<Staff['extend']>;
    redirect: Bound<Staff['redirect']>;
    close: Bound<Staff['close']>;
    reopen: Bound<Staff['reopen']>;
    merge: Bound<Staff['merge']>;
    setPublicText: Bound<Staff['setPublicText']>;
    publish: Bound<Staff['publish']>;
    unpublish: Bound<Staff['unpublish']>;
  };
}

type Write = <T>(work: (db: Db) => Promise<T>) => Promise<T>;

export function questionStore(read: Db, write: Write, secret: string): QuestionStore {
  return {
    ask: (request, watch) =>
      write(async (db) => {
        // A repetition is not asked for a proof.
        if (watch && !(await isKnown(db, secret, request.idempotencyKey))) {
          const asked = await askProof(db, secret, watch, request.now);
          if (asked) return asked;
        }
        return ask(db, secret, request);
      }),
    byKey: (key) => byKey(read, secret, key),
    byCode: (code, contact) => byCode(read, secret, code, contact),
    async own({ id, token }) {
      const row = await opened(read, secret, id, token);
      return row && answer(row, secret);
    },
    clarify: (opening, clarification) => write((db) => clarify(db, secret, opening, clarification)),
    withdraw: (opening) => write((db) => withdraw(db, secret, opening)),
    vote: (id, key, helpful) => write((db) => vote(db, secret, id, key, helpful)),
    votes: () => votes(read),
    closeUnanswered: (today) => write((db) => closeUnanswered(db, today)),
    sweep: (today) => write((db) => sweepQuestions(db, today)),
    staff: {
      queue: (asked) => staff.queue(read, asked),
      one: (id, today) => staff.one(read, id, today),
      answer: (id, asked, by) => write((db) => staff.answerQuestion(db, id, asked, by)),
      askBack: (id, text, by) => write((db) => staff.askBack(db, id, text, by)),
      extend: (id, asked, by) => write((db) => staff.extend(db, id, asked, by)),
      redirect: (id, to, kind, by) => write((db) => staff.redirect(db, id, to, kind, by)),
      close: (id, closed, by) => write((db) => staff.close(db, id, closed, by)),
      reopen: (id, dueAt, by) => write((db) => staff.reopen(db, id, dueAt, by)),
      merge: (id, into, by) => write((db) => staff.merge(db, id, into, by)),
      setPublicText: (id, words, by) => write((db) => staff.setPublicText(db, id, words, by)),
      publish: (id, by) => write((db) => staff.publish(db, id, by)),
      unpublish: (id, by) => write((db) => staff.unpublish(db, id, by)),
    },
  };
}
