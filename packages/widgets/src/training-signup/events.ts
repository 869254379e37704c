import { MostyEvent } from '../shared/events.ts';

/** A signup was stored. Carries identifiers only, never a name, a contact or the code. */
export class MostySignupCompleteEvent extends MostyEvent {
  /** Slug of the session. */
  readonly session: string;
  /** Identifier of the signup. */
  readonly signupId: string;
  /** `confirmed` or `waitlisted`. */
  readonly state: string;

  constructor(session: string, signupId: string, state: string) {
    super('mosty-signup-complete');
    this.session = session;
    this.signupId = signupId;
    this.state = state;
  }
}

declare global {
  interface HTMLElementEventMap {
    'mosty-signup-complete': MostySignupCompleteEvent;
  }
}
