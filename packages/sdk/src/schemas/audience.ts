import * as z from 'zod/mini';
import { LocalizedText, identity, list, pageOf, paging, provenance, define, whole } from './common.ts';

/** A group of people a service or a training is for. The code is stable, the wording is not. */
export const Audience = /* @__PURE__ */ z.object({
  ...identity,
  /** Today's wording: «Люди з інвалідністю». */
  name: LocalizedText,
  /** Wordings of earlier years. */
  alternateName: list(LocalizedText),
  position: whole(1),
  ...provenance,
});
export type Audience = z.output<typeof Audience>;

export const AudiencePage = /* @__PURE__ */ pageOf(Audience);

/** What `GET /v1/audiences` can be asked. */
export const AudienceQuery = /* @__PURE__ */ define(() => z.strictObject({ ...paging }));
export type AudienceQuery = z.input<typeof AudienceQuery>;
