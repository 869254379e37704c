/**
 * The inverted index: which records have a stem, and how well it describes them (BM25+ over weighted fields).
 *
 * It is ours because the vocabulary around it decides every look-up, so that nothing of a full-text library but its
 * counting would be used, while the whole library is half of the bytes a browser may spend on the search. The formula
 * and its constants are MiniSearch's, and `bench/search.ts` runs beside that library.
 */
import { tokens } from './tokens.ts';
import type { SearchField } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where one stem occurs: parallel arrays, in the order of the records. */
export interface Occurrences {
  records: Int32Array;
  scores: Float64Array;
  /** Bit `n` is set when field `n` has the stem. */
  fields: Int32Array;
}

const SATURATION = 1.2;
const LENGTH_SHARE = 0.7;
const FLOOR = 0.5;
const NONE: Occurrences = { records: new Int32Array(), scores: new Float64Array(), fields: new Int32Array() };

/** The inverted index over stems. */
export class Postings<T> {
  readonly size: number;
  readonly #names: readonly string[];
  readonly #weights: readonly number[];
  /** For each stem: record, field and count, record, field and count… */
  readonly #raw = new Map<string, number[]>();
  /** For each field: the number of words in each record, and on average. */
  readonly #lengths: readonly Int32Array[];
  readonly #averages: readonly number[];
  readonly #ready = new Map<string, Occurrences>();

  constructor(records: readonly T[], fields: Record<string, SearchField<T>>, vocabulary: Vocabulary) {
    this.size = records.length;
    this.#names = Object.keys(fields);
    this.#weights = Object.values(fields).map(({ weight = 1 }) => weight);
    this.#lengths = this.#names.map(() => new Int32Array(records.length));
    Object.values(fields).forEach((field, at) => {
      const lengths = this.#lengths[at] as Int32Array;
      records.forEach((record, id) => {
        for (const text of [field.text(record)].flat()) {
          for (const { word, parts } of tokens(text)) {
            lengths[id] = (lengths[id] as number) + 1;
            this.#count(vocabulary.add(word), id, at);
            for (const part of parts) this.#count(vocabulary.add(part), id, at);
          }
        }
      });
    });
    this.#averages = this.#lengths.map((each) => each.reduce((sum, length) => sum + length, 0) / (this.size || 1));
  }

  #count(stem: string, record: number, field: number): void {
    const raw = this.#raw.get(stem);
    if (!raw) this.#raw.set(stem, [record, field, 1]);
    else if (raw.at(-3) === record && raw.at(-2) === field) raw[raw.length - 1] = (raw.at(-1) as number) + 1;
    else raw.push(record, field, 1);
  }

  /** The occurrences of one stem. */
  of(stem: string): Occurrences {
    let ready = this.#ready.get(stem);
    if (!ready) this.#ready.set(stem, (ready = this.#score(this.#raw.get(stem))));
    return ready;
  }

  #score(raw: readonly number[] | undefined): Occurrences {
    if (!raw) return NONE;
    const found = new Map<number, { score: number; fields: number }>();
    const inField = this.#names.map((_, field) => raw.filter((each, at) => at % 3 === 1 && each === field).length);
    for (let at = 0; at < raw.length; at += 3) {
      const [record, field, count] = [raw[at] as number, raw[at + 1] as number, raw[at + 2] as number];
      const length = (this.#lengths[field]?.[record] as number) / (this.#averages[field] as number);
      const score =
        (this.#weights[field] as number) *
        rarity(inField[field] as number, this.size) *
        (FLOOR + (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length)));
      const before = found.get(record);
      found.set(record, { score: score + (before?.score ?? 0), fields: (1 << field) | (before?.fields ?? 0) });
    }
    const ids = [...found.keys()].sort((a, b) => a - b);
    const each = ids.map((id) => found.get(id) as { score: number; fields: number });
    return {
      records: Int32Array.from(ids),
      scores: Float64Array.from(each, ({ score }) => score),
      fields: Int32Array.from(each, ({ fields }) => fields),
    };
  }

  /** Names of the fields whose bits are set. */
  fieldNames(bits: number): string[] {
    return this.#names.filter((_, at) => bits & (1 << at));
  }
}

/** How telling a word is that occurs in `occurrences` of `size` records. */
export function rarity(occurrences: number, size: number): number {
  return Math.log(1 + (size - occurrences + 0.5) / (occurrences + 0.5));
}
