/** Full-text search that understands how people type Ukrainian, with all its words: for servers. No DOM, no network. */
export { createSearchIndex } from './full.ts';
export { explain } from './explain.ts';
export type { ExplainedWord, Explanation } from './explain.ts';
export { compareUk, normalize } from './normalize.ts';
export { compileLanguage } from './language/compile.ts';
export { coreLanguage } from './language/core.ts';
export { fullLanguage as defaultLanguage } from './language/full.ts';
export type { LanguageData, LanguageSource } from './language/types.ts';
export type * from './types.ts';
