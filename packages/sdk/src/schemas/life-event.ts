import * as z from 'zod/mini';
import { LocalizedText, Slug, identity, list, pageOf, paging, provenance, define, whole } from './common.ts';

/** A moment of life in the first person: «Мені треба оплатити комунальні». [CPSV-AP LifeEvent] */
export const LifeEvent = /* @__PURE__ */ z.object({
  ...identity,
  title: LocalizedText,
  /** Place in the order of the tiles, from 1. */
  position: whole(1),
  /** Name of the icon a widget may draw. */
  icon: z.string(),
  /** Slugs of its services in the order to show them; made by the server from the services' own `lifeEvents`. */
  services: list(Slug),
  ...provenance,
});
export type LifeEvent = z.output<typeof LifeEvent>;

export const LifeEventPage = /* @__PURE__ */ pageOf(LifeEvent);

/** What `GET /v1/life-events` can be asked. */
export const LifeEventQuery = /* @__PURE__ */ define(() => z.strictObject({ ...paging }));
export type LifeEventQuery = z.input<typeof LifeEventQuery>;
