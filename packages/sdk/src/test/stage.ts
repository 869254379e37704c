/** What a scenario is given: a folder of the scenario server, a client on it, and a few ways to check. */
import { createClient, type Client, type ClientOptions } from '../index.ts';
import { refillRetries } from '../transport/budget.ts';
import type { Seen, Step } from './scenario-server.ts';

export interface Stage {
  client(options?: Partial<ClientOptions>): Client;
  /** How the next requests are answered; the last step repeats. */
  script(...steps: Step[]): Promise<void>;
  seen(): Promise<Seen[]>;
  /** How often a browser asked for permission before a request. */
  preflights(): Promise<number>;
  /** Address of the server, for what is no client. */
  url: string;
}

export const inBrowser = typeof document !== 'undefined';

export const isAbort = (error: unknown): error is DOMException => (error as { name?: string }).name === 'AbortError';

export type Scenario = (stage: Stage) => Promise<void>;

let count = 0;

export async function play(server: string, scenario: Scenario): Promise<void> {
  const folder = `${server}/case-${++count}-${Math.random().toString(36).slice(2)}`;
  refillRetries();
  await scenario({
    client: (options) =>
      createClient({ baseUrl: folder, retry: { backoff: 20 }, timeout: { attempt: 600, total: 3000 }, ...options }),
    async script(...steps) {
      await fetch(`${folder}/script`, { method: 'POST', body: JSON.stringify(steps) });
    },
    seen: async () => (await fetch(`${folder}/seen`)).json() as Promise<Seen[]>,
    preflights: async () => Number(await (await fetch(`${folder}/preflights`)).text()),
    url: folder,
  });
}

export function equal(seen: unknown, wanted: unknown, what = 'value'): void {
  const [a, b] = [JSON.stringify(seen), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`${what}: saw ${a}, wanted ${b}`);
}

export function ok(seen: unknown, what: string): void {
  if (!seen) throw new Error(`not so: ${what}`);
}

/** The error a call ends with, held to its guard. */
export async function failure<E>(call: PromiseLike<unknown>, guard: (error: unknown) => error is E): Promise<E> {
  try {
    await call;
  } catch (error) {
    if (!guard(error)) throw new Error(`another error than expected: ${String(error)}`, { cause: error });
    return error;
  }
  throw new Error('the call succeeded and should not have');
}
