/** A person who signs up, waits, accepts and cancels, and repeats every request until it is answered. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Signup } from '@mosty/sdk/schemas';

/** A small generator of chances, so that a run can be told by its seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the people saw. */
export interface Log {
  /** Every attempt that was acknowledged as stored: its key, and what it has to be found as. */
  stored: Map<string, { session: string; id: string; body: string }>;
  /** Identifiers whose cancellation, or acceptance, was acknowledged. */
  cancelled: Set<string>;
  accepted: Set<string>;
  requests: number;
  /** Requests that were sent again because no clear answer came. */
  retries: number;
  /** Requests that were sent twice at the same time. */
  doubles: number;
  refused: number;
  wrong: string[];
}

export interface World {
  urls: readonly string[];
  sessions: readonly string[];
  /** Milliseconds between two things a person does, at most. */
  patience: number;
  isOver(): boolean;
  log: Log;
}

const CLEAR = (status: number) => status < 500 && status !== 408 && status !== 429;

export class Person {
  readonly #number: number;
  readonly #random: () => number;
  readonly #world: World;
  /** The standing signup of each session. */
  readonly #mine = new Map<string, Signup>();
  #attempts = 0;

  constructor(number: number, seed: number, world: World) {
    this.#number = number;
    this.#random = chances(seed * 7919 + number);
    this.#world = world;
  }

  /** Lives until the world ends; whatever is under way then is brought to its answer. */
  async live(): Promise<void> {
    const { patience, sessions } = this.#world;
    while (!this.#world.isOver()) {
      await pause(this.#random() * patience);
      const session = sessions[Math.floor(this.#random() * sessions.length)] ?? '';
      const mine = this.#mine.get(session);
      if (mine) await this.#manage(mine);
      else await this.#signUp(session);
    }
  }

  async #signUp(session: string): Promise<void> {
    const { log } = this.#world;
    const key = `torture-${this.#number}-attempt-${(this.#attempts += 1)}`;
    const size = 1 + Math.floor(this.#random() * 3);
    const body = JSON.stringify({
      party: Array.from({ length: size }, () => ({ name: 'Тестова Особа' })),
      contact:
        this.#number % 2 ? { email: `${this.#number}@example.org` } : { phone: `0512 ${100_000 + this.#number}` },
      consent: { version: '2026-11', accepted: true },
    });
    const send = () =>
      this.#ask(`/v1/sessions/${session}/signups`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
      });
    const isDouble = this.#random() < 0.15;
    if (isDouble) log.doubles += 1;
    const answers = await Promise.all(isDouble ? [send(), send()] : [send()]);
    for (const { status, json } of answers) {
      if (status === 409 || status === 410) log.refused += 1;
      else if (status !== 201) log.wrong.push(`a signup was answered with ${status}`);
      if (status !== 201) continue;
      const signup = json as Signup;
      const before = log.stored.get(key);
      if (before && before.id !== signup.id) log.wrong.push(`${key} was stored twice`);
      log.stored.set(key, { session, id: signup.id, body });
      this.#mine.set(session, signup);
    }
  }

  async #manage(mine: Signup): Promise<void> {
    const { log } = this.#world;
    const headers = { authorization: `Bearer ${mine.manageToken}` };
    const dice = this.#random();
    const what = dice < 0.35 ? '/cancel' : dice < 0.6 ? '/accept' : '';
    const { status, json } = await this.#ask(`/v1/signups/${mine.id}${what}`, {
      method: what ? 'POST' : 'GET',
      headers,
    });
    const fair = what === '/accept' ? [200, 409, 410] : [200];
    if (!fair.includes(status)) log.wrong.push(`${what || 'a look'} was answered with ${status}`);
    const now = status === 200 ? (json as Signup).state : null;
    if (what === '/accept' && now === 'confirmed') log.accepted.add(mine.id);
    if (what === '/cancel' && now === 'cancelled') log.cancelled.add(mine.id);
    if (status === 410 || now === 'cancelled' || now === 'expired') this.#mine.delete(mine.session);
  }

  /** Sends a request to one server or another until there is a clear answer. */
  async #ask(path: string, init: RequestInit): Promise<{ status: number; json: unknown }> {
    const { urls, log } = this.#world;
    for (let tries = 0; ; tries += 1) {
      log.requests += 1;
      const url = urls[Math.floor(this.#random() * urls.length)] ?? '';
      try {
        const answer = await fetch(url + path, { ...init, signal: AbortSignal.timeout(4000) });
        const json: unknown = await answer.json();
        if (CLEAR(answer.status)) return { status: answer.status, json };
      } catch {
        // The server is gone, or its answer is: nobody knows what became of the request.
      }
      log.retries += 1;
      // Ever more slowly: on a small machine hundreds who ask without a break would keep a server from starting.
      await pause((20 + this.#random() * 100) * 2 ** Math.min(tries, 4));
    }
  }
}
