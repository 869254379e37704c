import { rules, stop, weak } from './core.generated.ts';
import type { LanguageData } from './types.ts';

/** The words a browser carries: `data/search/*.yaml`. */
export const coreLanguage: LanguageData = { rules, stop, weak };
