import * as z from 'zod/mini';
import { LocalizedText, identity, list, pageOf, paging, provenance, define } from './common.ts';
/** A group of people a service or a training is for. The code is stable, the wording is not. */
export const Audience = /* @__PURE__ */ z.object({
  ...identity,
  /** Today's wording: «Люди з інвалідністю». */
  name: LocalizedText,
  /** Wordings of earlier years. */
  alternateName: list(LocalizedText),
  position: z.int().check(z.gte(1)),
  ...provenance,
});
export const AudiencePage = /* @__PURE__ */ pageOf(Audience);
/** What `GET /v1/audiences` can be asked. */
export const AudienceQuery = /* @__PURE__ */ define(() => z.strictObject({ ...paging }));
