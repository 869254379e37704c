/** The words of the indexed records: which there are, how they look, and which of them are like a given one. */
import { countBits, forgiven, letterBits, slips } from './distance.ts';
import { APOSTROPHES, fold } from './fold.ts';
import { looksRussian } from './russian.ts';
import { root, stem } from './stem.ts';

/** One folded word with the spellings it was met in. */
export interface Word {
  folded: string;
  stem: string;
  /** How often it was met. */
  count: number;
  /** The spelling to show. */
  surface: string;
  spellings: Map<string, number>;
}

/** A word that is like the one typed. */
export interface Near {
  stem: string;
  slips: number;
}

interface Table {
  keys: string[];
  stems: string[];
  counts: Float64Array;
  bits: Int32Array;
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
  #table: Table | null = null;
  #extra: Iterable<string>;

  /** @param extra stems that are no words of the records but can be typed by mistake: the language data's */
  constructor(extra: Iterable<string>) {
    this.#extra = extra;
  }

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
      word = { folded, stem: stem(folded), count: 0, surface: spelling, spellings: new Map() };
      this.#words.set(folded, word);
      const family = this.#stems.get(word.stem);
      if (family) family.push(word);
      else this.#stems.set(word.stem, [word]);
    } else if (looksRussian(word.surface) && !looksRussian(spelling)) word.surface = spelling;
    word.spellings.set(plain(spelling), 1);
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
    const [best] = [...this.family(stem)].sort(
      (a, b) =>
        Number(looksRussian(a.surface)) - Number(looksRussian(b.surface)) ||
        b.count - a.count ||
        a.folded.length - b.folded.length,
    );
    return best?.surface ?? stem;
  }

  /** The stems that share a root. */
  relatives(ofRoot: string): readonly string[] {
    if (!this.#roots) {
      this.#roots = new Map();
      for (const each of this.#stems.keys()) {
        const key = root(each);
        const family = this.#roots.get(key);
        if (family) family.push(each);
        else this.#roots.set(key, [each]);
      }
    }
    return this.#roots.get(ofRoot) ?? [];
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

  /** The stems of the words nearest to a misspelt one: those with the fewest slips, the commonest first. */
  near(folded: string, unfinished: boolean): Near[] {
    const most = forgiven(folded.length);
    if (most === 0 || /^[a-z\d]/.test(folded)) return [];
    const { keys, stems, counts, bits } = (this.#table ??= this.#tabulate());
    const typedStem = stem(folded);
    const stemSlips = typedStem.length < 5 ? 0 : typedStem.length < 8 ? 1 : most;
    const typedBits = letterBits(folded);
    const stemBits = letterBits(typedStem);
    const found = new Map<string, { slips: number; count: number }>();
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as string;
      const isStem = key === stems[at];
      const mask = bits[at] as number;
      let distance = 99;
      if (countBits(typedBits ^ mask) <= 2 * most) distance = slips(folded, key, most);
      if (isStem && stemSlips && countBits(stemBits ^ mask) <= 2 * stemSlips) {
        distance = Math.min(distance, slips(typedStem, key, stemSlips));
      }
      if (unfinished && distance > most && countBits(typedBits & ~mask) <= 1) {
        distance = slips(folded, key, 1, true) <= 1 ? 1.5 : 99;
      }
      // The first letter is seldom wrong; with two slips it never is.
      if (distance > most || (distance > 1 && key[0] !== folded[0])) continue;
      const name = stems[at] as string;
      const before = found.get(name);
      if (!before || distance < before.slips) found.set(name, { slips: distance, count: counts[at] as number });
    }
    const least = Math.min(...[...found.values()].map((each) => each.slips));
    return [...found]
      .filter(([, each]) => each.slips === least)
      .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
      .slice(0, 4)
      .map(([name, each]) => ({ stem: name, slips: each.slips }));
  }

  #tabulate(): Table {
    const rows = new Map<string, { stem: string; count: number }>();
    for (const each of this.#extra) rows.set(each, { stem: each, count: 0 });
    for (const [each] of this.#stems) rows.set(each, { stem: each, count: this.count(each) });
    for (const word of this.#words.values()) {
      if (!rows.has(word.folded)) rows.set(word.folded, { stem: word.stem, count: word.count });
    }
    const keys = [...rows.keys()].filter((key) => key.length > 3 && !/^[a-z\d]/.test(key));
    return {
      keys,
      stems: keys.map((key) => rows.get(key)?.stem as string),
      counts: Float64Array.from(keys, (key) => rows.get(key)?.count as number),
      bits: Int32Array.from(keys, letterBits),
    };
  }
}
