/** What calls that write have in common. */
import { isApiError } from '../errors.ts';
import type { SignupChallenge } from '../schemas/signup.ts';
import type { CallOptions } from '../transport/index.ts';

export interface KeyOptions extends CallOptions {
  /** Names the attempt: repeat a call whose outcome is unknown with the same key, and it is stored once. Made when absent. */
  idempotencyKey?: string | undefined;
}

export const JSON_BODY = { 'content-type': 'application/json' };

/** 128 random bits. `crypto.randomUUID` is missing on plain http, where many host pages live. */
export function newKey(): string {
  let key = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) key += byte.toString(16).padStart(2, '0');
  return key;
}

/** Whether the API's own problem is this one; another server's 404 says nothing about what was sent. */
export const isProblem = (error: unknown, code: string): boolean =>
  isApiError(error) && error.problem.type === `urn:mosty:problem:${code}`;

/** What a write of a person may tell of its form. */
interface Told {
  form?: { stamp?: string | undefined; extra?: string | undefined; proof?: string | undefined } | undefined;
}

/**
 * Sends what a person wrote. Where the server asks for a proof of work first (428), it is done, and the call repeated
 * once, under the same key; without the work it stays at what the server said.
 */
export async function sendWithProof<I extends Told, T>(
  input: I,
  send: (input: I) => Promise<T>,
  challenge: () => Promise<SignupChallenge>,
  { signal, onProof }: CallOptions & { onProof?: (() => void) | undefined },
): Promise<T> {
  try {
    return await send(input);
  } catch (error) {
    if (!isProblem(error, 'proof-needed')) throw error;
    onProof?.();
    let form: Told['form'];
    try {
      const { stamp, proof } = await challenge();
      const { solveProof } = await import('../proof/solve.ts');
      form = { ...input.form, stamp, proof: await solveProof(proof ?? '', { signal }) };
    } catch {
      throw error;
    }
    return send({ ...input, form });
  }
}
