import * as z from 'zod/mini';
import { LocalizedText, define, identity, pageOf, paging, provenance, whole } from './common.ts';

/** A subject that items are told under. */
export const FeedTopic = /* @__PURE__ */ z.object({
  ...identity,
  name: LocalizedText,
  position: whole(1),
  ...provenance,
});
export type FeedTopic = z.output<typeof FeedTopic>;

export const FeedTopicPage = /* @__PURE__ */ pageOf(FeedTopic);

/** What `GET /v1/feed-topics` can be asked. */
export const FeedTopicQuery = /* @__PURE__ */ define(() => z.strictObject({ ...paging }));
export type FeedTopicQuery = z.input<typeof FeedTopicQuery>;
