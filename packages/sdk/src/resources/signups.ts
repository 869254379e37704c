import { isApiError } from '../errors.ts';
import { Signup, SignupInput, SignupLookup } from '../schemas/signup.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

export interface SignupOptions extends CallOptions {
  /** Names the attempt: repeat a call whose outcome is unknown with the same key, and it is stored once. Made when absent. */
  idempotencyKey?: string | undefined;
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
   * An abort tells nothing about the outcome: what was sent may be stored.
   *
   * @throws ValidationError when the input is refused before sending; ApiError 409 (already signed up, or full), 410 (closed),
   * 422, 429. `error.outcome` says whether anything may have been stored, `error.idempotencyKey` is the key to repeat it with.
   */
  create(session: string, input: SignupInput, { idempotencyKey = newKey(), signal }: SignupOptions = {}): SignupCall {
    const headers = { ...JSON_BODY, 'idempotency-key': idempotencyKey };
    const call = this.#transport.ask('POST', at(session), Signup, { headers, input, schema: SignupInput, signal });
    return Object.assign(call, { idempotencyKey });
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
      if (isApiError(error) && error.problem.type === 'urn:mosty:problem:not-found') return null;
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

const JSON_BODY = { 'content-type': 'application/json' };
const at = (session: string) => `/v1/sessions/${encodeURIComponent(session)}/signups`;

/** 128 random bits. `crypto.randomUUID` is missing on plain http, where many host pages live. */
function newKey(): string {
  let key = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) key += byte.toString(16).padStart(2, '0');
  return key;
}
