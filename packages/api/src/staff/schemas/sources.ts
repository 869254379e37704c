import { Instant, LocalizedText, Slug, WebAddress, vocabulary } from '@mosty/sdk/schemas';
import * as z from 'zod/mini';
import { whole } from './parts.ts';

/** How a source of the feed does. */
export const StaffSource = z.object({
  slug: Slug,
  name: LocalizedText,
  url: WebAddress,
  /** Where the site says that the feed has moved for good: write it into sources.yaml. */
  movedTo: z.nullable(z.string()),
  /** `new`: not read yet; `stopped`: it said that it is gone; `inactive`: not to be read. */
  state: vocabulary(['new', 'well', 'failing', 'stopped', 'inactive']),
  /** Items of it that are kept. */
  items: whole(0),
  /** Its pictures where they are copied: how many are here, wait to be fetched, and could not be had and stay links. */
  pictures: z.object({ copied: whole(0), waiting: whole(0), refused: whole(0) }),
  lastTryAt: z.nullable(Instant),
  lastSuccessAt: z.nullable(Instant),
  /** When it last brought anything new. */
  lastNewAt: z.nullable(Instant),
  /** When it is read next; `null` when it is not. */
  nextPollAt: z.nullable(Instant),
  /** Tries in a row that failed. */
  failures: whole(0),
  /** Why the last try failed, as a code and in words. */
  fault: z.nullable(z.string()),
  faultWords: z.nullable(LocalizedText),
  /** For whoever looks closer; of a page, the feed that it names. */
  faultDetails: z.nullable(z.string()),
});
export type StaffSource = z.output<typeof StaffSource>;

/** The sources of the feed, those that fail first. */
export const StaffSourceList = z.object({ items: z.array(StaffSource) });

/** A source that is read next. */
export const StaffSourcePolled = z.object({ source: Slug, state: vocabulary(['due']) });
