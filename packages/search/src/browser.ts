/** The same with the words that a browser has room for; what is exported is what `index.ts` exports. */
export { createSearchIndex } from './core.ts';
export { explain } from './explain.ts';
export type { ExplainedWord, Explanation } from './explain.ts';
export { compareUk, normalize } from './normalize.ts';
export { compileLanguage } from './language/compile.ts';
export { coreLanguage, coreLanguage as defaultLanguage } from './language/core.ts';
export type { LanguageData, LanguageSource } from './language/types.ts';
export type * from './types.ts';
