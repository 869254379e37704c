import type { Asked } from './engine.ts';
import type { LanguageData } from './language/types.ts';

/** One searchable field of a record. */
export interface SearchField<T> {
  /** The field's text: one string, several (alternate names, keywords), or none (`''`, `[]`). */
  text(record: T): string | readonly string[];
  /** How much a word found here counts beside the other fields. Default 1. */
  weight?: number;
  /**
   * True where the field holds names that are no longer in use; a hit found only through it is explained with
   * `former-name`. Default: true for fields whose name starts with `former`.
   */
  former?: boolean;
}

/** What `createSearchIndex` has to know about the records. */
export interface SearchIndexOptions<T> {
  /** The record's identifier: unique and stable; ties in the score are broken by the order the records came in. */
  id(record: T): string;
  /** The fields to search, the one that names the record first: suggestions and `former-name` show its text. */
  fields: Record<string, SearchField<T>>;
  /** Synonyms, colloquial words, Russian words and stop words. Default: the data of this package (`data/search`). */
  language?: LanguageData;
}

/** What may be asked besides the words. */
export interface SearchOptions<T = unknown> {
  /** Most hits to return. Default 20. */
  limit?: number;
  /** Search the words as typed (their endings aside): no other layout or alphabet, no synonyms, no corrections. */
  literal?: boolean;
  /** Leave out records for which this is false. */
  filter?(record: T): boolean;
}

/** What may be asked besides the letters typed so far. */
export interface SuggestOptions {
  /** Most suggestions to return; never more than 8. Default 8. */
  limit?: number;
}

/** Why the words that were searched are not the words that were typed. */
export type ReadingReason = 'layout' | 'translit' | 'spelling' | 'russian' | 'synonym' | 'former-name';

/** How one word of the query found its word in a record. */
export type MatchKind = 'exact' | 'prefix' | 'root' | ReadingReason;

/** One line of the explanation of a hit. */
export interface Match {
  /** The word (or phrase) as it was typed. */
  query: string;
  /** The word of the records it was matched with. */
  word: string;
  /** Names of the fields it was found in. */
  fields: string[];
  /** How: the very word in any of its endings, its beginning, a word of the same root, or a reading. */
  kind: MatchKind;
  /** What this word adds to the score, before the share of matched words is taken. */
  score: number;
}

/** One record that answers the query. */
export interface SearchHit<T> {
  id: string;
  record: T;
  /** Comparable within one answer only. A direct hit always scores above a re-read one. */
  score: number;
  /** True when every meaningful word was found as typed, in any of its endings. */
  direct: boolean;
  /** Which words of the query found which words of the record. */
  matched: Match[];
}

/** What was understood, for «Шукаємо: …» with the offer to search literally. */
export interface Interpretation {
  /** The query as typed, trimmed. */
  original: string;
  /** The query as it was searched. */
  used: string;
  reason: ReadingReason;
}

/** The answer to one query. */
export interface SearchAnswer<T> {
  /** Best first. The order is the same every time. */
  hits: SearchHit<T>[];
  /** How many records were found, before `limit`. */
  total: number;
  /** `null` when the best hit was found as typed. */
  interpretation: Interpretation | null;
}

/** One line under the search box. */
export interface Suggestion {
  /** What to show, and what to search when it is chosen. */
  text: string;
  /** The record it names. */
  id: string;
}

/** A full-text index over records that are held in memory. */
export interface SearchIndex<T> {
  /** How many records it holds. */
  readonly size: number;
  /** Finds the records that answer `query`; an empty answer means that nothing sensible was found. */
  search(query: string, options?: SearchOptions<T>): SearchAnswer<T>;
  /** The query as read and ranked, before it is made an answer; `explain` puts it into words. */
  ask(query: string, options?: SearchOptions<T>): Asked;
  /** At most 8 records to offer while the query is being typed, from the first letter on. */
  suggest(query: string, options?: SuggestOptions): Suggestion[];
}
