import * as z from 'zod/mini';
import {
  LocalizedText,
  PartialDate,
  Slug,
  identity,
  list,
  pageOf,
  paging,
  provenance,
  unknown,
  vocabulary,
  define,
} from './common.ts';
/** One activity of the plan. */
export const Activity = /* @__PURE__ */ z.object({
  /** A label, sorted by its parts: «3.2». */
  number: z.string().check(z.regex(/^\d+(\.\d+)*$/)),
  title: LocalizedText,
  /** Months of the project, counted from its start, not of the calendar; `null` = the plan leaves them blank. */
  projectMonths: unknown(z.array(z.int().check(z.gte(1)))),
  participants: list(LocalizedText),
  /** Planned size, where the plan tells it. */
  capacity: unknown(
    z.object({
      people: z.int().check(z.gte(1)),
      runs: z._default(z.int().check(z.gte(1)), 1),
      /** ISO 8601 duration of one run: `PT4H`. */
      duration: unknown(z.string()),
    }),
  ),
  /** Slugs of what came out of it. */
  events: list(Slug),
  documents: list(Slug),
  trainings: list(Slug),
  /** Slug of the act that the activity wants changed. */
  targetDocument: unknown(Slug),
});
/** One task of the plan with its activities. */
export const PlanTask = /* @__PURE__ */ z.object({
  number: z.string().check(z.regex(/^\d+(\.\d+)*$/)),
  title: LocalizedText,
  activities: list(Activity),
});
/** The work plan of a project. */
export const Plan = /* @__PURE__ */ z.object({
  /** Length in project months. */
  months: z.int().check(z.gte(1)),
  tasks: z.array(PlanTask),
});
/** A project or a wider initiative. */
export const Project = /* @__PURE__ */ z.object({
  ...identity,
  kind: z._default(vocabulary(['project', 'initiative', 'programme']), 'project'),
  name: LocalizedText,
  alternateName: list(LocalizedText),
  /** What it is for, one sentence a line. */
  goals: list(LocalizedText),
  /** Where it works; not the same as where it meets. */
  areaServed: unknown(LocalizedText),
  /** Slugs of partners or organizations. */
  organizers: list(Slug),
  funders: list(Slug),
  /** Slugs of documents. */
  legalBasis: list(Slug),
  /** Slugs of projects. */
  partOf: list(Slug),
  relatedProjects: list(Slug),
  startDate: unknown(PartialDate),
  endDate: unknown(PartialDate),
  plan: unknown(Plan),
  ...provenance,
});
export const ProjectPage = /* @__PURE__ */ pageOf(Project);
/** What `GET /v1/projects` can be asked. */
export const ProjectQuery = /* @__PURE__ */ define(() =>
  z.strictObject({
    kind: z.optional(z.enum(['project', 'initiative', 'programme'])),
    ...paging,
  }),
);
