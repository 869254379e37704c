import type { Answer, AskedQuestion, Branch, LocalizedText, Session, Telephone } from '@mosty/sdk/schemas';
import type { LetterKind, Locale, QuestionKind } from '../../outbox/placeholders.ts';

/** What staff changed of a session, as a letter tells it. */
export interface Change {
  reason: LocalizedText | null;
  changedAt: string;
}

/** A letter with everything it tells, claimed by whoever got it. */
export interface Letter {
  id: string;
  kind: LetterKind;
  locale: Locale;
  /** One e-mail address. */
  to: string;
  signup: {
    id: string;
    code: string;
    state: string;
    partySize: number;
    /** People ahead in the queue now, plus one; `null` unless the party waits. */
    queuePosition: number | null;
    offeredUntil: string | null;
    deleteAfter: string;
    sequenceBase: number;
    manageToken: string;
  };
  session: Session;
  branch: Branch | null;
  change: Change | null;
  /** Proves the claim: `failed` of a claim that was lost changes nothing. */
  claim: string;
}

/** Somebody without e-mail, whom a librarian calls. */
export interface Call {
  id: string;
  kind: LetterKind;
  /** Since when the call is owed. */
  dueAt: string;
  phone: string;
  names: string[];
  signup: Letter['signup'];
  session: Session;
  branch: Branch | null;
  change: Change | null;
}

/** What a letter about a question tells; never the question itself, which a stranger could have typed. */
export interface QuestionTold {
  id: string;
  code: string;
  manageToken: string;
  state: string;
  dueAt: string | null;
  replyBy: string | null;
  deleteAfter: string;
  /** What was asked back last. */
  ask: string | null;
  /** The answer that the letter brings. */
  answer: Answer | null;
  extension: AskedQuestion['extension'];
  redirectedTo: AskedQuestion['redirectedTo'];
  closed: AskedQuestion['closed'];
  /** Phones of the library. */
  telephone: Telephone[];
}

/** A letter about a question, claimed by whoever got it. */
export interface QuestionLetter extends Pick<Letter, 'id' | 'locale' | 'to' | 'claim'> {
  kind: QuestionKind;
  question: QuestionTold;
}

/** Somebody without e-mail who asked a question. */
export interface QuestionCall extends Pick<Call, 'id' | 'dueAt' | 'phone' | 'names'> {
  kind: QuestionKind;
  question: QuestionTold;
}

export type AnyLetter = Letter | QuestionLetter;
export type AnyCall = Call | QuestionCall;
