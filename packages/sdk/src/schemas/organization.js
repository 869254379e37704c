import * as z from 'zod/mini';
import {
  CalendarDate,
  Email,
  FormerName,
  LocalizedText,
  PartialDate,
  Slug,
  Source,
  Telephone,
  WebAddress,
  identity,
  list,
  pageOf,
  paging,
  provenance,
  unknown,
  vocabulary,
  define,
} from './common.ts';
/** A page or a service that the organization keeps on the web. */
export const WebPage = /* @__PURE__ */ z.object({
  slug: Slug,
  kind: vocabulary(['feed', 'reception', 'site', 'catalogue']),
  name: LocalizedText,
  description: unknown(LocalizedText),
  openedOn: unknown(PartialDate),
  url: unknown(WebAddress),
  linkCheckedAt: unknown(CalendarDate),
});
/** A dated step in the life of an organization. */
export const Milestone = /* @__PURE__ */ z.object({
  kind: vocabulary(['founded', 'service-started', 'membership', 'programme', 'award', 'citation', 'opening']),
  /** As far as known; `null` = undated. */
  date: unknown(PartialDate),
  /** Last day or year, where it lasted. */
  dateEnded: unknown(PartialDate),
  title: LocalizedText,
  /** Body that gave the award, or that one is a member of. */
  body: unknown(LocalizedText),
  place: unknown(LocalizedText),
  source: unknown(Source),
});
/** A library system, or the regional library: who runs the branches. [schema.org LibrarySystem] */
export const Organization = /* @__PURE__ */ z.object({
  ...identity,
  kind: vocabulary(['library-system', 'library']),
  name: LocalizedText,
  alternateName: list(LocalizedText),
  formerNames: list(FormerName),
  description: unknown(LocalizedText),
  foundingDate: unknown(PartialDate),
  areaServed: unknown(LocalizedText),
  telephone: list(Telephone),
  email: unknown(Email),
  url: unknown(WebAddress),
  pages: list(WebPage),
  milestones: list(Milestone),
  ...provenance,
});
export const OrganizationPage = /* @__PURE__ */ pageOf(Organization);
/** What `GET /v1/organizations` can be asked. */
export const OrganizationQuery = /* @__PURE__ */ define(() => z.strictObject({ ...paging }));
