import { Signup, SignupInput } from '../schemas/signup.ts';
/** Places in sessions. They can be taken, never listed. */
export class Signups {
    #transport;
    constructor(transport) {
        this.#transport = transport;
    }
    /**
     * Takes a place for a party in a session, or a place in its queue.
     *
     * @throws ValidationError when the input is refused before sending; ApiError 409 (already signed up, or full), 410 (closed),
     * 422, 429. `error.outcome` says whether anything may have been stored, `error.idempotencyKey` is the key to repeat it with.
     */
    create(session, input, { idempotencyKey = newKey(), signal } = {}) {
        return this.#transport.post(`/v1/sessions/${encodeURIComponent(session)}/signups`, {
            input,
            schema: SignupInput,
            answer: Signup,
            idempotencyKey,
            signal,
        });
    }
}
/** 128 random bits. `crypto.randomUUID` is missing on plain http, where many host pages live. */
function newKey() {
    let key = '';
    for (const byte of crypto.getRandomValues(new Uint8Array(16)))
        key += byte.toString(16).padStart(2, '0');
    return key;
}
