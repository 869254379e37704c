import * as z from 'zod/mini';
import {
  CalendarDate,
  LocalizedText,
  PartialDate,
  Slug,
  WebAddress,
  identity,
  list,
  pageOf,
  paging,
  provenance,
  q,
  unknown,
  vocabulary,
  define,
} from './common.ts';
/** One dated item of «Влада – Бібліотека – Громада». [schema.org NewsArticle; JSON Feed 1.1 item] */
export const FeedItem = /* @__PURE__ */ z.object({
  ...identity,
  kind: vocabulary(['news', 'announcement', 'decision', 'answer', 'result']),
  /** Who speaks: the authorities, the library, or the community. */
  voice: vocabulary(['authority', 'library', 'community']),
  title: LocalizedText,
  summary: LocalizedText,
  /** Plain paragraphs; `null` when the summary says it all. */
  content: unknown(z.array(LocalizedText)),
  /** As far as known: a year stays a year. */
  datePublished: PartialDate,
  /** Last day of what the item tells about, where it lasted. */
  dateEnded: unknown(PartialDate),
  dateModified: unknown(CalendarDate),
  /** Organization or body that the item speaks for. */
  author: LocalizedText,
  tags: list(Slug),
  url: unknown(WebAddress),
  branch: unknown(Slug),
  relatedDocuments: list(Slug),
  relatedServices: list(Slug),
  relatedEvents: list(Slug),
  project: unknown(Slug),
  ...provenance,
});
export const FeedPage = /* @__PURE__ */ pageOf(FeedItem);
/** What `GET /v1/feed` can be asked. Newest first. */
export const FeedQuery = /* @__PURE__ */ define(() =>
  z.strictObject({
    q,
    kind: z.optional(z.enum(['news', 'announcement', 'decision', 'answer', 'result'])),
    voice: z.optional(z.enum(['authority', 'library', 'community'])),
    tag: z.optional(Slug),
    branch: z.optional(Slug),
    year: z.optional(z.int().check(z.gte(1900), z.lte(2200))),
    ...paging,
  }),
);
