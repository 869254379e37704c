/**
 * The inverted index: which records have a stem, and how well it describes them (BM25+ over weighted fields).
 *
 * It is ours because the vocabulary around it decides every look-up, so that nothing of a full-text library but its
 * counting would be used, while the whole library is half of the bytes a browser may spend on the search. The formula
 * and its constants are MiniSearch's, and `bench/search.ts` runs beside that library.
 */
import { listOf } from './lists.ts';
import { tokens } from './tokens.ts';
import type { SearchField } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where a word occurs: parallel arrays, in the order of the records. */
export interface Occurrences {
  records: Int32Array;
  scores: Float64Array;
  /** Bit `n` is set when field `n` has the stem. */
  fields: Int32Array;
}

const SATURATION = 1.2;
const LENGTH_SHARE = 0.4;
const FLOOR = 0.5;

/** The inverted index over stems. */
export class Postings<T> {
  readonly size: number;
  /** Bits of the fields that hold names no longer in use. */
  readonly former: number;
  readonly #fields: readonly { name: string; weight: number; lengths: Int32Array; average: number }[];
  /** For each stem: record, field and count, record, field and count… */
  readonly #raw = new Map<string, number[]>();
  readonly #ready = new Map<string, Occurrences>();

  constructor(records: readonly T[], fields: Record<string, SearchField<T>>, vocabulary: Vocabulary) {
    this.size = records.length;
    let formerFields = 0;
    this.#fields = Object.entries(fields).map(([name, { text, weight = 1, former = /^former/i.test(name) }], at) => {
      if (former) formerFields |= 1 << at;
      const lengths = new Int32Array(records.length);
      let words = 0;
      records.forEach((record, id) => {
        for (const { word, parts } of [text(record)].flat().flatMap(tokens)) {
          lengths[id]!++;
          words++;
          for (const each of [word, ...parts]) this.#count(vocabulary.add(each), id, at);
        }
      });
      return { name, weight, lengths, average: words / this.size };
    });
    this.former = formerFields;
  }

  #count(stem: string, record: number, field: number): void {
    const raw = listOf(this.#raw, stem);
    if (raw.at(-3) === record && raw.at(-2) === field) raw[raw.length - 1]!++;
    else raw.push(record, field, 1);
  }

  /** The occurrences of any of the stems, counted as one word. */
  of(stems: readonly string[]): Occurrences {
    const key = stems.join(' ');
    let ready = this.#ready.get(key);
    if (!ready) this.#ready.set(key, (ready = this.#score(stems.flatMap((stem) => this.#raw.get(stem) ?? []))));
    return ready;
  }

  #score(raw: readonly number[]): Occurrences {
    const found = new Map<number, { score: number; fields: number }>();
    for (let at = 0; at < raw.length; at += 3) {
      const [record, field, count] = [raw[at]!, raw[at + 1]!, raw[at + 2]!];
      const { weight, lengths, average } = this.#fields[field]!;
      const length = lengths[record]! / average;
      const before = found.get(record);
      const saturated = (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
      const score = weight * (FLOOR + saturated) + (before?.score ?? 0);
      found.set(record, { score, fields: (1 << field) | (before?.fields ?? 0) });
    }
    const rare = rarity(found.size, this.size);
    const sorted = [...found].sort(([a], [b]) => a - b);
    return {
      records: Int32Array.from(sorted, ([record]) => record),
      scores: Float64Array.from(sorted, ([, { score }]) => score * rare),
      fields: Int32Array.from(sorted, ([, { fields }]) => fields),
    };
  }

  /** Names of the fields whose bits are set. */
  fieldNames(bits: number): string[] {
    return this.#fields.filter((_, at) => bits & (1 << at)).map(({ name }) => name);
  }
}

/** How telling a word is that occurs in `occurrences` of `size` records. */
export function rarity(occurrences: number, size: number): number {
  return Math.log(1 + (size - occurrences + 0.5) / (occurrences + 0.5));
}
