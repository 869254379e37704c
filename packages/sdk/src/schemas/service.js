import * as z from 'zod/mini';
import {
  CalendarDate,
  FormerName,
  LocalizedText,
  PartialDate,
  Slug,
  Telephone,
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
/** How a service is reached. [CPSV-AP Channel] */
export const ServiceChannel = /* @__PURE__ */ z.object({
  type: vocabulary(['web', 'visit', 'phone', 'paper']),
  url: unknown(WebAddress),
  /** When somebody last opened the address; `null` = never checked. */
  linkCheckedAt: unknown(CalendarDate),
  telephone: list(Telephone),
  /** Where it is given in person, when only some branches do. */
  branches: list(Slug),
  note: unknown(LocalizedText),
});
/** What a service costs. `free: null` = unknown. */
export const Cost = /* @__PURE__ */ z.object({
  free: z.nullable(z.boolean()),
  /** Hryvnias. */
  value: unknown(z.number().check(z.gte(0))),
  note: unknown(LocalizedText),
});
/** Words people use for a service, kept by library staff for the search. */
export const Keywords = /* @__PURE__ */ z.object({
  /** Colloquial Ukrainian: «комуналка». */
  colloquial: list(z.string().check(z.minLength(1))),
  /** Russian: «пенсия». */
  russian: list(z.string().check(z.minLength(1))),
  /** Misspelt: «субсідія». */
  misspelt: list(z.string().check(z.minLength(1))),
});
/** A service that a resident can use through a library: electronic, or given on the spot. [CPSV-AP PublicService 3.2.0] */
export const Service = /* @__PURE__ */ z.object({
  ...identity,
  name: LocalizedText,
  /** The name in a person's own words: «Заплатити за комунальні». */
  plainName: unknown(LocalizedText),
  alternateName: list(LocalizedText),
  formerNames: list(FormerName),
  /** What it is for, in two lines at most. */
  summary: LocalizedText,
  description: unknown(LocalizedText),
  /** Who provides the service and answers for it. [hasCompetentAuthority] */
  provider: z.object({ name: LocalizedText, url: unknown(WebAddress), formerNames: list(FormerName) }),
  /** False where the provider is a business. */
  publicService: z._default(z.boolean(), true),
  channels: list(ServiceChannel),
  /** Slugs of life events. [isGroupedBy] */
  lifeEvents: list(Slug),
  /** Slugs of audiences; `[]` = for everybody. */
  audiences: list(Slug),
  keywords: z._default(Keywords, () => ({ colloquial: [], russian: [], misspelt: [] })),
  /** What to bring along; `null` = unknown, `[]` = nothing. [hasInputType] */
  bring: unknown(z.array(LocalizedText)),
  cost: z._default(Cost, () => ({ free: null, value: null, note: null })),
  /** How the provider wants to be sure who is asking; `null` = unknown, `[]` = not at all. */
  requiresSignature: unknown(z.array(vocabulary(['qualified-signature', 'bank-id', 'diia-signature', 'account']))),
  steps: unknown(z.array(LocalizedText)),
  librarianHelps: list(LocalizedText),
  /** What a librarian never does: type passwords, hold cards or keys, file on somebody's behalf. */
  librarianCannot: list(LocalizedText),
  /** Kind of desk that helps with it; `null` where no desk does. */
  servicePoint: unknown(vocabulary(['tsog', 'digital-hub', 'info-access-point', 'training-centre'])),
  /** Slugs of trainings that teach it. */
  trainings: list(Slug),
  /** Slugs of documents it rests on. [hasLegalResource] */
  legalResources: list(Slug),
  /** How often it was asked for at that date; never today's order. */
  popularity: unknown(z.object({ rank: z.int().check(z.gte(1)), asOf: PartialDate })),
  /** Why the service is not what it was, and what to do instead. */
  statusNote: unknown(LocalizedText),
  /** Slugs of services that took its place. */
  replacedBy: list(Slug),
  ...provenance,
});
export const ServicePage = /* @__PURE__ */ pageOf(Service);
/** What `GET /v1/services` can be asked. */
export const ServiceQuery = /* @__PURE__ */ define(() =>
  z.strictObject({
    q,
    lifeEvent: z.optional(Slug),
    audience: z.optional(Slug),
    channel: z.optional(z.enum(['web', 'visit', 'phone', 'paper'])),
    /** Slug of a branch: only what is helped with there. */
    branch: z.optional(Slug),
    status: z.optional(z.enum(['active', 'inactive', 'defunct', 'temporarily-closed'])),
    sort: z.optional(z.enum(['name', 'popular'])),
    ...paging,
  }),
);
