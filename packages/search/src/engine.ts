import MiniSearch from 'minisearch';
import { normalize } from './normalize.ts';
import type {
  SearchAnswer,
  SearchIndex,
  SearchIndexOptions,
  SearchOptions,
  SuggestOptions,
  Suggestion,
} from './types.ts';

/** Builds an index over `records`; they are kept and returned as they are. */
export function createSearchIndex<T>(records: Iterable<T>, options: SearchIndexOptions<T>): SearchIndex<T> {
  const all = [...records];
  const names = Object.keys(options.fields);
  const textOf = (record: T, name: string) => [options.fields[name]?.text(record) ?? ''].flat().join('\n');
  const mini = new MiniSearch<{ id: number }>({
    fields: names,
    extractField: (document, name) => (name === 'id' ? String(document.id) : textOf(all[document.id] as T, name)),
    processTerm: normalize,
    searchOptions: {
      boost: Object.fromEntries(names.map((name) => [name, options.fields[name]?.weight ?? 1])),
      prefix: true,
      fuzzy: 0.2,
    },
  });
  mini.addAll(all.map((_, id) => ({ id })));
  const search = (query: string, { limit = 20, filter }: SearchOptions<T> = {}): SearchAnswer<T> => {
    const hits = mini
      .search(query)
      .map(({ id, score }) => ({ record: all[Number(id)] as T, score }))
      .filter(({ record }) => filter?.(record) ?? true)
      .map(({ record, score }) => ({ id: options.id(record), record, score, direct: true, matched: [] }));
    return { hits: hits.slice(0, limit), total: hits.length, interpretation: null };
  };
  const suggest = (query: string, { limit = 8 }: SuggestOptions = {}): Suggestion[] =>
    search(query, { limit: Math.min(8, limit) }).hits.map(({ id, record }) => ({
      id,
      text: [options.fields[names[0] as string]?.text(record) ?? ''].flat()[0] ?? '',
    }));
  return { size: all.length, search, suggest };
}
