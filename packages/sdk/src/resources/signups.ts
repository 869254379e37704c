import { Signup, SignupInput } from '../schemas/signup.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

export interface SignupOptions extends CallOptions {
  /** Names the attempt: repeat a call whose outcome is unknown with the same key, and it is stored once. Made when absent. */
  idempotencyKey?: string | undefined;
}

/** A signup on its way. Its key is known from the start: kept somewhere, it settles a call whose answer never comes. */
export interface SignupCall extends Promise<Signup> {
  readonly idempotencyKey: string;
}

/** Places in sessions. They can be taken, never listed. */
export class Signups {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Takes a place for a party in a session, or a place in its queue.
   *
   * An abort tells nothing about the outcome: what was sent may be stored.
   *
   * @throws ValidationError when the input is refused before sending; ApiError 409 (already signed up, or full), 410 (closed),
   * 422, 429. `error.outcome` says whether anything may have been stored, `error.idempotencyKey` is the key to repeat it with.
   */
  create(session: string, input: SignupInput, { idempotencyKey = newKey(), signal }: SignupOptions = {}): SignupCall {
    const call = this.#transport.post(`/v1/sessions/${encodeURIComponent(session)}/signups`, {
      input,
      schema: SignupInput,
      answer: Signup,
      idempotencyKey,
      signal,
    });
    return Object.assign(call, { idempotencyKey });
  }
}

/** 128 random bits. `crypto.randomUUID` is missing on plain http, where many host pages live. */
function newKey(): string {
  let key = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) key += byte.toString(16).padStart(2, '0');
  return key;
}
