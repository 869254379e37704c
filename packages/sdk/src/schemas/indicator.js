import * as z from 'zod/mini';
import {
  LocalizedText,
  PartialDate,
  Slug,
  flag,
  identity,
  pageOf,
  paging,
  provenance,
  unknown,
  vocabulary,
  define,
} from './common.ts';
/** The counted noun in every plural form of a language. [Unicode CLDR plural rules] */
export const UnitForms = /* @__PURE__ */ z.object({
  uk: z.object({ one: z.string(), few: z.string(), many: z.string(), other: z.string() }),
  en: z.optional(z.object({ one: z.string(), other: z.string() })),
});
/** A figure with its period and its honesty. [schema.org Observation] */
export const Indicator = /* @__PURE__ */ z.object({
  ...identity,
  name: LocalizedText,
  value: z.number(),
  unitForms: UnitForms,
  /** «понад 2000» is a minimum, «близько 100» is approximate. */
  qualifier: vocabulary(['exact', 'min', 'max', 'approx']),
  periodStart: unknown(PartialDate),
  periodEnd: unknown(PartialDate),
  /** True when the source does not repeat the period beside the figure. */
  periodInferred: flag,
  /** Slug of the figure that this one is a part of; the two are never added. */
  partOf: unknown(Slug),
  organization: unknown(Slug),
  project: unknown(Slug),
  /** What the figure must not be used for. */
  note: unknown(LocalizedText),
  position: z.int().check(z.gte(1)),
  ...provenance,
});
export const IndicatorPage = /* @__PURE__ */ pageOf(Indicator);
/** What `GET /v1/indicators` can be asked. */
export const IndicatorQuery = /* @__PURE__ */ define(() =>
  z.strictObject({
    organization: z.optional(Slug),
    project: z.optional(Slug),
    ...paging,
  }),
);
