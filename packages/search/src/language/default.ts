import { rules, stop, weak } from './generated.ts';
import type { LanguageData } from './types.ts';

/** The vocabulary that the package ships, made from `data/search/*.yaml`. */
export const defaultLanguage: LanguageData = { rules, stop, weak };
