import type { Listing } from '../page.ts';
import {
  AskedQuestion,
  ClarifyInput,
  Helpful,
  HelpfulInput,
  Question,
  QuestionInput,
  QuestionLookup,
  QuestionPage,
  SimilarQuestions,
  type QuestionQuery,
} from '../schemas/question.ts';
import { SignupChallenge } from '../schemas/signup.ts';
import type { CallOptions, Transport } from '../transport/index.ts';
import { JSON_BODY, isProblem, newKey, sendWithProof, type KeyOptions } from './keys.ts';
import type { ChallengeOptions } from './signups.ts';

export interface AskOptions extends KeyOptions {
  /** Called when the server asks for a proof of work first: what follows takes a second or more. */
  onProof?: (() => void) | undefined;
}

/** A question on its way. Its key is known from the start: kept somewhere, it settles a call whose answer never comes. */
export interface QuestionCall extends Promise<AskedQuestion> {
  readonly idempotencyKey: string;
}

/** The reception «Місто в якому ти живеш»: published questions are read, one’s own are asked and followed. */
export class Questions {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Published questions, the newest first; await it for a page, iterate it for everything. */
  list(query: QuestionQuery & CallOptions = {}): Listing<Question> {
    return this.#transport.list('/v1/questions', QuestionPage, query);
  }

  /** One published question, by slug or id. */
  get(id: string, options: CallOptions = {}): Promise<Question> {
    return this.#transport.get(`/v1/questions/${encodeURIComponent(id)}`, Question, options);
  }

  /**
   * Published questions that may answer what is being typed, the best first. Only words are sent: numbers and addresses
   * stay with the person. Nothing is asked, and nothing found, as long as there is no word.
   */
  async similar(
    text: string,
    { limit, signal }: CallOptions & { limit?: number | undefined } = {},
  ): Promise<Question[]> {
    const words = wordsOf(text);
    if (!words) return [];
    const query = { text: words, limit, signal };
    const { items } = await this.#transport.get('/v1/questions/similar', SimilarQuestions, query);
    return items;
  }

  /**
   * Asks the library. An abort tells nothing about the outcome: what was sent may be stored. Where the server asks for a
   * proof of work (428), it is done and the call is repeated once, under the same key.
   *
   * @throws ValidationError when the input is refused before sending; ApiError 422, 428, 429. `error.outcome` says whether
   * anything may have been stored, `error.idempotencyKey` is the key to repeat it with.
   */
  create(input: QuestionInput, { idempotencyKey = newKey(), signal, onProof }: AskOptions = {}): QuestionCall {
    const headers = { ...JSON_BODY, 'idempotency-key': idempotencyKey };
    const send = (sent: QuestionInput) =>
      this.#transport.ask('POST', '/v1/questions', AskedQuestion, {
        headers,
        input: sent,
        schema: QuestionInput,
        signal,
      });
    const challenge = () => this.challenge({ proof: true, signal });
    const call = sendWithProof(input, send, challenge, { signal, onProof });
    return Object.assign(call, { idempotencyKey });
  }

  /** How the form begins: asked once, when a person first comes into it. Its `stamp` goes along as `form.stamp`. */
  challenge({ proof, signal }: ChallengeOptions = {}): Promise<SignupChallenge> {
    const path = `/v1/questions/challenge${proof ? '?proof=1' : ''}`;
    return this.#transport.ask('GET', path, SignupChallenge, { headers: {}, signal });
  }

  /** Settles a call of `create` whose outcome is unknown: what was stored under its key, or `null` when nothing was. */
  async check(idempotencyKey: string, { signal }: CallOptions = {}): Promise<AskedQuestion | null> {
    const headers = { 'idempotency-key': idempotencyKey };
    try {
      return await this.#transport.ask('GET', '/v1/questions/by-key', AskedQuestion, { headers, signal });
    } catch (error) {
      // Another 404 than the API's own says nothing about the question.
      if (isProblem(error, 'not-found')) return null;
      throw error;
    }
  }

  /** One’s own question as it stands now. `token` is its `manageToken`; with a wrong one it does not exist: ApiError 404. */
  track(id: string, token: string, { signal }: CallOptions = {}): Promise<AskedQuestion> {
    return this.#transport.ask('GET', own(id), AskedQuestion, { headers: bearer(token), signal });
  }

  /**
   * One’s own question by what was written down: its code, and the phone or e-mail where one was left.
   *
   * @throws ValidationError when the lookup is refused before sending; ApiError 404 when they do not belong together, 429 with `retryAt` after too many wrong guesses.
   */
  find(lookup: QuestionLookup, { signal }: CallOptions = {}): Promise<AskedQuestion> {
    const asked = { headers: JSON_BODY, input: lookup, schema: QuestionLookup, signal };
    return this.#transport.ask('POST', '/v1/questions/find', AskedQuestion, asked);
  }

  /**
   * Says what the library asked back for. May be repeated with the same text: it is kept once.
   *
   * @throws ApiError 409 when the library asks for nothing, 410 when the question has ended.
   */
  clarify(id: string, token: string, text: string, { signal }: CallOptions = {}): Promise<AskedQuestion> {
    const headers = { ...JSON_BODY, ...bearer(token) };
    const asked = { headers, input: { text }, schema: ClarifyInput, signal };
    return this.#transport.ask('POST', `${own(id)}/clarify`, AskedQuestion, asked);
  }

  /** Takes the question back: her words and her contact are deleted at once, and nothing of it stays published. May be repeated. */
  withdraw(id: string, token: string, { signal }: CallOptions = {}): Promise<AskedQuestion> {
    return this.#transport.ask('POST', `${own(id)}/withdraw`, AskedQuestion, { headers: bearer(token), signal });
  }

  /**
   * Tells whether a published answer helped. The key is the reader’s ballot: the same key with another word changes it.
   *
   * @returns How many readers it helped, this one included.
   */
  helpful(id: string, helpful: boolean, { idempotencyKey = newKey(), signal }: KeyOptions = {}): Promise<Helpful> {
    const headers = { ...JSON_BODY, 'idempotency-key': idempotencyKey };
    const asked = { headers, input: { helpful }, schema: HelpfulInput, signal };
    return this.#transport.ask('POST', `/v1/questions/${encodeURIComponent(id)}/helpful`, Helpful, asked);
  }
}

const own = (id: string) => `/v1/questions/asked/${encodeURIComponent(id)}`;
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Enough of a question to find others by; more would only make the address long. */
const MOST = 300;

/** The words of a text without what has digits or signs of an address in it. */
function wordsOf(text: string): string {
  let kept = '';
  for (const [word] of text.matchAll(/\S+/g)) {
    if (/[\d@:/\\]/.test(word)) continue;
    if (kept.length + word.length >= MOST) break;
    kept += `${kept && ' '}${word}`;
  }
  return kept;
}
