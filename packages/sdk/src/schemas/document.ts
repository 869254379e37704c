import * as z from 'zod/mini';
import {
  CalendarDate,
  LocalizedText,
  PartialDate,
  Slug,
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
  whole,
} from './common.ts';

/** An act, a programme, a publication or a part of one. [CPSV-AP LegalResource; schema.org Legislation] */
export const Document = /* @__PURE__ */ z.object({
  ...identity,
  kind: vocabulary([
    'order',
    'statute',
    'programme',
    'plan',
    'guide',
    'booklet',
    'bookmark',
    'leaflet',
    'report',
    'article',
    'agenda',
    'contacts',
  ]),
  name: LocalizedText,
  alternateName: list(LocalizedText),
  description: unknown(LocalizedText),
  /** Who issued or published it. */
  issuer: unknown(LocalizedText),
  /** Number as printed: «220-р» is not a number. */
  number: unknown(z.string()),
  issued: unknown(PartialDate),
  validFrom: unknown(PartialDate),
  validTo: unknown(PartialDate),
  section: unknown(LocalizedText),
  url: unknown(WebAddress),
  archivedUrl: unknown(WebAddress),
  /** When somebody last opened `url`; `null` = never. */
  linkCheckedAt: unknown(CalendarDate),
  /** Copies printed. */
  printRun: unknown(whole(0)),
  /** Slugs of audiences. */
  audiences: list(Slug),
  /** Slug of the document it belongs to. */
  isPartOf: unknown(Slug),
  /** Place among the parts, from 1; trusted over `printedLabel`. */
  position: unknown(whole(1)),
  /** The label as printed, even where two share one. */
  printedLabel: unknown(z.string()),
  /** Slugs of branches where the paper original can be read. */
  heldAt: list(Slug),
  ...provenance,
});
export type Document = z.output<typeof Document>;

export const DocumentPage = /* @__PURE__ */ pageOf(Document);

/** What `GET /v1/documents` can be asked. */
export const DocumentQuery = /* @__PURE__ */ define(() =>
  z.strictObject({
    q,
    kind: z.optional(
      z.enum([
        'order',
        'statute',
        'programme',
        'plan',
        'guide',
        'booklet',
        'bookmark',
        'leaflet',
        'report',
        'article',
        'agenda',
        'contacts',
      ]),
    ),
    number: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
    heldAt: z.optional(Slug),
    ...paging,
  }),
);
export type DocumentQuery = z.input<typeof DocumentQuery>;
