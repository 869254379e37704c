import { PartialDate, Slug, WebAddress, vocabulary } from '@mosty/sdk/schemas';
import * as z from 'zod/mini';
import { Words } from './parts.ts';

const few = z.array(Slug).check(z.maxLength(20));

const feedFields = {
  kind: z.enum(['news', 'announcement', 'decision', 'answer', 'result']),
  voice: z.enum(['authority', 'library', 'community']),
  title: Words(200),
  summary: Words(600),
  author: Words(200),
};
const feedExtras = {
  /** Plain paragraphs. */
  content: z.optional(z.nullable(z.array(Words(3000)).check(z.maxLength(50)))),
  /** The day in Kyiv; today when not stated. */
  datePublished: z.optional(PartialDate),
  dateEnded: z.optional(z.nullable(PartialDate)),
  /** Slugs of topics. */
  tags: z.optional(few),
  url: z.optional(z.nullable(WebAddress)),
  /** Slug of a branch. */
  branch: z.optional(z.nullable(Slug)),
  relatedDocuments: z.optional(few),
  relatedServices: z.optional(few),
  relatedEvents: z.optional(few),
};

/** An item of the feed that staff writes. */
export const StaffFeedPost = z.strictObject({ ...feedFields, ...feedExtras });
export type StaffFeedPost = z.output<typeof StaffFeedPost>;

/** What changes of an item; what is left out stays. */
export const StaffFeedChange = z.partial(z.strictObject({ ...feedFields, ...feedExtras }));
export type StaffFeedChange = z.output<typeof StaffFeedChange>;

/** An item that was taken away. */
export const StaffFeedWithdrawn = z.object({ item: z.string(), state: vocabulary(['withdrawn']) });
