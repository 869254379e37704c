/** The one file that knows ALTCHA: proofs of work, made and checked. */
import { randomInt, randomUUID } from 'node:crypto';
import { type Challenge, createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';

/** A proof lives so long, in milliseconds: who types slowly under pressure is asked for another one, which the page makes itself. */
const LIFE = 10 * 60_000;
/** Hashes that are tried at most without pressure: a tenth of a second on a desk, a second on an old phone. */
const WORK = 100_000;
/** No more times the work than this, however great the pressure: people have to bear it. */
const HEAVIEST = 8;

/** What is signed along with the work. */
interface Bound {
  id: string;
  session: string;
  until: number;
}

/** A proof that holds, and the identifier of its session; or why it does not. */
export type Proven = { id: string; session: string; until: Date } | 'wrong' | 'expired';

/**
 * Work for a program that wants to sign up for a session (by identifier). The counter is chosen here, so that the work has
 * an upper bound: nobody waits for ever by bad luck. `weight` = how many times the usual work.
 */
export async function makeChallenge(key: string, session: string, weight: number, now: number): Promise<string> {
  const most = WORK * Math.min(HEAVIEST, Math.max(1, Math.floor(weight)));
  const bound: Bound = { id: randomUUID(), session, until: now + LIFE };
  const challenge = await createChallenge({
    algorithm: 'SHA-256',
    cost: 1,
    counter: randomInt(most / 2, most),
    data: { ...bound },
    deriveKey,
    hmacSignatureSecret: key,
  });
  return Buffer.from(JSON.stringify(challenge)).toString('base64url');
}

/** Checks what a program made of it: `<challenge>.<counter>.<derived key>`. Whether it was taken before is the store's to say. */
export async function checkProof(key: string, proof: string, now: number): Promise<Proven> {
  const [, text = '', counter = '', derivedKey = ''] = /^([\w-]+)\.(\d{1,10})\.([\da-f]{64})$/.exec(proof) ?? [];
  try {
    const challenge = JSON.parse(Buffer.from(text, 'base64url').toString()) as Challenge;
    const solution = { counter: Number(counter), derivedKey };
    const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: key });
    if (!verified) return 'wrong';
    const { id, session, until } = challenge.parameters.data as unknown as Bound;
    return until <= now ? 'expired' : { id, session, until: new Date(until) };
  } catch {
    // Not a challenge at all.
    return 'wrong';
  }
}
