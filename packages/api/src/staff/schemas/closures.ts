import { DateOrInstant, Instant, LocalizedText, Slug, Uuid, vocabulary } from '@mosty/sdk/schemas';
import * as z from 'zod/mini';
import { Reason, whole } from './parts.ts';

/** When a branch is shut. */
export const StaffClosing = z.strictObject({
  /** In the offset of the place; now when absent. */
  from: z.optional(Instant),
  /** When it opens again; `null` = nobody knows yet. */
  until: z.nullable(Instant),
  /** Shown to everybody. Never anything about a person. */
  reason: z.optional(z.nullable(Reason)),
});
export type StaffClosing = z.output<typeof StaffClosing>;

/** A branch that is shut, and the sessions that would take place there meanwhile. */
export const StaffClosed = z.object({
  id: Uuid,
  /** Slug of the branch. */
  branch: Slug,
  from: Instant,
  until: z.nullable(Instant),
  reason: z.nullable(LocalizedText),
  /** Nobody is told of these yet: move them, cancel them, or leave them. */
  concerned: z.array(
    z.object({
      /** Slug of the session. */
      session: Slug,
      startDate: DateOrInstant,
      endDate: DateOrInstant,
      /** People who have a place, are offered one or wait. */
      people: whole(0),
    }),
  ),
});
export type StaffClosed = z.output<typeof StaffClosed>;

/** A closure that was taken back. */
export const StaffReopened = z.object({ id: Uuid, branch: Slug, state: vocabulary(['undone']) });
