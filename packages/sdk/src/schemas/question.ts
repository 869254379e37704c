import * as z from 'zod/mini';
import {
  CalendarDate,
  EMAIL,
  Instant,
  LocalizedText,
  Slug,
  Uuid,
  WebAddress,
  define,
  identity,
  list,
  matching,
  pageOf,
  paging,
  provenance,
  q,
  unknown,
  vocabulary,
  whole,
} from './common.ts';

/** What an answer stands on: a page, or a record of the library’s own data. */
export const AnswerSource = /* @__PURE__ */ z.object({
  title: LocalizedText,
  url: unknown(WebAddress),
  /** Slug of a service. */
  service: unknown(Slug),
  /** Slug of a branch. */
  branch: unknown(Slug),
  /** Slug of a document. */
  document: unknown(Slug),
});
export type AnswerSource = z.output<typeof AnswerSource>;

/** What the library answers. [schema.org Answer] */
export const Answer = /* @__PURE__ */ z.object({
  /** Plain paragraphs, with empty lines between them. */
  text: LocalizedText,
  sources: list(AnswerSource),
  /** Who answers, as a role; never a private person’s name. */
  answeredBy: unknown(LocalizedText),
  answeredAt: unknown(CalendarDate),
});
export type Answer = z.output<typeof Answer>;

/** A published question with its answers; whatever was personal in it is masked. [schema.org Question in a QAPage] */
export const Question = /* @__PURE__ */ z.object({
  ...identity,
  /** Slug of one of the reception’s topics. */
  topic: Slug,
  /** What kind of answer it is: a reference, or advice where to lodge an appeal or a request for public information. */
  kind: z._default(vocabulary(['reference', 'appeal-advice', 'information-request-advice']), 'reference'),
  /** The question in one line. */
  title: LocalizedText,
  /** The question in full; `null` when the title says it all. */
  text: unknown(LocalizedText),
  /** Who asked: a resident, or the library itself, which answers what is often asked. */
  askedBy: z._default(vocabulary(['resident', 'library']), 'library'),
  askedAt: unknown(CalendarDate),
  publishedAt: unknown(CalendarDate),
  answers: list(Answer),
  /** How many readers said that it helped them, and that it did not. */
  helpful: z._default(z.object({ yes: whole(0), no: whole(0) }), () => ({ yes: 0, no: 0 })),
  relatedServices: list(Slug),
  relatedBranches: list(Slug),
  relatedDocuments: list(Slug),
  ...provenance,
});
export type Question = z.output<typeof Question>;

export const QuestionPage = /* @__PURE__ */ pageOf(Question);

/** What `GET /v1/questions` can be asked. The newest first; with `q`, the best first. */
export const QuestionQuery = /* @__PURE__ */ define(() =>
  z.strictObject({
    q,
    topic: z.optional(Slug),
    kind: z.optional(z.enum(['reference', 'appeal-advice', 'information-request-advice'])),
    ...paging,
  }),
);
export type QuestionQuery = z.input<typeof QuestionQuery>;

/** What `GET /v1/questions/similar` can be asked. */
export const SimilarQuery = /* @__PURE__ */ define(() =>
  z.strictObject({
    /** The question as far as it is typed; a long one is cut, and what looks personal is left out of the search. */
    text: z.string().check(z.minLength(1), z.maxLength(1000)),
    /** Most questions to return, 1 to 10; 3 when not stated. */
    limit: z.optional(whole(1, 10)),
  }),
);
export type SimilarQuery = z.input<typeof SimilarQuery>;

/** Published questions that may answer what is being asked, the best first; none when nothing is near enough. */
export const SimilarQuestions = /* @__PURE__ */ z.object({ items: z.array(Question) });
export type SimilarQuestions = z.output<typeof SimilarQuestions>;

/** The text about keeping the question and the contact that a person agrees to. A new text gets a new version. */
export const QUESTION_CONSENT_VERSION = '2026-11';
/** The text about publishing, which is agreed to apart or not at all. */
export const PUBLISH_CONSENT_VERSION = '2026-11';

const TypedPhone = /* @__PURE__ */ z
  .string()
  .check(z.trim(), z.maxLength(30), z.regex(/^\+?(?:[\s()./-]*\d){9,15}[\s()./-]*$/));
const TypedEmail = /* @__PURE__ */ z.string().check(z.trim(), z.maxLength(254), z.regex(EMAIL));

/** The longest question, in characters. */
export const QUESTION_MOST = 4000;

/** A question that is sent. Nobody is asked for a name, and whoever leaves no contact is answered by the code. */
export const QuestionInput = /* @__PURE__ */ z.strictObject({
  text: z.string().check(z.trim(), z.minLength(10), z.maxLength(QUESTION_MOST)),
  /** Slug of one of the reception’s topics. */
  topic: z.optional(Slug),
  /** How to address the person, if she likes to say; never published. */
  name: z.optional(z.string().check(z.trim(), z.maxLength(100), z.regex(/^[\p{L}\p{M}][\p{L}\p{M}\s.'’ʼ`-]*$/u))),
  /** Where the answer goes besides the code: both, one, or none of them. */
  contact: z.optional(z.strictObject({ phone: z.optional(TypedPhone), email: z.optional(TypedEmail) })),
  /** To keep the question, and the contact where there is one, until it is answered. */
  consent: z.strictObject({ version: z.string().check(z.minLength(1), z.maxLength(20)), accepted: z.literal(true) }),
  /** To publish question and answer without personal data; off unless the person says so. */
  publish: z.optional(
    z.strictObject({ version: z.string().check(z.minLength(1), z.maxLength(20)), accepted: z.boolean() }),
  ),
  /** What tells a form that a person fills from one that a program fills; nothing of it is kept. */
  form: z.optional(
    z.strictObject({
      stamp: z.optional(z.string().check(z.maxLength(300))),
      extra: z.optional(z.string().check(z.maxLength(500))),
      proof: z.optional(z.string().check(z.maxLength(2000))),
    }),
  ),
  /** Language for letters. */
  locale: z.optional(matching(/^(uk|en)$/) as z.ZodMiniType<'uk' | 'en', 'uk' | 'en'>),
});
export type QuestionInput = z.input<typeof QuestionInput>;

/** What a person adds when the library asks back. */
export const ClarifyInput = /* @__PURE__ */ z.strictObject({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(QUESTION_MOST)),
});
export type ClarifyInput = z.input<typeof ClarifyInput>;

/** What finds a question again without its token: its code, and the phone or e-mail where one was left. */
export const QuestionLookup = /* @__PURE__ */ define(() =>
  z.strictObject({
    /** `471-528-306`, or `471-528-306-621-093` where no contact was left; as a person types it. */
    code: z.string().check(z.trim(), z.maxLength(40), z.regex(/^\d{3}(?:[\s.–-]*\d{3}){2}(?:(?:[\s.–-]*\d{3}){2})?$/)),
    phone: z.optional(TypedPhone),
    email: z.optional(TypedEmail),
  }),
);
export type QuestionLookup = z.input<typeof QuestionLookup>;

/** One line of the talk between the library and the person. */
export const QuestionMessage = /* @__PURE__ */ z.object({
  from: vocabulary(['library', 'person']),
  /** What the person writes is shown masked. */
  text: z.string(),
  at: Instant,
});
export type QuestionMessage = z.output<typeof QuestionMessage>;

/** A question as the person who asked it sees it. It carries no contact, and her words only masked. */
export const AskedQuestion = /* @__PURE__ */ z.object({
  id: Uuid,
  /** To be written down: `471-528-306` with a contact, `471-528-306-621-093` without one. */
  code: z.string(),
  /** Opens the question; unguessable, to be kept by the person. */
  manageToken: z.string(),
  /** `clarify` waits for the person; `redirected`, `closed` and `withdrawn` are ends. */
  state: vocabulary(['received', 'clarify', 'answered', 'published', 'redirected', 'closed', 'withdrawn']),
  topic: z.nullable(Slug),
  /** What she asked, masked; `null` once it was deleted. */
  text: z.nullable(z.string()),
  receivedAt: Instant,
  /** Until the end of this day the library answers; `null` when nothing is due any more, or the library waits for her. */
  dueAt: z.nullable(CalendarDate),
  /** Whose term it is: the library’s own rule; a law says nothing about a question to a library. */
  dueBasis: vocabulary(['library-rule', 'none']),
  /** Why the library needs longer, in its own words; `null` unless it said so. */
  extension: z.nullable(z.object({ reason: z.string(), at: Instant })),
  /**
   * Until the end of this day the library waits for what it asked back, then it closes the question; a reply that comes
   * later opens it again. `null` when it does not wait.
   */
  replyBy: unknown(CalendarDate),
  /** Where the answer comes besides the code. */
  answerBy: vocabulary(['email', 'phone', 'code']),
  /** What the library asked back and what she said, in order. */
  messages: z.array(QuestionMessage),
  answers: z.array(Answer),
  /** Whom to turn to instead; the library has passed nothing on. */
  redirectedTo: z.nullable(
    z.object({
      authority: LocalizedText,
      url: z.nullable(WebAddress),
      /** How to reach it otherwise, and what to bear in mind. */
      note: z.nullable(z.string()),
    }),
  ),
  /** Why it was closed without an answer of its own. */
  closed: z.nullable(
    z.object({
      reason: vocabulary(['duplicate', 'not-for-library', 'no-reply', 'not-a-question', 'cannot-answer', 'expired']),
      text: z.nullable(z.string()),
      /** Slug of the published question that answers it too. */
      duplicateOf: z.nullable(Slug),
    }),
  ),
  /** Whether she agreed that question and answer be published without personal data. */
  mayPublish: z.boolean(),
  /** Slug of the published question; `null` unless it is published. */
  publishedAs: z.nullable(Slug),
  /** The day her words and her contact are deleted. */
  deleteAfter: CalendarDate,
});
export type AskedQuestion = z.output<typeof AskedQuestion>;

/** A reader’s word on a published question. */
export const HelpfulInput = /* @__PURE__ */ z.strictObject({ helpful: z.boolean() });
export type HelpfulInput = z.input<typeof HelpfulInput>;

/** How many readers it helped. */
export const Helpful = /* @__PURE__ */ z.object({ yes: whole(0), no: whole(0) });
export type Helpful = z.output<typeof Helpful>;
