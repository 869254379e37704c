/**
 * The vocabulary of the search, made from `data/search/*.yaml`.
 *
 * Every rule is `from -> to[]` in plain words; phrases are several words with spaces between them.
 */
export interface LanguageData {
  /** Phrases of which each one finds the others. */
  synonyms: readonly (readonly string[])[];
  /** What people say, and what the records call it. One way. */
  colloquial: readonly Rule[];
  /** Russian words, and the Ukrainian ones. One way. */
  russian: readonly Rule[];
  /** Names no longer in use, and today's. One way. */
  formerNames: readonly Rule[];
  /** Words that say nothing about what is looked for: «як», «мені», «треба». */
  stopWords: readonly string[];
  /** Words that say little, because so many services share them: «отримати», «онлайн», «послуга». */
  weakWords: readonly string[];
}

/** `from` is also searched as each phrase of `to`. */
export interface Rule {
  from: string;
  to: readonly string[];
}
