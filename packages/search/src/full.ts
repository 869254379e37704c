import { indexWith } from './engine.ts';
import { fullLanguage } from './language/full.ts';
import { FullLexicon } from './language/full-lexicon.ts';
import { Lexicon } from './language/lexicon.ts';
import type { SearchIndex, SearchIndexOptions } from './types.ts';

/** Unpacked once for all indexes of a process. */
let full: FullLexicon | undefined;

/**
 * Builds an index over `records`, which are kept and returned as they are. The index does not follow later changes of
 * the records: build it anew (a thousand records take some 20 ms).
 */
export function createSearchIndex<T>(records: Iterable<T>, options: SearchIndexOptions<T>): SearchIndex<T> {
  const { language } = options;
  return indexWith(records, options, language ? new Lexicon(language) : (full ??= new FullLexicon(fullLanguage)));
}
