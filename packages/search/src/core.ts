import { indexWith } from './engine.ts';
import { coreLanguage } from './language/core.ts';
import { Lexicon } from './language/lexicon.ts';
import type { SearchIndex, SearchIndexOptions } from './types.ts';

/**
 * Builds an index over `records`, which are kept and returned as they are. The index does not follow later changes of
 * the records: build it anew (a thousand records take some 20 ms).
 */
export function createSearchIndex<T>(records: Iterable<T>, options: SearchIndexOptions<T>): SearchIndex<T> {
  return indexWith(records, options, new Lexicon(options.language ?? coreLanguage));
}
