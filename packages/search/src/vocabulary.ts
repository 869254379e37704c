/** The words of the indexed records: which there are, how they look, and which of them are like a given one. */
import { countBits, forgiven, letterBits, slips } from './distance.ts';
import { APOSTROPHES, fold } from './fold.ts';
import { listOf } from './lists.ts';
import { looksRussian } from './russian.ts';
import { family, stem } from './stem.ts';

/** One folded word with the spellings it was met in. */
export interface Word {
  folded: string;
  stem: string;
  /** How often it was met. */
  count: number;
  /** The spelling to show. */
  surface: string;
  spellings: Set<string>;
}

/** A word that is like the one typed. */
export interface Near {
  /** A stem of the records. */
  key: string;
  slips: number;
}

/** One line of what a misspelt word is compared with. */
interface Row {
  text: string;
  /** 0: a whole word, 1: a stem. */
  kind: 0 | 1;
  key: string;
  count: number;
  bits: number;
}

/** The same word for eyes: apostrophes and case aside, every letter counts. */
export const plain = (word: string): string => word.toLowerCase().replace(APOSTROPHES, '');

/** Grows while the records are indexed; the tables for prefixes and typos are made on the first question. */
export class Vocabulary {
  #bySpelling = new Map<string, Word>();
  #words = new Map<string, Word>();
  #stems = new Map<string, Word[]>();
  #roots: Map<string, string[]> | null = null;
  #sorted: Word[] | null = null;
  #rows: Row[] | null = null;

  /** Takes in one lower-case word of a record and returns its stem. */
  add(spelling: string): string {
    const known = this.#bySpelling.get(spelling);
    const word = known ?? this.#learn(spelling);
    word.count++;
    return word.stem;
  }

  #learn(spelling: string): Word {
    const folded = fold(spelling);
    let word = this.#words.get(folded);
    if (!word) {
      word = { folded, stem: stem(folded), count: 0, surface: spelling, spellings: new Set() };
      this.#words.set(folded, word);
      listOf(this.#stems, word.stem).push(word);
    } else if (looksRussian(word.surface) && !looksRussian(spelling)) word.surface = spelling;
    word.spellings.add(plain(spelling));
    this.#bySpelling.set(spelling, word);
    return word;
  }

  /** The word with exactly these folded letters. */
  word(folded: string): Word | undefined {
    return this.#words.get(folded);
  }

  has(stem: string): boolean {
    return this.#stems.has(stem);
  }

  /** The words of one stem. */
  family(stem: string): readonly Word[] {
    return this.#stems.get(stem) ?? [];
  }

  /** How often words of this stem were met. */
  count(stem: string): number {
    let count = 0;
    for (const word of this.family(stem)) count += word.count;
    return count;
  }

  /** A spelling of the stem to show: the commonest, then the shortest. */
  surface(stem: string): string {
    const rank = ({ surface, count }: Word): number => count - (looksRussian(surface) ? 1e9 : 0);
    const [first, ...others] = this.family(stem);
    return first ? others.reduce((best, word) => (rank(word) > rank(best) ? word : best), first).surface : stem;
  }

  /** The stems of one family. */
  relatives(of: string): readonly string[] {
    if (!this.#roots) {
      this.#roots = new Map();
      for (const each of this.#stems.keys()) listOf(this.#roots, family(each)).push(each);
    }
    return this.#roots.get(of) ?? [];
  }

  /** The stems of at most `most` words that begin with these folded letters, the commonest first. */
  startingWith(beginning: string, most: number): string[] {
    this.#sorted ??= [...this.#words.values()].sort((a, b) => (a.folded < b.folded ? -1 : 1));
    const words = this.#sorted;
    let low = 0;
    for (let high = words.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((words[middle] as Word).folded < beginning) low = middle + 1;
      else high = middle;
    }
    const found: Word[] = [];
    for (; words[low]?.folded.startsWith(beginning); low++) found.push(words[low] as Word);
    found.sort((a, b) => b.count - a.count || (a.folded < b.folded ? -1 : 1));
    return [...new Set(found.map((word) => word.stem))].slice(0, most);
  }

  /**
   * The stems nearest to a misspelt word: with the fewest slips, the commonest first. The whole word and its stem are
   * compared, because the slip may be in the ending, or the ending be another than in the records. How many slips are
   * forgiven depends on the letters typed, before folding makes them fewer.
   */
  near(typed: string, unfinished: boolean): Near[] {
    const folded = fold(typed);
    const probes = [folded, stem(folded)] as const;
    const most = forgiven(typed.length);
    const allowed = [most, probes[1].length > 7 ? most : Number(probes[1].length > 4)];
    const masks = probes.map(letterBits);
    const found = new Map<string, Near & { count: number }>();
    if (!most || /^[a-z\d]/.test(folded)) return [];
    for (const { text, kind, key, count, bits } of (this.#rows ??= this.#tabulate())) {
      const allow = allowed[kind] as number;
      const probe = probes[kind];
      const mask = masks[kind] as number;
      let distance = 9;
      if (allow && countBits(mask ^ bits) <= 2 * allow) distance = slips(probe, text, allow);
      if (
        unfinished &&
        !kind &&
        typed.length > 5 &&
        distance > allow &&
        countBits(mask & ~bits) < 2 &&
        slips(probe, text, 1, true) < 2
      ) {
        distance = 1.5;
      }
      // Of four letters only a lost one is forgiven: with one changed, «кава» would be «справа».
      if (typed.length < 5 && (distance > 1 || text.length <= folded.length)) continue;
      // The first letter is seldom wrong; with two slips it never is.
      if (distance > Math.max(allow, 1.5) || text[0] !== probe[0]) continue;
      if (distance < (found.get(key)?.slips ?? 9)) found.set(key, { key, slips: distance, count });
    }
    const all = [...found.values()];
    const least = Math.min(...all.map((each) => each.slips));
    return all
      .filter((each) => each.slips === least)
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
      .slice(0, 4);
  }

  #tabulate(): Row[] {
    const words = [...this.#words.values()].map(({ folded, stem, count }) => [folded, 0, stem, count] as const);
    const stems = [...this.#stems.keys()].map((key) => [key, 1, key, this.count(key)] as const);
    return [...words, ...stems]
      .filter(([text]) => text.length > 3 && !/^[a-z\d]/.test(text))
      .map(([text, kind, key, count]) => ({ text, kind, key, count, bits: letterBits(text) }));
  }
}
