import * as z from 'zod/mini';
import {
  LocalizedText,
  Slug,
  WebAddress,
  define,
  flag,
  identity,
  list,
  pageOf,
  paging,
  provenance,
  unknown,
  vocabulary,
  whole,
} from './common.ts';

/** A site whose feed is read into ours on a schedule. */
export const FeedSource = /* @__PURE__ */ z.object({
  ...identity,
  /** Whose news it is: told with each of its items. */
  name: LocalizedText,
  /** The address of the feed: RSS, RDF, Atom or JSON Feed. */
  url: WebAddress,
  /** The site for people. */
  site: unknown(WebAddress),
  voice: vocabulary(['authority', 'library', 'community']),
  /** What its items are, unless its `categories` say otherwise. */
  kind: z._default(vocabulary(['news', 'announcement', 'decision', 'answer', 'result']), 'news'),
  /** Slugs of topics that all of its items get. */
  topics: list(Slug),
  /** Words of the source's own categories, and what they mean here. */
  categories: list(
    z.object({
      /** As the source writes it, in any case. */
      word: z.string().check(z.minLength(1), z.maxLength(100)),
      topic: unknown(Slug),
      kind: unknown(vocabulary(['news', 'announcement', 'decision', 'answer', 'result'])),
    }),
  ),
  /** Slug of the branch that it is the page of. */
  branch: unknown(Slug),
  /** Minutes between two looks, 15 at least. */
  everyMinutes: z._default(whole(15, 10_080), 60),
  /** Its pictures: told as links, copied and shown, or left out; `null`: as the server does with all (`FEED_IMAGES`). */
  pictures: unknown(vocabulary(['links', 'copies', 'none'])),
  /** Whether it is read. What it has brought stays when it is not. */
  active: flag,
  ...provenance,
});
export type FeedSource = z.output<typeof FeedSource>;

export const FeedSourcePage = /* @__PURE__ */ pageOf(FeedSource);

/** What `GET /v1/sources` can be asked. */
export const FeedSourceQuery = /* @__PURE__ */ define(() =>
  z.strictObject({ voice: z.optional(z.enum(['authority', 'library', 'community'])), ...paging }),
);
export type FeedSourceQuery = z.input<typeof FeedSourceQuery>;
