import { ContractError } from '../errors.ts';
import { sha256 } from './sha256.ts';

/** So long the page is kept from anything else at a time, in milliseconds. */
const SLICE = 8;
/** Hashes between two looks at the clock. */
const STRIDE = 200;
/** No server asks for more than this; a wrong challenge ends here. */
const LIMIT = 2 ** 25;

export interface SolveOptions {
  signal?: AbortSignal | undefined;
}

/**
 * Does the work that `signups.challenge` asks for, as ALTCHA writes it (SHA-256 and a counter): tries counters until the
 * hash begins as wanted. In slices of a few milliseconds on the page itself, because a strict policy forbids workers.
 * Takes a second or so on an old phone.
 *
 * @returns what is sent along as `form.proof`.
 * @throws ContractError when the challenge is of a kind this version does not know; the reason of `signal` when it aborts.
 */
export async function solveProof(challenge: string, { signal }: SolveOptions = {}): Promise<string> {
  const { fixed, prefix, cost } = read(challenge);
  const message = new Uint8Array(fixed.length + 4);
  message.set(fixed);
  const counting = new DataView(message.buffer);
  for (let counter = 0; counter < LIMIT;) {
    signal?.throwIfAborted();
    const until = Date.now() + SLICE;
    do {
      for (const end = counter + STRIDE; counter < end; counter++) {
        counting.setUint32(fixed.length, counter);
        let key = sha256(message);
        for (let round = 1; round < cost; round++) key = sha256(key);
        if (begins(key, prefix)) return `${challenge}.${counter}.${hexOf(key)}`;
      }
    } while (Date.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw unknown();
}

function begins(key: Uint8Array, prefix: Uint8Array): boolean {
  for (let at = 0; at < prefix.length; at++) if (key[at] !== prefix[at]) return false;
  return true;
}

/** What is hashed before the counter, and how the hash has to begin. */
function read(challenge: string): { fixed: Uint8Array; prefix: Uint8Array; cost: number } {
  try {
    const { parameters } = JSON.parse(atob(challenge.replace(/-/g, '+').replace(/_/g, '/'))) as {
      parameters: Record<'algorithm' | 'salt' | 'nonce' | 'keyPrefix', string> & { cost: number };
    };
    const { algorithm, salt, nonce, keyPrefix, cost } = parameters;
    if (algorithm === 'SHA-256') return { fixed: bytesOf(salt + nonce), prefix: bytesOf(keyPrefix), cost };
  } catch {
    // Told below.
  }
  throw unknown();
}

const unknown = () => new ContractError('the challenge is of an unknown kind', { operation: 'solveProof' });

function bytesOf(hex: string): Uint8Array {
  if (!/^(?:[\da-f]{2}){1,48}$/i.test(hex)) throw unknown();
  const bytes = new Uint8Array(hex.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = parseInt(hex.slice(at * 2, at * 2 + 2), 16);
  return bytes;
}

function hexOf(bytes: Uint8Array): string {
  let hex = '';
  for (let at = 0; at < bytes.length; at++) hex += bytes[at]!.toString(16).padStart(2, '0');
  return hex;
}
