import * as z from 'zod/mini';
import {
  LocalizedText,
  Slug,
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

/** A programme of lessons; its dated runs are sessions. [schema.org Course] */
export const Training = /* @__PURE__ */ z.object({
  ...identity,
  name: LocalizedText,
  description: LocalizedText,
  /** What a person can do afterwards. */
  teaches: list(LocalizedText),
  /** Slugs of audiences; `[]` = for everybody. */
  audiences: list(Slug),
  /** Who may come: anybody, library staff, or those invited. */
  eligibility: vocabulary(['open', 'staff', 'invited']),
  educationalLevel: unknown(vocabulary(['beginner', 'intermediate', 'advanced'])),
  /** Slug of the organization that gives it. */
  provider: unknown(Slug),
  isAccessibleForFree: unknown(z.boolean()),
  /** Places in one run. */
  maximumAttendeeCapacity: unknown(whole(1)),
  /** Runs that were planned. */
  plannedRuns: unknown(whole(1)),
  /** Slugs of the services it teaches. */
  services: list(Slug),
  ...provenance,
});
export type Training = z.output<typeof Training>;

export const TrainingPage = /* @__PURE__ */ pageOf(Training);

/** What `GET /v1/trainings` can be asked. */
export const TrainingQuery = /* @__PURE__ */ define(() =>
  z.strictObject({
    q,
    audience: z.optional(Slug),
    eligibility: z.optional(z.enum(['open', 'staff', 'invited'])),
    status: z.optional(z.enum(['active', 'inactive', 'defunct', 'temporarily-closed'])),
    ...paging,
  }),
);
export type TrainingQuery = z.input<typeof TrainingQuery>;
