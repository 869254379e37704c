import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { it } from 'node:test';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import fc from 'fast-check';
import { isContractError } from '../errors.ts';
import { solveProof } from './index.ts';
import { MOST, sha256 } from './sha256.ts';

const KEY = 'a key of the tests';
const packed = (challenge: unknown) => Buffer.from(JSON.stringify(challenge)).toString('base64url');
const challengeOf = (counter: number, cost = 1) =>
  createChallenge({ algorithm: 'SHA-256', cost, counter, deriveKey, hmacSignatureSecret: KEY });

it('hashes short messages as everybody does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: MOST }), (message) => {
      assert.deepEqual(Buffer.from(sha256(message)), createHash('sha256').update(message).digest());
    }),
    { numRuns: 2000 },
  );
  assert.throws(() => sha256(randomBytes(MOST + 1)), RangeError);
});

for (const cost of [1, 3]) {
  it(`does the work of a challenge that ALTCHA makes and takes (cost ${cost})`, async () => {
    const challenge = await challengeOf(2345, cost);
    const [text, counter, derivedKey = ''] = (await solveProof(packed(challenge))).split('.');
    assert.deepEqual([text, counter], [packed(challenge), '2345']);
    const solution = { counter: Number(counter), derivedKey };
    assert.ok((await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: KEY })).verified);
  });
}

it('leaves the page its turns while it works', async () => {
  const challenge = packed(await challengeOf(400_000));
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 1);
  await solveProof(challenge);
  clearInterval(ticking);
  assert.ok(turns >= 3, `${turns} turns`);
});

it('ends when it is told to', async () => {
  const challenge = packed(await challengeOf(30_000_000));
  const abort = new AbortController();
  const solving = solveProof(challenge, { signal: abort.signal });
  setTimeout(() => abort.abort(), 20);
  await assert.rejects(solving, { name: 'AbortError' });
});

it('says so when a challenge is none that it knows', async () => {
  const { parameters } = await challengeOf(1);
  for (const strange of [
    '', 'not base64!', packed(null), packed({ parameters: { ...parameters, algorithm: 'ARGON2ID' } }),
    packed({ parameters: { ...parameters, keyPrefix: '' } }), packed({ parameters: { ...parameters, salt: 'zz' } }),
    packed({ parameters: { ...parameters, salt: 'ab'.repeat(60) } }),
  ]) await assert.rejects(solveProof(strange), isContractError, strange); // prettier-ignore
});
