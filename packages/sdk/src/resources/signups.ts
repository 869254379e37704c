import { Signup, SignupChallenge, SignupInput, SignupLookup } from '../schemas/signup.ts';
import type { CallOptions, Transport } from '../transport/index.ts';
import { JSON_BODY, isProblem, newKey, sendWithProof, type KeyOptions } from './keys.ts';

export interface SignupOptions extends KeyOptions {
  /** Called when the server asks for a proof of work first: what follows takes a second or more. */
  onProof?: (() => void) | undefined;
}

export interface ChallengeOptions extends CallOptions {
  /** Asks for a proof of work in any case. */
  proof?: boolean | undefined;
}

/** A signup on its way. Its key is known from the start: kept somewhere, it settles a call whose answer never comes. */
export interface SignupCall extends Promise<Signup> {
  readonly idempotencyKey: string;
}

/** Places in sessions. They are taken, looked at and given back, never listed. */
export class Signups {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Takes a place for a party in a session, or a place in its queue.
   *
   * An abort tells nothing about the outcome: what was sent may be stored. Where the server asks for a proof of work (428),
   * it is done and the call is repeated once, under the same key.
   *
   * @throws ValidationError when the input is refused before sending; ApiError 409 (already signed up, or full), 410 (closed),
   * 422, 428, 429. `error.outcome` says whether anything may have been stored, `error.idempotencyKey` is the key to repeat it with.
   */
  create(
    session: string,
    input: SignupInput,
    { idempotencyKey = newKey(), signal, onProof }: SignupOptions = {},
  ): SignupCall {
    const headers = { ...JSON_BODY, 'idempotency-key': idempotencyKey };
    const send = (sent: SignupInput) =>
      this.#transport.ask('POST', at(session), Signup, { headers, input: sent, schema: SignupInput, signal });
    const challenge = () => this.challenge(session, { proof: true, signal });
    const call = sendWithProof(input, send, challenge, { signal, onProof });
    return Object.assign(call, { idempotencyKey });
  }

  /**
   * How a form begins: asked once, when a person first comes into it. Its `stamp` goes along as `form.stamp`. Work that is
   * asked may be done while she types (`solveProof` of `@mosty/sdk/proof`) and goes along as `form.proof`; left undone,
   * `create` sees to it.
   */
  challenge(session: string, { proof, signal }: ChallengeOptions = {}): Promise<SignupChallenge> {
    const path = `${at(session)}/challenge${proof ? '?proof=1' : ''}`;
    return this.#transport.ask('GET', path, SignupChallenge, { headers: {}, signal });
  }

  /**
   * Settles a call of `create` whose outcome is unknown: the signup that was stored under its key, or `null` when nothing
   * was. A call that is still on its way may be stored later; repeating it with the same key is always safe.
   */
  async check(session: string, idempotencyKey: string, { signal }: CallOptions = {}): Promise<Signup | null> {
    const headers = { 'idempotency-key': idempotencyKey };
    try {
      return await this.#transport.ask('GET', `${at(session)}/by-key`, Signup, { headers, signal });
    } catch (error) {
      // Another 404 than the API's own says nothing about the signup.
      if (isProblem(error, 'not-found')) return null;
      throw error;
    }
  }

  /**
   * A signup by what a person wrote down: its code, and the phone or e-mail it was made with.
   *
   * @throws ValidationError when the lookup is refused before sending; ApiError 404 when they do not belong together, 429 with `retryAt` after too many wrong guesses.
   */
  find(session: string, lookup: SignupLookup, { signal }: CallOptions = {}): Promise<Signup> {
    return this.#transport.ask('POST', `${at(session)}/find`, Signup, {
      headers: JSON_BODY,
      input: lookup,
      schema: SignupLookup,
      signal,
    });
  }

  /** A signup as it stands now. `token` is its `manageToken`; with a wrong one it does not exist: ApiError 404. */
  get(id: string, token: string, options: CallOptions = {}): Promise<Signup> {
    return this.#own('GET', id, token, '', options);
  }

  /** Gives back the place, the offer or the place in the line. May be repeated: the second answer is the first. */
  cancel(id: string, token: string, options: CallOptions = {}): Promise<Signup> {
    return this.#own('POST', id, token, '/cancel', options);
  }

  /**
   * Takes the place that is offered. May be repeated.
   *
   * @throws ApiError 409 when nothing is offered yet, 410 when the time of the offer is over or the signup was cancelled.
   */
  accept(id: string, token: string, options: CallOptions = {}): Promise<Signup> {
    return this.#own('POST', id, token, '/accept', options);
  }

  #own(method: 'GET' | 'POST', id: string, token: string, what: string, { signal }: CallOptions): Promise<Signup> {
    const headers = { authorization: `Bearer ${token}` };
    return this.#transport.ask(method, `/v1/signups/${encodeURIComponent(id)}${what}`, Signup, { headers, signal });
  }
}

const at = (session: string) => `/v1/sessions/${encodeURIComponent(session)}/signups`;
