/** What staff sends and is answered about questions. */
import { AnswerSource, AskedQuestion, CalendarDate, Instant, Slug, Uuid, WebAddress } from '@mosty/sdk/schemas';
import * as z from 'zod/mini';

const words = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const KINDS = ['reference', 'appeal-advice', 'information-request-advice'] as const;
const { state, messages, answers, extension, replyBy, redirectedTo, closed } = AskedQuestion.shape;

/** A question as staff sees it, with the personal data that the person told. */
export const StaffQuestion = z.object({
  id: Uuid,
  code: z.string(),
  state,
  topic: z.nullable(Slug),
  kind: z.string(),
  /** As the person typed it; `null` once deleted. */
  text: z.nullable(z.string()),
  name: z.nullable(z.string()),
  /** E.164. */
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  /** What would be shown: masked by the program, then looked at by a librarian. */
  publicText: z.nullable(z.string()),
  title: z.nullable(z.string()),
  /** Whether a librarian has looked at the masked text. */
  isMasked: z.boolean(),
  /** What was asked back and said; `original` is what the person typed. */
  messages: z.array(z.extend(messages.def.element, { original: z.nullable(z.string()) })),
  answers,
  receivedAt: Instant,
  dueAt: z.nullable(CalendarDate),
  /** Whether the library’s own day has passed. */
  isOverdue: z.boolean(),
  extension,
  /** Until when the library waits for what it asked back; then it closes the question by itself. */
  replyBy,
  redirectedTo,
  closed,
  /** Whether the person agreed to its being published. */
  mayPublish: z.boolean(),
  publishedAs: z.nullable(Slug),
  /** Identifier of the open question that it is answered with. */
  mergedInto: z.nullable(Uuid),
  answerBy: z.string(),
  locale: z.string(),
  deleteAfter: CalendarDate,
});

/** Questions, those whose day comes first at the head. */
export const StaffQuestionList = z.object({ items: z.array(StaffQuestion) });

/** Which questions are asked for; all that are open when nothing is said. */
export const StaffQuestionQuery = z.strictObject({
  state: z.optional(z.enum(['received', 'clarify', 'answered', 'published', 'redirected', 'closed', 'withdrawn'])),
  topic: z.optional(Slug),
  /** `1`: only those whose day has passed. */
  overdue: z.optional(z.enum(['0', '1'])),
});

/** An answer. A name of a private person has no place in it. */
export const StaffAnswer = z.strictObject({
  /** Paragraphs with empty lines between them. */
  text: words(10_000),
  /** What it stands on: at least one source. */
  sources: z.array(AnswerSource).check(z.minLength(1), z.maxLength(20)),
  kind: z.optional(z.enum(KINDS)),
  /** Who answers, as a role; the reference desk when not stated. */
  answeredBy: z.optional(words(100)),
});

/** What the library needs to know. */
export const StaffAskBack = z.strictObject({ text: words(2000) });

/** What is to be shown to everybody; whatever is personal in it is masked once more. */
export const StaffPublicText = z.strictObject({
  /** The question in one line. */
  title: words(200),
  text: words(4000),
  topic: z.optional(Slug),
});

/** Whom to turn to instead. */
export const StaffRedirect = z.strictObject({
  authority: z.strictObject({ uk: words(200), en: z.optional(words(200)) }),
  url: z.optional(z.nullable(WebAddress)),
  note: z.optional(z.nullable(words(1000))),
  kind: z.optional(z.enum(KINDS)),
});

/** Why a question is closed without an answer. */
export const StaffQuestionClosing = z.strictObject({
  reason: z.enum(['not-for-library', 'no-reply', 'not-a-question', 'cannot-answer']),
  /** Told to the person. */
  text: z.optional(z.nullable(words(1000))),
});

/** What a question is merged with: a published one, by slug, or an open one, by identifier. */
export const StaffMerge = z.strictObject({ into: z.string().check(z.minLength(1), z.maxLength(80)) });

/** How much longer the library needs. */
export const StaffExtension = z.strictObject({
  /** Working days from today, 1 to 20. */
  workingDays: z.int().check(z.gte(1), z.lte(20)),
  /** Told to the person. */
  reason: words(500),
});
