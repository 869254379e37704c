import * as z from 'zod/mini';
import {
  CalendarDate,
  Instant,
  LocalizedText,
  PartialDate,
  Slug,
  WebAddress,
  define,
  identity,
  list,
  matching,
  pageOf,
  paging,
  provenance,
  q,
  unknown,
  vocabulary,
  whole,
} from './common.ts';

/** A run of text. A line break is `\n` inside `text`. */
export const FeedSpan = /* @__PURE__ */ z.object({
  text: z.string().check(z.minLength(1)),
  strong: z.optional(z.boolean()),
  em: z.optional(z.boolean()),
  /** Where the run leads: http, https or mailto, and nothing else. */
  href: z.optional(z.string().check(z.regex(/^(https?:\/\/|mailto:)[^\s<>"]+$/), z.maxLength(2000))),
});
export type FeedSpan = z.output<typeof FeedSpan>;

/** A copy of a picture that the API keeps: still, and without what it said of who took it, where and when. */
export const FeedPictureCopy = /* @__PURE__ */ z.object({
  /** Behind the address of the API: `/v1/feed/pictures/…`. The same path always has the same bytes. */
  path: matching(/^\/v1\/feed\/pictures\/[\w-]+$/),
  /** `image/png`, `image/jpeg`, `image/webp`, `image/gif` or `image/avif`. */
  type: z.string(),
  /** In pixels, as it stands when it is looked at: keep the place for it. */
  width: whole(1),
  height: whole(1),
  /** In bytes. */
  size: whole(1),
});
export type FeedPictureCopy = z.output<typeof FeedPictureCopy>;

/** A picture of another site: to be linked, never to be loaded. What may be shown is its copy. */
export const FeedPicture = /* @__PURE__ */ z.object({
  url: WebAddress,
  /** What is seen, in the words of its site; `null` where it has none. */
  alt: unknown(z.string()),
  /** `null` while there is none, and where the library keeps none. */
  copy: unknown(FeedPictureCopy),
});
export type FeedPicture = z.output<typeof FeedPicture>;

/** A block of rich text as data, so that nobody has to draw HTML of another site. */
export const FeedBlock = /* @__PURE__ */ z.object({
  /** One that a reader does not know is drawn as a paragraph. */
  type: vocabulary(['paragraph', 'list', 'ordered-list', 'quote', 'picture']),
  /** Of everything but a list. */
  spans: list(FeedSpan),
  /** Of a list: the spans of each of its lines. */
  items: list(z.array(FeedSpan)),
  /** Of a picture, whose `spans` link to it. */
  picture: z.optional(FeedPicture),
});
export type FeedBlock = z.output<typeof FeedBlock>;

/** Where an item comes from. */
export const FeedOrigin = /* @__PURE__ */ z.object({
  /** `kept`: written by librarians; `polled`: read from the feed of another site. */
  kind: vocabulary(['kept', 'polled']),
  /** Slug of the source; `null` for what librarians keep. */
  source: unknown(Slug),
  /** What the source is called. */
  name: unknown(LocalizedText),
  /** The site of the source, for people. */
  url: unknown(WebAddress),
});
export type FeedOrigin = z.output<typeof FeedOrigin>;

/** A file beside an item: a decision as PDF, a recording. Never loaded by a page on its own. */
export const FeedAttachment = /* @__PURE__ */ z.object({
  url: WebAddress,
  /** Media type, as the source states it: `application/pdf`. */
  type: unknown(z.string()),
  title: unknown(z.string()),
  /** In bytes, as the source states it. */
  size: unknown(whole(0)),
});
export type FeedAttachment = z.output<typeof FeedAttachment>;

/** One dated item of «Влада – Бібліотека – Громада». [schema.org NewsArticle; JSON Feed 1.1 item] */
export const FeedItem = /* @__PURE__ */ z.object({
  ...identity,
  kind: vocabulary(['news', 'announcement', 'decision', 'answer', 'result']),
  /** Who speaks: the authorities, the library, or the community. */
  voice: vocabulary(['authority', 'library', 'community']),
  title: LocalizedText,
  /** A few plain sentences; repeats the title where a source gives nothing else. */
  summary: LocalizedText,
  /** Plain paragraphs; `null` when the summary says it all. */
  content: unknown(z.array(LocalizedText)),
  /** The whole text of a polled item as rich text; `null` where `content` has everything. */
  body: unknown(z.array(FeedBlock)),
  /** Language of a polled item (`uk`, `en`, `de-AT`), whose texts all stand under `uk`; `null`: as their keys say. */
  inLanguage: unknown(matching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  origin: z._default(FeedOrigin, () => ({ kind: 'kept', source: null, name: null, url: null })),
  /** Other sources that published the same. */
  alsoAt: list(FeedOrigin),
  /** As far as known: a year stays a year. The day in Kyiv. */
  datePublished: PartialDate,
  /** `false`: the source does not say when; `datePublished` is the day the item was first seen. */
  dateKnown: z._default(z.boolean(), true),
  /** To the second, where the source says so. */
  publishedAt: unknown(Instant),
  /** Last day of what the item tells about, where it lasted. */
  dateEnded: unknown(PartialDate),
  dateModified: unknown(CalendarDate),
  /** Organization or body that the item speaks for. */
  author: LocalizedText,
  tags: list(Slug),
  url: unknown(WebAddress),
  /** The picture of its card. */
  image: unknown(FeedPicture),
  attachments: list(FeedAttachment),
  branch: unknown(Slug),
  relatedDocuments: list(Slug),
  relatedServices: list(Slug),
  relatedEvents: list(Slug),
  project: unknown(Slug),
  ...provenance,
});
export type FeedItem = z.output<typeof FeedItem>;

export const FeedPage = /* @__PURE__ */ pageOf(FeedItem);

/** What narrows the feed: its list, its counts and the feeds it is read from. */
const narrowing = /* @__PURE__ */ define(() => ({
  q,
  kind: z.optional(z.enum(['news', 'announcement', 'decision', 'answer', 'result'])),
  voice: z.optional(z.enum(['authority', 'library', 'community'])),
  /** Slug of a topic: the same as `tag`. */
  topic: z.optional(Slug),
  tag: z.optional(Slug),
  branch: z.optional(Slug),
  /** Slug of a source, or `kept` for what librarians keep. */
  source: z.optional(Slug),
  year: z.optional(whole(1900, 2200)),
  /** First day, inclusive. What is known as a year or a month counts for all of its days. */
  from: z.optional(CalendarDate),
  /** Last day, inclusive. */
  to: z.optional(CalendarDate),
}));

/** What `GET /v1/feed` can be asked. Newest first. */
export const FeedQuery = /* @__PURE__ */ define(() => z.strictObject({ ...narrowing, ...paging }));
export type FeedQuery = z.input<typeof FeedQuery>;

/** What `GET /v1/feed/facets` can be asked: the filters of the list. */
export const FeedFacetsQuery = /* @__PURE__ */ define(() => z.strictObject({ ...narrowing }));
export type FeedFacetsQuery = z.input<typeof FeedFacetsQuery>;

/** One value that the feed can be narrowed to, and how many items it would leave. */
export const FeedFacet = /* @__PURE__ */ z.object({
  /** As the filter wants it. */
  value: z.string(),
  /** What people call it; `null` where the value itself is the name. */
  name: unknown(LocalizedText),
  count: whole(0),
});
export type FeedFacet = z.output<typeof FeedFacet>;

/**
 * How many items each value of a filter would leave, the other filters staying as they are: what chips show. Values
 * that would leave none are not told.
 */
export const FeedFacets = /* @__PURE__ */ z.object({
  /** Items that match all filters. */
  total: whole(0),
  voices: list(FeedFacet),
  kinds: list(FeedFacet),
  /** Most items first. */
  topics: list(FeedFacet),
  /** Newest first. */
  years: list(FeedFacet),
  branches: list(FeedFacet),
  /** Most items first; `kept` is what librarians keep. */
  sources: list(FeedFacet),
});
export type FeedFacets = z.output<typeof FeedFacets>;
