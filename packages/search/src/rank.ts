/**
 * Which records answer the slots of a query, and how well.
 *
 * A record's score is the sum of what its slots found (BM25 of the word × quality of the match), times the share of the
 * query it covers. Below `FLOOR` of coverage it is no answer: most of the query, its words weighed by how rare they are,
 * was not found, and showing it would be a guess. The score is mapped into (0, 1) for re-read hits and (1, 2) for direct
 * ones, so a direct hit always stands above.
 */
import { Board } from './board.ts';
import { rarity, type Postings } from './postings.ts';
import { looksRussian } from './russian.ts';
import { VERB, type Alternative, type Slot } from './slots.ts';

/** The least share of a query of up to three words that a record must cover to be shown. */
const FLOOR = 0.36;
/** Who says more tells a story around it: the floor sinks with every word. */
const floorOf = (words: number): number => FLOOR * Math.min(1, 3 / words);

/** What one slot found in one record. */
export interface Found {
  slot: Slot;
  /** The alternative that scored best. */
  alternative: Alternative;
  /** BM25 × share. */
  score: number;
  /** Bits of the fields. */
  fields: number;
}

/** One record that answers. */
export interface Ranked {
  record: number;
  score: number;
  direct: boolean;
  found: Found[];
}

/** The answer in numbers. */
export interface Ranking {
  best: Ranked[];
  /** How many records passed the floor. */
  total: number;
  /** How much each slot counts. */
  weights: number[];
  /** The largest share of the query that one record covers. */
  coverage: number;
  /** The least share of it that a record must cover to be an answer. */
  floor: number;
}

const WEAK = 0.3;
/** What is left of the score of a word that says little: among records that have nothing else, it still decides. */
const WEAK_SCORE = 0.7;
/** An unknown word may be what the whole query is about. */
const UNKNOWN = 1.1;
/**
 * It is what a name before it is about: «рецепт сирників». One that stands before a known word only describes it, and
 * after a misspelt word it may be one more slip.
 */
const UNKNOWN_LAST = 1.6;
/** In a Russian query an unknown word is likelier one that the vocabulary lacks than one of another subject. */
const UNKNOWN_RUSSIAN = 0.8;
/** A word of a subject that no service has is what the query is about, wherever it stands. */
const OUTSIDE = 2.5;

/** An adjective tells no more than how it is: «під’їзд брудний». */
const ADJECTIVE = /(?:[иі]й|ого|ої|[иі]х|[ыо]й|ая|ська)$/;

/** What they weigh together. */
const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

/** True for a word that is Russian, by its letters, its ending or what it was understood by. */
const isRussian = ({ text, alternatives }: Slot): boolean => looksRussian(text) || alternatives[0]?.kind === 'russian';

/** Ranks the records of one index. */
export class Ranker<T> {
  readonly #postings: Postings<T>;
  readonly #isWeak: (stem: string) => boolean;
  readonly #boards: Board[] = [];
  readonly #sum: Board;
  readonly #total: Board;

  constructor(postings: Postings<T>, isWeak: (stem: string) => boolean) {
    this.#postings = postings;
    this.#isWeak = isWeak;
    this.#sum = new Board(postings.size);
    this.#total = new Board(postings.size);
  }

  /**
   * The best `limit` records for the slots that `admits` lets through, in order of score, then of the records; with them
   * the weights of the slots, and the largest share of the query that any record covers.
   *
   * @param said how many words the query has, those that say nothing included
   * @param asTyped false when the words were read in another layout or alphabet: then no hit is direct
   */
  rank(
    slots: readonly Slot[],
    said: number,
    asTyped: boolean,
    limit: number,
    admits: (record: number) => boolean,
  ): Ranking {
    const floor = floorOf(said);
    const russian = slots.some(isRussian);
    const needed = slots.filter(({ weak }) => !weak).length || slots.length;
    const weights = slots.map((slot, at) => this.#weigh(slot, slots.length, russian, needed < 3, slots[at - 1]));
    const whole = sumOf(weights);
    const total = this.#total.clear();
    const boards = slots.map((slot, at) => this.#fill(slot, (this.#boards[at] ??= new Board(this.#postings.size))));
    boards.forEach((board, at) => {
      const weight = weights[at] as number;
      const counts = needed === slots.length || !slots[at]?.weak;
      for (const record of board.records) {
        total.touch(record);
        total.score[record]! += board.score[record]!;
        total.share[record]! += weight * board.share[record]!;
        if (counts) total.direct[record]! += board.direct[record]!;
      }
    });
    let coverage = 0;
    const passed = total.records.filter((record) => {
      const share = total.share[record]! / whole;
      coverage = Math.max(coverage, share);
      return share >= floor && admits(record);
    });
    for (const record of passed) {
      const strength = total.score[record]! * (total.share[record]! / whole) ** 1.5;
      const direct = Number(asTyped && total.direct[record] === needed);
      total.direct[record] = direct;
      total.score[record] = direct + strength / (1 + strength);
    }
    const best = firstOf(passed, total.score, limit).map((record) => ({
      record,
      score: total.score[record]!,
      direct: total.direct[record] === 1,
      found: boards.flatMap((board, at) => {
        if (board.lacks(record)) return [];
        const slot = slots[at] as Slot;
        const alternative = slot.alternatives[board.best[record]!] as Alternative;
        return [{ slot, alternative, score: board.score[record]!, fields: board.fields[record]! }];
      }),
    }));
    return { best, total: passed.length, weights, coverage, floor };
  }

  /**
   * How much a slot counts: rare words more, weak ones less. A word that no record has counts as the rarest, understood
   * or not; less so in a long sentence, which says more than it needs to.
   */
  #weigh(
    { alternatives, weak, outside, text }: Slot,
    slots: number,
    russian: boolean,
    few: boolean,
    before?: Slot,
  ): number {
    const own = alternatives.filter(({ kind }) => kind === 'exact' || kind === 'root' || kind === 'prefix');
    const most = weak ? WEAK * rarity(0, this.#postings.size) : Infinity;
    if (own.length) return Math.min(most, Math.max(...own.map(({ groups }) => sumOf(groups.map(this.#weight)))));
    const sure =
      before?.alternatives[0] &&
      before.alternatives[0].kind !== 'spelling' &&
      !VERB.test(before.text) &&
      !ADJECTIVE.test(text);
    const unknown =
      outside && few ? OUTSIDE : russian ? UNKNOWN_RUSSIAN : sure && !alternatives.length ? UNKNOWN_LAST : UNKNOWN;
    return rarity(0, this.#postings.size) * (weak ? WEAK : unknown) * Math.min(1, Math.sqrt(2 / slots));
  }

  readonly #weight = (group: readonly string[]): number =>
    rarity(this.#postings.of(group).records.length, this.#postings.size) * (group.some(this.#isWeak) ? WEAK : 1);

  /** What the slot finds in each record that has any of its alternatives. */
  #fill(slot: Slot, board: Board): Board {
    board.clear();
    const least = slot.outside ? 0.99 : 0.55;
    slot.alternatives.forEach(({ groups, quality, direct }, at) => {
      const sum = this.#sum.clear();
      const weights = groups.map(this.#weight);
      const whole = sumOf(weights);
      groups.forEach((group, position) => {
        const { records, scores, fields } = this.#postings.of(group);
        const share = weights[position]! / whole;
        const strength = group.some(this.#isWeak) ? WEAK_SCORE : 1;
        for (let each = 0; each < records.length; each++) {
          const record = records[each]!;
          sum.touch(record);
          sum.score[record]! += scores[each]! * strength;
          sum.share[record]! += share;
          sum.fields[record]! |= fields[each]!;
        }
      });
      for (const record of sum.records) {
        const part = sum.share[record]!;
        if (part < least) continue;
        const share = quality * part;
        const score = (sum.score[record]! * share * part) / Math.sqrt(groups.length);
        board.touch(record);
        if (share > board.share[record]!) board.share[record] = share;
        if (part > 0.99 && direct) board.direct[record] = 1;
        if (score <= board.score[record]!) continue;
        board.score[record] = score;
        board.best[record] = at;
        board.fields[record] = sum.fields[record]!;
      }
    });
    return board;
  }
}

/** The `limit` records with the highest scores, in order; a full sort of thousands would cost more than the search. */
function firstOf(records: readonly number[], scores: Float64Array, limit: number): number[] {
  let some = records;
  if (records.length > limit) {
    const sorted = Float64Array.from(records, (record) => scores[record]!).sort();
    const least = sorted[records.length - limit] ?? 2;
    some = records.filter((record) => scores[record]! >= least);
  }
  return [...some].sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, limit);
}
