import * as z from 'zod/mini';
import { LocalizedText, flag, matching, unknown, vocabulary } from './common.ts';

const word = <const T extends string>(text: T) => matching(new RegExp(`^${text}$`)) as unknown as z.ZodMiniType<T, T>;

// Longitude, latitude on WGS 84, in that order. [RFC 7946, 3.1.1]
const Position = /* @__PURE__ */ z.array(z.number()).check(z.minLength(2), z.maxLength(3));
const Line = /* @__PURE__ */ z.array(Position).check(z.minLength(2));
const Rings = /* @__PURE__ */ z.array(z.array(Position).check(z.minLength(4)));

const geometry = <const T extends string, C extends z.ZodMiniType>(type: T, coordinates: C) =>
  z.object({ type: word(type), coordinates });

/** A shape on the map. Rings are closed, the first is the outline and the others are its holes. [RFC 7946, 3.1] */
export const BasemapGeometry = /* @__PURE__ */ z.union([
  /* @__PURE__ */ geometry('Point', Position),
  /* @__PURE__ */ geometry('LineString', Line),
  /* @__PURE__ */ geometry('MultiLineString', /* @__PURE__ */ z.array(Line)),
  /* @__PURE__ */ geometry('Polygon', Rings),
  /* @__PURE__ */ geometry('MultiPolygon', /* @__PURE__ */ z.array(Rings)),
]);
export type BasemapGeometry = z.output<typeof BasemapGeometry>;

/** What a shape is: land and water are drawn, a settlement or a landmark is a name at a point. */
export const BasemapKind = /* @__PURE__ */ vocabulary([
  'region',
  'city',
  'sea',
  'water',
  'river',
  'settlement',
  'landmark',
]);

export const BasemapFeature = /* @__PURE__ */ z.object({
  type: /* @__PURE__ */ word('Feature'),
  geometry: BasemapGeometry,
  properties: /* @__PURE__ */ z.object({
    kind: BasemapKind,
    name: unknown(LocalizedText),
    /** Population of a settlement; of two names that do not both fit, the greater rank is drawn. */
    rank: unknown(z.number().check(z.gte(0))),
    /** Drawn from generalised data: may be off by 0.5 to 1 km. */
    schematic: flag,
    /** What the position of a name was derived from. */
    evidence: unknown(z.string()),
  }),
});
export type BasemapFeature = z.output<typeof BasemapFeature>;

/** What a map draws under the branches: outlines, water and names. [RFC 7946] */
export const BasemapCollection = /* @__PURE__ */ z.object({
  type: /* @__PURE__ */ word('FeatureCollection'),
  /** Where the map opens, the city: west, south, east, north. */
  bbox: /* @__PURE__ */ z.array(z.number()).check(/* @__PURE__ */ z.length(4)) as unknown as z.ZodMiniType<
    [number, number, number, number],
    [number, number, number, number]
  >,
  /** Credit that must be visible wherever the map is drawn. */
  attribution: z.string().check(z.minLength(1)),
  /** In the order of drawing, the lowest first. */
  features: z.array(BasemapFeature),
});
export type BasemapCollection = z.output<typeof BasemapCollection>;
