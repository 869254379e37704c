import { outside, rules, stop, weak } from './full.generated.ts';
import type { LanguageData } from './types.ts';

/** The words a server carries: those of a browser, and `data/search/full/*.yaml`. */
export const fullLanguage: LanguageData = { outside, rules, stop, weak };
