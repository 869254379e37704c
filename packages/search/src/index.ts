/** Full-text search that understands how people type Ukrainian. No DOM, no network. */
export { createSearchIndex } from './engine.ts';
export { explain } from './explain.ts';
export type { ExplainedWord, Explanation } from './explain.ts';
export { compareUk, normalize } from './normalize.ts';
export { compileLanguage } from './language/compile.ts';
export { defaultLanguage } from './language/default.ts';
export type { LanguageData, LanguageSource } from './language/types.ts';
export type {
  Interpretation,
  Match,
  MatchKind,
  ReadingReason,
  SearchAnswer,
  SearchField,
  SearchHit,
  SearchIndex,
  SearchIndexOptions,
  SearchOptions,
  SuggestOptions,
  Suggestion,
} from './types.ts';
