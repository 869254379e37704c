import { DateOrInstant, Slug } from '@mosty/sdk/schemas';
import * as z from 'zod/mini';
import { Reason, whole } from './parts.ts';

/** What changes of a session; what is left out stays. */
export const StaffSessionChange = z.strictObject({
  /** `null` = no limit. Never less than the places that are taken. */
  maximumAttendeeCapacity: z.optional(z.nullable(whole(0, 10_000))),
  /** Ahead of now. Without `endDate` the session keeps its length. */
  startDate: z.optional(DateOrInstant),
  endDate: z.optional(DateOrInstant),
  /** Slug of a branch; `null` = the place is not decided. */
  branch: z.optional(z.nullable(Slug)),
  /** `cancelled` cancels everybody's signup; undoing it opens the session again, and people sign up anew. */
  eventStatus: z.optional(z.enum(['scheduled', 'rescheduled', 'cancelled'])),
  /** Told to everybody who has signed up. Never anything about a person. */
  reason: z.optional(z.nullable(Reason)),
});
export type StaffSessionChange = z.output<typeof StaffSessionChange>;

/** The session that was looked at, by its `sequence`: `"3"`. */
export const SequenceTag = z.string().check(z.regex(/^"\d{1,9}"$/));

/** What became of a change. */
export const StaffSessionChanged = z.object({
  /** Slug of the session. */
  session: Slug,
  startDate: DateOrInstant,
  endDate: DateOrInstant,
  previousStartDate: z.nullable(DateOrInstant),
  branch: z.nullable(Slug),
  maximumAttendeeCapacity: z.nullable(whole(0)),
  eventStatus: z.string(),
  sequence: whole(0),
  /** Parties who are told of it, by a letter or a call. */
  told: whole(0),
  /** Parties who were offered a place that came free. */
  offered: whole(0),
});
export type StaffSessionChanged = z.output<typeof StaffSessionChanged>;
