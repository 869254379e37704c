/**
 * SHA-256 of a short message, at once. The browser's own is a promise for each hash, which is slower than this by far
 * for many short ones, and is missing on plain http, where many host pages live. [FIPS 180-4]
 */

/** The first 32 bits of the fractional part of a root: a double has 18 bits more than are needed. */
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;

const primes: number[] = [];
for (let each = 2; primes.length < 64; each++) if (primes.every((prime) => each % prime)) primes.push(each);
const ROUNDS = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** One block holds so many bytes of message. */
export const MOST = 55;

const words = new Int32Array(64);
const block = new DataView(new ArrayBuffer(64));

/** The digest of a message of at most `MOST` bytes. */
export function sha256(message: Uint8Array): Uint8Array {
  const { length } = message;
  if (length > MOST) throw new RangeError('a longer message than one block');
  const bytes = new Uint8Array(block.buffer).fill(0);
  bytes.set(message);
  bytes[length] = 0x80;
  block.setUint32(60, length * 8);
  for (let at = 0; at < 16; at++) words[at] = block.getInt32(at * 4);
  for (let at = 16; at < 64; at++) {
    const [early, late] = [words[at - 15]!, words[at - 2]!];
    const mixEarly = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const mixLate = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[at] = words[at - 16]! + mixEarly + words[at - 7]! + mixLate;
  }
  let a = START[0]!, b = START[1]!, c = START[2]!, d = START[3]!; // prettier-ignore
  let e = START[4]!, f = START[5]!, g = START[6]!, h = START[7]!; // prettier-ignore
  for (let at = 0; at < 64; at++) {
    const chosen = (e & f) ^ (~e & g);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + ROUNDS[at]! + words[at]!) | 0;
    const most = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const digest = new DataView(new ArrayBuffer(32));
  [a, b, c, d, e, f, g, h].forEach((word, at) => digest.setInt32(at * 4, word + START[at]!));
  return new Uint8Array(digest.buffer);
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
