import { interpret } from './interpretation.ts';
import type { Lexicon } from './language/lexicon.ts';
import { Postings } from './postings.ts';
import { Ranker, type Ranked, type Ranking } from './rank.ts';
import { Reader } from './readings.ts';
import { Slots, wordsOf, type QueryWord, type Slot } from './slots.ts';
import type {
  SearchAnswer,
  SearchHit,
  SearchIndex,
  SearchIndexOptions,
  SearchOptions,
  SuggestOptions,
  Suggestion,
} from './types.ts';
import { Vocabulary } from './vocabulary.ts';

/** A query as it was read and ranked. */
export interface Asked extends Ranking {
  original: string;
  words: QueryWord[];
  slots: Slot[];
}

/** Longer queries are cut: nobody types them, and a server must not work on them. */
const LONGEST_QUERY = 200;
const MOST_SUGGESTIONS = 8;

/** The index itself, whichever words it knows: `full.ts` and `core.ts` give it theirs. */
export function indexWith<T>(records: Iterable<T>, options: SearchIndexOptions<T>, lexicon: Lexicon): SearchIndex<T> {
  const all = [...records];
  const vocabulary = new Vocabulary();
  const postings = new Postings(all, options.fields, vocabulary);
  const reader = new Reader(vocabulary, lexicon);
  const slotMaker = new Slots(vocabulary, lexicon);
  const ranker = new Ranker(postings, (stem) => lexicon.isWeak(stem));
  const [nameField] = Object.values(options.fields);
  const nameOf = (record: T): string => [nameField?.text(record) ?? ''].flat()[0] ?? '';

  function ask(query: string, { limit = 20, literal = false, filter }: SearchOptions<T> = {}): Asked {
    const original = query.normalize('NFC').trim().slice(0, LONGEST_QUERY);
    const readings = reader.read(original, literal);
    const words = wordsOf(readings);
    const slots = slotMaker.make(words, literal);
    const asTyped = readings.every(({ reason }) => reason === null);
    const admits = (record: number): boolean => filter?.(all[record] as T) ?? true;
    return { original, words, slots, ...ranker.rank(slots, words.length, asTyped, Math.max(limit, 1), admits) };
  }

  function search(query: string, options: SearchOptions<T> = {}): SearchAnswer<T> {
    const { best, total, ...asked } = ask(query, options);
    const [first] = best;
    const interpretation =
      first && !options.literal
        ? interpret({ ...asked, best: first, formerName: formerNameOf(first), vocabulary })
        : null;
    return { hits: best.slice(0, options.limit ?? 20).map(toHit), total, interpretation };
  }

  /** Today's name of a record that was found by nothing but a former one. */
  function formerNameOf({ record, found }: Ranked): string | null {
    const only = found.every(({ fields }) => !(fields & ~postings.former));
    return only ? nameOf(all[record] as T) : null;
  }

  function toHit({ record, score, direct, found }: Ranked): SearchHit<T> {
    return {
      id: options.id(all[record] as T),
      record: all[record] as T,
      score,
      direct,
      matched: found.map((each) => ({
        query: each.slot.text,
        word: each.alternative.shown,
        fields: postings.fieldNames(each.fields),
        kind: each.alternative.kind,
        score: each.score,
      })),
    };
  }

  function suggest(query: string, { limit = MOST_SUGGESTIONS }: SuggestOptions = {}): Suggestion[] {
    const most = Math.min(limit, MOST_SUGGESTIONS);
    const suggestions = new Map<string, Suggestion>();
    for (const { id, record } of search(query, { limit: most * 3 }).hits) {
      const text = nameOf(record);
      if (suggestions.size < most && !suggestions.has(text)) suggestions.set(text, { text, id });
    }
    return [...suggestions.values()];
  }

  return { size: all.length, search, suggest, ask };
}
