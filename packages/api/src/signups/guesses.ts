import { setTimeout as pause } from 'node:timers/promises';
import { isIPv6 } from 'node:net';
import { type ProblemError, problem } from '../problems.ts';

const WINDOW = 15 * 60_000;
/** Wrong guesses within the window. A code has four digits, and belongs to one phone: 40 are one in 250. */
const MOST = { address: 6, session: 40 } as const;
/** The first wrong guess waits this long for its answer, in milliseconds, and each further one twice as long. */
const FIRST_WAIT = 100;

interface Tally {
  wrong: number;
  since: number;
}

/** The address a guess comes from; a network of IPv6 counts as one, because a person has all of it. */
export function guesser(ip: string): string {
  if (!isIPv6(ip) || ip.includes('.')) return ip;
  const [head = '', tail = ''] = ip.split('::');
  const groups = (text: string) => text.split(':').filter(Boolean);
  const zeros = Array<string>(Math.max(0, 8 - groups(head).length - groups(tail).length)).fill('0');
  return [...groups(head), ...(ip.includes('::') ? zeros : []), ...groups(tail)].slice(0, 4).join(':');
}

/**
 * Slows people who guess codes, by address and by session. Each guess counts as wrong from its start, so that many at
 * once gain nothing; a right one is taken back. Kept in the memory of the process: every process allows its own.
 */
export class Guesses {
  readonly #tallies = new Map<string, Tally>();

  /** Counts a guess. Throws `too-many-requests` when there were too many. */
  begin(ip: string, session: string, now: number): { right(): void; wrong(): Promise<void> } {
    const address = this.#tally(`address ${guesser(ip)}`, now);
    const whole = this.#tally(`session ${session}`, now);
    for (const [tally, most] of [[address, MOST.address], [whole, MOST.session]] as const) {
      if (tally.wrong >= most) throw tooMany(Math.ceil((tally.since + WINDOW - now) / 1000));
    } // prettier-ignore
    address.wrong += 1;
    whole.wrong += 1;
    const wait = FIRST_WAIT * 2 ** (address.wrong - 1);
    return {
      right() {
        address.wrong -= 1;
        whole.wrong -= 1;
      },
      wrong: () => pause(wait),
    };
  }

  #tally(key: string, now: number): Tally {
    const isOver = ({ since }: Tally) => since + WINDOW <= now;
    for (const [old, kept] of this.#tallies) {
      // In the order of their beginning: the first that is young ends the search.
      if (!isOver(kept)) break;
      this.#tallies.delete(old);
    }
    let tally = this.#tallies.get(key);
    if (!tally || isOver(tally)) this.#tallies.set(key, (tally = { wrong: 0, since: now }));
    return tally;
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
