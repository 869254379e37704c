/**
 * The words every noun shares. Field names follow schema.org, CPSV-AP and HSDS where one of them fits.
 *
 * Three rules hold in every schema of this folder:
 * - `null` means *unknown* and `[]` means *known to be none*; a reader says "not stated" and never invents.
 * - an object drops fields it does not know and a vocabulary accepts words it does not know, so that a client
 *   of last year reads a server of next year;
 * - a field that may be left out of a file is filled with its "unknown", so a parsed record is always complete.
 */
import * as z from 'zod/mini';

/**
 * A schema that not every bundle needs, such as a list's query. Made inside a function, an unused one is dropped whole:
 * `.check()` calls at the top of a module would keep it.
 */
export const define = <T>(make: () => T): T => make();

/** Text of one form. Dates and identifiers are told by a pattern: zod's own formats weigh 0.7 kB in a browser. */
export const matching = (pattern: RegExp) => z.string().check(z.regex(pattern));

/** A whole number: `multipleOf` costs a browser less than zod's own integers. */
export const whole = (least: number, most?: number) =>
  z.number().check(z.multipleOf(1), z.gte(least), ...(most === undefined ? [] : [z.lte(most)]));

/** `null` until somebody knows better; may be left out of a file. */
export function unknown<T extends z.ZodMiniType>(schema: T) {
  return z._default(z.nullable(schema), null);
}

/** A list that is empty unless stated; may be left out of a file. */
export function list<T extends z.ZodMiniType>(schema: T) {
  return z._default(z.array(schema), () => []);
}

/** `false` unless stated; may be left out of a file. */
export const flag = z._default(z.boolean(), false);

/** A value of an open vocabulary: the words known today, or any other that a newer server may send. */
export type Open<T extends string> = T | (string & {});

const vocabularies = new WeakMap<object, readonly string[]>();

/** An open vocabulary. Reading accepts any lower-case code; an import or a filter holds it to `words`. */
export function vocabulary<const T extends string>(words: readonly T[]): z.ZodMiniType<Open<T>, Open<T>> {
  const schema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
  vocabularies.set(schema, words);
  return schema as z.ZodMiniType<Open<T>, Open<T>>;
}

/** The words a vocabulary knows today, or `undefined` when `schema` is not a vocabulary. */
export function wordsOf(schema: object): readonly string[] | undefined {
  return vocabularies.get(schema);
}

/** A name for humans, addresses and embeds: lower-case Latin letters, digits and single hyphens. */
export const Slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));
export type Slug = z.output<typeof Slug>;

/** Text in Ukrainian, with English and easy-read Ukrainian beside it where somebody wrote them. */
export const LocalizedText = /* @__PURE__ */ z.object({
  /** Ukrainian: the language of the product, always there. */
  uk: z.string().check(z.minLength(1)),
  /** English. */
  en: z.optional(z.string().check(z.minLength(1))),
  /** Easy-read Ukrainian: short sentences, no abbreviations. */
  simple: z.optional(z.string().check(z.minLength(1))),
});
export type LocalizedText = z.output<typeof LocalizedText>;

/** A calendar date as far as it is known: `2013-04-09`, `2013-04` or `2013`. Never an instant. */
export const PartialDate = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
export type PartialDate = z.output<typeof PartialDate>;

/** A whole calendar date without a time: `2013-04-17`. */
export const CalendarDate = /* @__PURE__ */ matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** An instant as ISO 8601, in the offset of its place or in UTC: `2013-04-09T10:00:00+03:00` was ten o'clock there. */
export const Instant = /* @__PURE__ */ matching(
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
);

/** A date-only moment stays a date, and is never read as midnight. */
export const DateOrInstant = /* @__PURE__ */ matching(
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/,
);

/** An http(s) address. */
export const WebAddress = z.string().check(z.regex(/^https?:\/\/[^\s<>"]+$/), z.maxLength(2000));

/** One address without a display name; the server's letter is the real check. */
export const EMAIL = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/;
export const Email = /* @__PURE__ */ z.string().check(z.regex(EMAIL), z.maxLength(254));

/** A phone of an office. Personal numbers have no place in the data. */
export const Telephone = /* @__PURE__ */ z.object({
  /** E.164, for `tel:` links: `+380512346044`. */
  e164: z.string().check(z.regex(/^\+[1-9]\d{7,14}$/)),
  /** As people read it: `(0512) 34-60-44`. */
  printed: z.string().check(z.minLength(1)),
  /** Whose phone it is, where an office has several. */
  label: unknown(LocalizedText),
});
export type Telephone = z.output<typeof Telephone>;

/** Where a fact comes from. */
export const Source = /* @__PURE__ */ z.object({
  /** File name or title of the document. */
  document: z.string().check(z.minLength(1)),
  /** Lines of that document: `237` or `241-249, 252`. */
  lines: unknown(z.string().check(z.regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/))),
  url: unknown(WebAddress),
});
export type Source = z.output<typeof Source>;

/** A former name, kept because people go on using it. */
export const FormerName = /* @__PURE__ */ z.object({
  name: LocalizedText,
  /** When the name ended, as far as known. */
  validTo: unknown(PartialDate),
  source: unknown(Source),
});
export type FormerName = z.output<typeof FormerName>;

/** Something about a record that a reader should know and that nobody smoothed over: a contradiction in the sources, an overlap. */
export const Warning = /* @__PURE__ */ z.object({
  code: vocabulary(['contradiction', 'overlap', 'inferred', 'unverified', 'duplicate-label', 'misprint']),
  /** JSON Pointer of the field that the warning is about; empty for the whole record. */
  pointer: z._default(z.string(), ''),
  message: LocalizedText,
});
export type Warning = z.output<typeof Warning>;

/** RFC 9562, lower case. */
export const Uuid = /* @__PURE__ */ matching(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

/** How a record is found: the identifier never changes, the slug is what people and embeds write. */
export const identity = {
  id: Uuid,
  slug: Slug,
};

/** HSDS life of a record. */
export const RecordStatus = /* @__PURE__ */ vocabulary(['active', 'inactive', 'defunct', 'temporarily-closed']);

/** What every record tells about itself. */
export const provenance = {
  status: z._default(RecordStatus, 'active'),
  /** Where the record comes from. */
  source: unknown(Source),
  /** The date the facts describe, when they are not of today: `2013`. */
  asOf: unknown(PartialDate),
  /** When somebody last checked the record against reality. */
  verifiedAt: unknown(CalendarDate),
  /** Contradictions and doubts, kept and shown. */
  warnings: list(Warning),
};

/** Full-text filter of a list. */
export const q = /* @__PURE__ */ define(() => z.optional(z.string().check(z.minLength(1), z.maxLength(200))));

/** Which part of a list is asked for. */
export const paging = /* @__PURE__ */ define(() => ({
  /** Records on one page, 1 to 100; 50 when not stated. */
  pageSize: z.optional(whole(1, 100)),
  /** Opaque: the `next` of the page before. */
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
}));

/** One page of a list. */
export function pageOf<T extends z.ZodMiniType>(item: T) {
  return z.object({
    items: z.array(item),
    /** Records that match on all pages together. */
    total: z.number().check(z.gte(0)),
    /** Cursor of the next page; `null` on the last one. */
    next: z.nullable(z.string()),
  });
}
export interface PageOf<T> {
  items: T[];
  total: number;
  next: string | null;
}
