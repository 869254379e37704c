import * as z from 'zod/mini';
import {
  CalendarDate,
  LocalizedText,
  Slug,
  Telephone,
  WebAddress,
  identity,
  list,
  provenance,
  unknown,
  vocabulary,
  whole,
} from './common.ts';

/** Where a door leads: a page, an office with a phone, a desk. */
export const DoorPlace = /* @__PURE__ */ z.object({
  name: LocalizedText,
  url: unknown(WebAddress),
  telephone: list(Telephone),
  address: unknown(LocalizedText),
  note: unknown(LocalizedText),
  /** Slug of a branch that it is. */
  branch: unknown(Slug),
});
export type DoorPlace = z.output<typeof DoorPlace>;

/** How long an answer may take, and whose term that is. */
export const DoorTerm = /* @__PURE__ */ z.object({
  /** What the term is for: «Звернення громадян», «Запит на публічну інформацію». */
  name: LocalizedText,
  /** The term in words, with whose it is. */
  text: LocalizedText,
  /** `library-rule`: the library’s own promise; `law`: a law sets it for the authority; `office`: the office names it. */
  basis: vocabulary(['library-rule', 'law', 'office']),
  /** The usual term and the longest one, in `unit`. */
  usual: unknown(whole(1)),
  longest: unknown(whole(1)),
  unit: unknown(vocabulary(['working-days', 'days', 'months'])),
  /** Days of the working week that the library’s own term is counted in: 1 = Monday … 7 = Sunday. */
  week: unknown(z.array(whole(1, 7))),
  /** The law that sets the term, by name and article; `null` for the library’s own rule. */
  law: unknown(LocalizedText),
  url: unknown(WebAddress),
  /** What has to be borne in mind. */
  caveat: unknown(LocalizedText),
});
export type DoorTerm = z.output<typeof DoorTerm>;

/** One of the doors before the text box: where somebody’s matter goes, and how long that may take. */
export const Door = /* @__PURE__ */ z.object({
  ...identity,
  name: LocalizedText,
  /** What it is for, in two lines. */
  summary: LocalizedText,
  /** What it is not: «Запитання до бібліотеки не є зверненням». */
  notice: unknown(LocalizedText),
  /** Whether the question is asked here, by the form; otherwise the door leads away. */
  here: z._default(z.boolean(), false),
  position: whole(1),
  places: list(DoorPlace),
  terms: list(DoorTerm),
  /** What has to be in what is lodged there: name, address, gist. */
  requirements: list(LocalizedText),
  /** Services that tell more. */
  relatedServices: list(Slug),
  ...provenance,
});
export type Door = z.output<typeof Door>;

/** What questions are about. */
export const Topic = /* @__PURE__ */ z.object({
  ...identity,
  name: LocalizedText,
  position: whole(1),
  ...provenance,
});
export type Topic = z.output<typeof Topic>;

/** A text that people agree to. */
export const ConsentText = /* @__PURE__ */ z.object({ version: z.string(), text: LocalizedText });
export type ConsentText = z.output<typeof ConsentText>;

/** Everything a page needs before somebody asks: `GET /v1/reception`. */
export const Reception = /* @__PURE__ */ z.object({
  /** In the order to show them. */
  doors: z.array(Door),
  /** In the order to show them. */
  topics: z.array(Topic),
  consents: z.object({
    /** Has to be agreed to: the question is kept until it is answered. */
    answer: ConsentText,
    /** May be agreed to, apart. */
    publish: ConsentText,
  }),
  term: z.object({
    basis: vocabulary(['library-rule']),
    /** Working days after the day of the question. */
    workingDays: whole(1),
    /** Days of the library’s working week: 1 = Monday … 7 = Sunday. */
    week: z.array(whole(1, 7)),
    /** By when a question is answered that is asked at this moment. */
    dueAt: CalendarDate,
  }),
  holidays: z.object({
    /** First and last year whose holidays are known; `null` when none are. */
    from: z.nullable(whole(1900)),
    to: z.nullable(whole(1900)),
    /** What has to be borne in mind, such as martial law. */
    note: z.nullable(LocalizedText),
  }),
  /** Days that personal data are kept after the answer, and at most. */
  kept: z.object({ afterAnswer: whole(1), most: whole(1) }),
});
export type Reception = z.output<typeof Reception>;
