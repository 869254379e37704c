import { MostyEvent } from '../shared/events.ts';
/** A signup was stored. Carries identifiers only, never a name, a contact or the code. */
export class MostySignupCompleteEvent extends MostyEvent {
    /** Slug of the session. */
    session;
    /** Identifier of the signup. */
    signupId;
    /** `confirmed` or `waitlisted`. */
    state;
    constructor(session, signupId, state) {
        super('mosty-signup-complete');
        this.session = session;
        this.signupId = signupId;
        this.state = state;
    }
}
