import type { Branch, LocalizedText, Session } from '@mosty/sdk/schemas';
import type { LetterKind, Locale } from '../../outbox/placeholders.ts';

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
