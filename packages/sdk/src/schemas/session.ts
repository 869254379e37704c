import * as z from 'zod/mini';
import {
  CalendarDate,
  DateOrInstant,
  Instant,
  LocalizedText,
  Slug,
  flag,
  identity,
  pageOf,
  paging,
  provenance,
  unknown,
  vocabulary,
  define,
  whole,
} from './common.ts';
import { Address, Closure, TransitAccess } from './branch.ts';

/** Where a session takes place and how to get there; made by the server from the branch. */
export const SessionLocation = /* @__PURE__ */ z.object({
  branch: Slug,
  name: LocalizedText,
  address: z.nullable(Address),
  landmark: unknown(LocalizedText),
  /** `null` = nobody has told how to get there. */
  transitAccess: unknown(z.array(TransitAccess)),
  /** The place is shut at the time of the session, and nobody has moved it yet; `null` otherwise. */
  closure: unknown(Closure),
});

/** One dated run of a training. [schema.org CourseInstance] */
export const Session = /* @__PURE__ */ z.object({
  ...identity,
  /** Slug of the training. */
  training: Slug,
  name: LocalizedText,
  /** A date-only session has a date here, never midnight. */
  startDate: DateOrInstant,
  endDate: DateOrInstant,
  /** IANA zone of the place. */
  timeZone: z._default(z.string(), 'Europe/Kyiv'),
  /** Slug of the branch; `null` = the place is not decided. */
  branch: unknown(Slug),
  /** Made by the server from `branch`. */
  location: unknown(SessionLocation),
  eligibility: vocabulary(['open', 'staff', 'invited']),
  maximumAttendeeCapacity: unknown(whole(0)),
  /** Places left at the time of the answer: a hint, decided only when a signup is stored. Made by the server. */
  remainingAttendeeCapacity: unknown(whole(0)),
  /** Whether people may wait for a place, and how many people wait (made by the server). */
  waitlist: z._default(z.object({ enabled: flag, length: z._default(whole(0), 0) }), () => ({
    enabled: false,
    length: 0,
  })),
  registrationOpens: unknown(Instant),
  registrationCloses: unknown(Instant),
  eventStatus: z._default(vocabulary(['scheduled', 'postponed', 'rescheduled', 'cancelled']), 'scheduled'),
  previousStartDate: unknown(DateOrInstant),
  /** Why it was moved or cancelled, in words for everybody; `null` = nobody has said. */
  statusReason: unknown(LocalizedText),
  /** Number of changes since it was announced, for calendars. [RFC 5545 SEQUENCE] */
  sequence: z._default(whole(0), 0),
  /** When staff last changed it; `null` = it is as it was announced. Made by the server. [schema.org dateModified] */
  dateModified: unknown(Instant),
  /** True for a session that exists only to show how the product works. */
  demonstration: flag,
  ...provenance,
});
export type Session = z.output<typeof Session>;

export const SessionPage = /* @__PURE__ */ pageOf(Session);

/** What `GET /v1/sessions` can be asked. */
export const SessionQuery = /* @__PURE__ */ define(() =>
  z.strictObject({
    training: z.optional(Slug),
    branch: z.optional(Slug),
    eligibility: z.optional(z.enum(['open', 'staff', 'invited'])),
    /** `upcoming` has not ended yet; `past` is the archive. Without it, both. */
    when: z.optional(z.enum(['upcoming', 'past'])),
    /** First day, inclusive. */
    from: z.optional(CalendarDate),
    /** Last day, inclusive. */
    to: z.optional(CalendarDate),
    ...paging,
  }),
);
export type SessionQuery = z.input<typeof SessionQuery>;

/** What `GET /v1/sessions/{id}.ics` can be asked. */
export const CalendarQuery = /* @__PURE__ */ define(() =>
  z.strictObject({
    /** Language of the event: `uk`, or `en` where somebody wrote it. */
    locale: z.optional(z.enum(['uk', 'en'])),
  }),
);
export type CalendarQuery = z.input<typeof CalendarQuery>;
