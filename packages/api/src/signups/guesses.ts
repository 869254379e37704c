import { setTimeout as pause } from 'node:timers/promises';
import { isIPv6 } from 'node:net';
import { type ProblemError, problem } from '../problems.ts';
import type { Tallies } from '../store/tallies.ts';

const WINDOW = 15 * 60_000;
/** Wrong guesses within the window. A code has four digits, and belongs to one phone: 40 are one in 250. */
const MOST = { address: 6, session: 40 } as const;
/** The first wrong guess waits this long for its answer, in milliseconds, and each further one twice as long. */
const FIRST_WAIT = 100;

/** The address a guess comes from; a network of IPv6 counts as one, because a person has all of it. */
export function guesser(ip: string): string {
  if (!isIPv6(ip) || ip.includes('.')) return ip;
  const [head = '', tail = ''] = ip.split('::');
  const groups = (text: string) => text.split(':').filter(Boolean);
  const zeros = Array<string>(Math.max(0, 8 - groups(head).length - groups(tail).length)).fill('0');
  return [...groups(head), ...(ip.includes('::') ? zeros : []), ...groups(tail)].slice(0, 4).join(':');
}

/** What is guessed at: by address, and by a session where one stranger's guesses may slow the others. */
export interface Guessed {
  /** `code`, or `token` of staff: counted apart. */
  what: 'code' | 'token';
  ip: string;
  session?: string;
}

/**
 * Slows people who guess, by address and by session. Each guess counts as wrong from its start, so that many at once gain
 * nothing; a right one is taken back. Counted in the database, so that several processes allow no more than one.
 */
export class Guesses {
  readonly #tallies: Tallies;

  constructor(tallies: Tallies) {
    this.#tallies = tallies;
  }

  /** Counts a guess. Throws `too-many-requests` when there were too many. */
  async begin(
    { what, ip, session }: Guessed,
    now: number,
  ): Promise<{ right(): Promise<void>; wrong(): Promise<void> }> {
    const limits = [
      { name: `${what} address ${guesser(ip)}`, most: MOST.address },
      ...(session === undefined ? [] : [{ name: `${what} session ${session}`, most: MOST.session }]),
    ];
    const counted = await this.#tallies.count(limits, WINDOW, now);
    if (counted.isFull) throw tooMany(Math.ceil((counted.until - now) / 1000));
    const wait = FIRST_WAIT * 2 ** ((counted.counts[0] ?? 1) - 1);
    return {
      right: () => this.#tallies.uncount(limits.map(({ name }) => name)),
      wrong: () => pause(wait),
    };
  }
}

function tooMany(seconds: number): ProblemError {
  const minutes = Math.ceil(seconds / 60);
  return problem('too-many-requests', {
    headers: { 'retry-after': String(Math.max(1, seconds)) },
    detail: {
      uk: `Забагато спроб поспіль. Спробуйте ще раз за ${minutes} хв або зателефонуйте до бібліотеки: там знайдуть ваш запис.`,
      en: `Too many tries in a row. Try again in ${minutes} min, or call the library: they will find your signup.`,
    },
  });
}
