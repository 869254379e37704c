import * as z from 'zod/mini';
import { LocalizedText, Slug, Uuid, vocabulary, whole } from './common.ts';

/** Resources that can be searched together, as their paths name them. */
export const SearchKind = vocabulary([
  'branches',
  'services',
  'trainings',
  'feed',
  'documents',
  'projects',
  'events',
  'organizations',
  'partners',
  'questions',
]);

/** What the search understood when it is not what was typed: «Шукаємо: …». */
export const SearchInterpretation = z.object({
  /** The query as typed. */
  original: z.string(),
  /** The query as it was searched. */
  used: z.string(),
  /** Why: another keyboard layout, another alphabet, a misspelling, a Russian word, a synonym, a former name. */
  reason: vocabulary(['layout', 'translit', 'spelling', 'russian', 'synonym', 'former-name']),
});
export type SearchInterpretation = z.output<typeof SearchInterpretation>;

/** One record that answers the query. */
export const SearchHit = z.object({
  kind: SearchKind,
  id: Uuid,
  slug: Slug,
  /** Its name or title. */
  name: LocalizedText,
  /** What it is about, where the record says it in short. */
  summary: z.nullable(LocalizedText),
});
export type SearchHit = z.output<typeof SearchHit>;

/** The answer to `GET /v1/search`, best first. */
export const SearchResult = z.object({
  /** `null` when the best hit was found as typed. */
  interpretation: z.nullable(SearchInterpretation),
  items: z.array(SearchHit),
  /** Records that were found, before `limit`. */
  total: whole(0),
});
export type SearchResult = z.output<typeof SearchResult>;

/** What `GET /v1/search` can be asked. */
export const SearchQuery = z.strictObject({
  q: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Resources to search, separated by commas: `services,branches`; all of them when not stated. */
  in: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^(branches|services|trainings|feed|documents|projects|events|organizations|partners|questions)(,(branches|services|trainings|feed|documents|projects|events|organizations|partners|questions))*$/,
        ),
        z.maxLength(200),
      ),
  ),
  /** Search the words as typed, without readings and corrections. */
  literal: z.optional(z.boolean()),
  /** Most records to return, 1 to 50; 20 when not stated. */
  limit: z.optional(whole(1, 50)),
});
export type SearchQuery = z.input<typeof SearchQuery>;

/** The answer to `GET /v1/suggest`: at most 8 names to offer while the query is being typed. */
export const SuggestResult = z.object({
  items: z.array(
    z.object({
      /** What to show, and what to search when it is chosen. */
      text: z.string(),
      kind: SearchKind,
      slug: Slug,
    }),
  ),
});
export type SuggestResult = z.output<typeof SuggestResult>;

/** What `GET /v1/suggest` can be asked. */
export const SuggestQuery = z.strictObject({
  q: z.string().check(z.minLength(1), z.maxLength(200)),
});
export type SuggestQuery = z.input<typeof SuggestQuery>;
