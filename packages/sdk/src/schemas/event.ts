import * as z from 'zod/mini';
import {
  DateOrInstant,
  Instant,
  LocalizedText,
  PartialDate,
  Slug,
  Warning,
  identity,
  list,
  pageOf,
  paging,
  provenance,
  q,
  unknown,
  vocabulary,
  define,
  whole,
} from './common.ts';

/** A part somebody plays at an event. The post is told, the person is not: `name` is for those who asked to be named. */
export const Contributor = /* @__PURE__ */ z.object({
  role: vocabulary(['moderator', 'speaker', 'organizer', 'coordinator']),
  jobTitle: LocalizedText,
  organization: unknown(LocalizedText),
  name: unknown(z.string()),
});

/** One slot of an agenda, in printed order. */
export const AgendaItem = /* @__PURE__ */ z.object({
  position: whole(1),
  startDate: Instant,
  endDate: Instant,
  title: LocalizedText,
  speakers: list(Contributor),
});
export type AgendaItem = z.output<typeof AgendaItem>;

/** Agenda of an event; overlaps are told in `warnings` and never repaired. */
export const Agenda = /* @__PURE__ */ z.object({
  /** Slug of the event. */
  event: Slug,
  items: z.array(AgendaItem),
  warnings: list(Warning),
});
export type Agenda = z.output<typeof Agenda>;

/** A meeting, a round table, a campaign. [schema.org Event] */
export const Event = /* @__PURE__ */ z.object({
  ...identity,
  type: vocabulary([
    'meeting',
    'press-conference',
    'round-table',
    'outreach',
    'fair',
    'conference',
    'practical-session',
  ]),
  name: LocalizedText,
  description: unknown(LocalizedText),
  /** `null` = the date is not known: «дата уточнюється». */
  startDate: unknown(z.union([DateOrInstant, PartialDate])),
  endDate: unknown(z.union([DateOrInstant, PartialDate])),
  /** ISO 8601, when only the length is known: `PT4H`. */
  duration: unknown(z.string()),
  branch: unknown(Slug),
  venue: unknown(LocalizedText),
  maximumAttendeeCapacity: unknown(whole(1)),
  contributors: list(Contributor),
  agenda: list(AgendaItem),
  project: unknown(Slug),
  /** Slugs of its papers. */
  documents: list(Slug),
  ...provenance,
});
export type Event = z.output<typeof Event>;

export const EventPage = /* @__PURE__ */ pageOf(Event);

/** What `GET /v1/events` can be asked. */
export const EventQuery = /* @__PURE__ */ define(() =>
  z.strictObject({
    q,
    type: z.optional(
      z.enum(['meeting', 'press-conference', 'round-table', 'outreach', 'fair', 'conference', 'practical-session']),
    ),
    project: z.optional(Slug),
    ...paging,
  }),
);
export type EventQuery = z.input<typeof EventQuery>;
