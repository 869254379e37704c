import type { MatchKind, SearchIndex, SearchOptions } from './types.ts';

/** What the index made of one word (or known phrase) of a query. */
export interface ExplainedWord {
  /** As it was read: in the right alphabet, not yet corrected. */
  query: string;
  /** How much of the query it is, beside the weights of the other words: rare words weigh more, weak ones less. */
  weight: number;
  /** What a record may have for it, and how near that is to the word itself (1); none for a word nobody knows. */
  read: { word: string; kind: MatchKind; quality: number }[];
}

/** Why a query found what it found, or nothing: for developers and for those who keep the vocabulary. */
export interface Explanation {
  words: ExplainedWord[];
  /** The largest share of the query that one record covers, from 0 to 1. */
  coverage: number;
  /** The share below which a record is no answer: finding less than this would be a guess. */
  floor: number;
}

/** Tells what `index` makes of a query: each of its words, and how near the best record comes to the floor. */
export function explain<T>(index: SearchIndex<T>, query: string, options?: SearchOptions<T>): Explanation {
  const { slots, weights, coverage, floor } = index.ask(query, options);
  const words = slots.map(({ text, alternatives }, at) => ({
    query: text,
    weight: weights[at] as number,
    read: alternatives.map(({ shown, kind, quality }) => ({ word: shown, kind, quality })),
  }));
  return { words, coverage, floor };
}
