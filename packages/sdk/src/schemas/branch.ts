import * as z from 'zod/mini';
import {
  CalendarDate,
  Email,
  FormerName,
  Instant,
  LocalizedText,
  PartialDate,
  Slug,
  Source,
  Telephone,
  Uuid,
  WebAddress,
  flag,
  identity,
  list,
  pageOf,
  paging,
  provenance,
  q,
  unknown,
  vocabulary,
  define,
  matching,
} from './common.ts';

/** How exactly a position is known. Only `exact` may be drawn as a point; anything else is an area. */
export const GeoPrecision = /* @__PURE__ */ vocabulary(['exact', 'street', 'neighbourhood', 'settlement']);

/** A position on WGS 84 with the honesty of its radius. */
export const GeoPosition = /* @__PURE__ */ z.object({
  latitude: z.number().check(z.gte(-90), z.lte(90)),
  longitude: z.number().check(z.gte(-180), z.lte(180)),
  precision: GeoPrecision,
  /** Metres around the point within which the place lies. 0 only when `precision` is `exact`. */
  radius: z.number().check(z.gte(0)),
  /** What the position was derived from. */
  evidence: unknown(z.string()),
});
export type GeoPosition = z.output<typeof GeoPosition>;

/** schema.org PostalAddress with the CPSV-AP locator. */
export const Address = /* @__PURE__ */ z.object({
  /** Street as it is called now: «вулиця Марка Кропивницького»; the name of `asOf` when the present one is not known. */
  thoroughfare: LocalizedText,
  /** House number as printed: «34-а». */
  locatorDesignator: unknown(z.string()),
  postCode: unknown(z.string().check(z.regex(/^\d{5}$/))),
  addressLocality: LocalizedText,
  addressRegion: unknown(LocalizedText),
  /** What the street was called before; people still say it. */
  formerThoroughfare: list(FormerName),
  /** The address to the letter, as the source prints it. */
  printed: unknown(z.string()),
  /** The year the street name is known for, when nobody has confirmed that it still stands: `2013`. */
  asOf: unknown(PartialDate),
});
export type Address = z.output<typeof Address>;

export const TransitMode = /* @__PURE__ */ vocabulary(['trolleybus', 'tram', 'bus', 'minibus', 'train', 'ferry']);

/** A stop and the lines that call there. */
export const TransitAccess = /* @__PURE__ */ z.object({
  mode: TransitMode,
  /** Line numbers are labels, not numbers: «8», «143а». */
  routes: z.array(z.string().check(z.minLength(1))),
  stopName: LocalizedText,
  /** The same stop under other names. */
  alternateStopNames: list(LocalizedText),
  asOf: unknown(PartialDate),
  verifiedAt: unknown(CalendarDate),
});
export type TransitAccess = z.output<typeof TransitAccess>;

/** schema.org OpeningHoursSpecification. `closes` before `opens` runs past midnight; equal times are invalid. */
export const OpeningHours = /* @__PURE__ */ z.object({
  dayOfWeek: z.array(vocabulary(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])),
  /** Local time in Europe/Kyiv: `09:00`. */
  opens: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  closes: z.string().check(z.regex(/^([01]\d|2[0-4]):[0-5]\d$/)),
});
export type OpeningHours = z.output<typeof OpeningHours>;

/** Days on which the regular hours do not hold. */
export const SpecialOpeningHours = /* @__PURE__ */ z.object({
  validFrom: CalendarDate,
  validThrough: CalendarDate,
  /** `null` with `closes: null`: closed all day. */
  opens: unknown(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  closes: unknown(z.string().check(z.regex(/^([01]\d|2[0-4]):[0-5]\d$/))),
  reason: unknown(LocalizedText),
});
export type SpecialOpeningHours = z.output<typeof SpecialOpeningHours>;

/** A time in which a place is shut whatever its hours say: a power cut, a burst pipe. */
export const Closure = /* @__PURE__ */ z.object({
  id: Uuid,
  from: Instant,
  /** When it opens again; `null` = nobody knows yet. */
  until: unknown(Instant),
  reason: unknown(LocalizedText),
});
export type Closure = z.output<typeof Closure>;

/** HSDS accessibility: one feature of a building. */
export const AccessibilityFeature = /* @__PURE__ */ z.object({
  feature: vocabulary([
    'ramp',
    'lift',
    'call-button',
    'accessible-toilet',
    'tactile-paving',
    'sign-language',
    'induction-loop',
    'parking',
  ]),
  value: vocabulary(['yes', 'no', 'unknown']),
  note: unknown(LocalizedText),
});

/** A network the branch belongs to. */
export const Membership = /* @__PURE__ */ z.object({
  name: LocalizedText,
  since: unknown(PartialDate),
  /** True when the source names the system as a whole and not this branch. */
  inferred: flag,
  source: unknown(Source),
});

export const ServicePointType = /* @__PURE__ */ vocabulary([
  'tsog',
  'digital-hub',
  'info-access-point',
  'training-centre',
]);

/** A desk inside a branch: `tsog` is a citizen service centre, «Центр обслуговування громадян» (ЦОГ). */
export const ServicePoint = /* @__PURE__ */ z.object({
  type: ServicePointType,
  openedOn: unknown(PartialDate),
  closedOn: unknown(PartialDate),
  /** True when the source implies the desk and does not name it. */
  inferred: flag,
});
export type ServicePoint = z.output<typeof ServicePoint>;

/** A place where people are helped: a library branch, the central library, the regional library. [schema.org Library; HSDS location] */
export const Branch = /* @__PURE__ */ z.object({
  ...identity,
  /** Number as a label: «12»; `null` where the place has none. */
  number: unknown(z.string()),
  kind: vocabulary(['central', 'branch', 'regional']),
  name: LocalizedText,
  alternateName: list(LocalizedText),
  formerNames: list(FormerName),
  /** Slug of the organization that runs it. */
  parentOrganization: unknown(Slug),
  foundingDate: unknown(PartialDate),
  /** `null` when nobody knows the address. */
  address: unknown(Address),
  /** What stands beside it: «Залізничний вокзал». */
  landmark: unknown(LocalizedText),
  /** Where `landmark` is a real administrative district of the city. */
  cityDistrict: unknown(z.object({ name: LocalizedText, katottg: unknown(z.string().check(z.regex(/^UA\d{17}$/))) })),
  /** КАТОТТГ code of the settlement. */
  settlement: unknown(z.object({ name: LocalizedText, katottg: unknown(z.string().check(z.regex(/^UA\d{17}$/))) })),
  geo: unknown(GeoPosition),
  telephone: list(Telephone),
  email: unknown(Email),
  url: unknown(WebAddress),
  openingHours: unknown(z.array(OpeningHours)),
  specialOpeningHours: list(SpecialOpeningHours),
  /** What staff says of the day, the earliest first, until it is over. Made by the server; `specialOpeningHours` has it too where the hours are known. */
  closures: list(Closure),
  transitAccess: unknown(z.array(TransitAccess)),
  amenities: unknown(
    z.array(vocabulary(['public-computers', 'wifi', 'printing', 'scanning', 'training-room', 'childrens-corner'])),
  ),
  accessibility: unknown(z.array(AccessibilityFeature)),
  shelter: unknown(z.object({ available: z.boolean(), distance: unknown(z.number()), note: unknown(LocalizedText) })),
  backupPower: unknown(z.boolean()),
  memberships: list(Membership),
  servicePoints: list(ServicePoint),
  ...provenance,
});
export type Branch = z.output<typeof Branch>;

export const BranchPage = /* @__PURE__ */ pageOf(Branch);

const branchFilters = /* @__PURE__ */ define(() => ({
  q,
  /** Only places with such a desk. */
  has: z.optional(z.enum(['tsog', 'digital-hub', 'info-access-point', 'training-centre'])),
  kind: z.optional(z.enum(['central', 'branch', 'regional'])),
  /** Number of a line that stops nearby: `8`. */
  route: z.optional(z.string().check(z.minLength(1), z.maxLength(20))),
  status: z.optional(z.enum(['active', 'inactive', 'defunct', 'temporarily-closed'])),
}));

/** What `GET /v1/branches.geojson` can be asked: the filters of the list, without its pages. */
export const BranchGeojsonQuery = /* @__PURE__ */ define(() => z.strictObject({ ...branchFilters }));
export type BranchGeojsonQuery = z.input<typeof BranchGeojsonQuery>;

/** What `GET /v1/branches` can be asked. */
export const BranchQuery = /* @__PURE__ */ define(() => z.strictObject({ ...branchFilters, ...paging }));
export type BranchQuery = z.input<typeof BranchQuery>;

/** RFC 7946. An approximate place carries its radius and precision in `properties`. */
export const BranchCollection = /* @__PURE__ */ z.object({
  type: matching(/^FeatureCollection$/) as z.ZodMiniType<'FeatureCollection', 'FeatureCollection'>,
  /** Credit that must be shown wherever the positions are. */
  attribution: z.string(),
  features: z.array(
    z.object({
      type: matching(/^Feature$/) as z.ZodMiniType<'Feature', 'Feature'>,
      id: z.string(),
      geometry: z.nullable(
        z.object({ type: matching(/^Point$/) as z.ZodMiniType<'Point', 'Point'>, coordinates: z.array(z.number()) }),
      ),
      properties: z.object({
        slug: Slug,
        name: LocalizedText,
        precision: z.nullable(GeoPrecision),
        /** Metres. */
        radius: z.nullable(z.number()),
      }),
    }),
  ),
});
export type BranchCollection = z.output<typeof BranchCollection>;
