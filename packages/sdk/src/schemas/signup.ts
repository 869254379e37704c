import * as z from 'zod/mini';
import { CalendarDate, EMAIL, Instant, Slug, Uuid, define, matching, unknown, vocabulary, whole } from './common.ts';

/** Letters of any alphabet, spaces, apostrophes, hyphens and dots; never a line break or markup. */
const PersonName = z
  .string()
  .check(z.trim(), z.minLength(2), z.maxLength(100), z.regex(/^[\p{L}\p{M}][\p{L}\p{M}\s.'’ʼ`-]*$/u));

/** A phone as a person types it: 9 to 15 digits with the usual signs between them. The server brings it to E.164. */
const TypedPhone = z.string().check(z.trim(), z.maxLength(30), z.regex(/^\+?(?:[\s()./-]*\d){9,15}[\s()./-]*$/));

/** The text a person agreed to. A new text gets a new version. */
export const CONSENT_VERSION = '2026-11';

/** What the form tells of itself: none of it is kept, and none of it makes another attempt. */
const FormTrace = /* @__PURE__ */ z.strictObject({
  /** The moment the form began, signed by the server. [SignupChallenge.stamp] */
  stamp: z.optional(z.string().check(z.maxLength(300))),
  /** What stands in a field that nobody sees: programs fill it. */
  extra: z.optional(z.string().check(z.maxLength(1000))),
  /** The work that was asked for, done. [SignupChallenge.proof] */
  proof: z.optional(z.string().check(z.maxLength(3000))),
});

/** What a person tells to get a place. Nothing else is asked for and nothing else is kept. */
export const SignupInput = /* @__PURE__ */ z.strictObject({
  /** Everybody who comes, the person who signs up first. A party is never split. */
  party: z.array(z.strictObject({ name: PersonName })).check(z.minLength(1), z.maxLength(6)),
  /** A phone or an e-mail; one of them is enough. */
  contact: z
    .strictObject({
      phone: z.optional(TypedPhone),
      email: z.optional(z.string().check(z.trim(), z.maxLength(254), z.regex(EMAIL))),
    })
    .check(z.refine(({ phone, email }) => Boolean(phone || email), { path: ['phone'], error: 'contact_required' })),
  /** Help the person needs to take part, in her own words. */
  accessNeeds: z.optional(z.string().check(z.trim(), z.maxLength(500))),
  consent: z.strictObject({ version: z.string().check(z.minLength(1), z.maxLength(20)), accepted: z.literal(true) }),
  /** Language for letters. */
  locale: z.optional(matching(/^(uk|en)$/) as z.ZodMiniType<'uk' | 'en', 'uk' | 'en'>),
  form: z.optional(FormTrace),
});
export type SignupInput = z.input<typeof SignupInput>;

/** What finds a signup again without its token: the code that was written down, and the phone or e-mail it was made with. */
export const SignupLookup = /* @__PURE__ */ define(() =>
  z
    .strictObject({
      /** `47-15`, as a person types it. */
      code: z.string().check(z.trim(), z.maxLength(30), z.regex(/^\d\d(?:[\s.-]*\d\d){1,2}$/)),
      phone: z.optional(TypedPhone),
      email: z.optional(z.string().check(z.trim(), z.maxLength(254), z.regex(EMAIL))),
    })
    .check(z.refine(({ phone, email }) => Boolean(phone || email), { path: ['phone'], error: 'contact_required' })),
);
export type SignupLookup = z.input<typeof SignupLookup>;

/** How a form for a session begins. */
export const SignupChallenge = /* @__PURE__ */ define(() =>
  z.object({
    /** The signed moment, to be sent along as `form.stamp`: good from three seconds on, for a day, for this session. */
    stamp: z.string(),
    /** Work to be done before the signup is sent, by `solveProof`; `null` = none is asked now, as nearly always. */
    proof: z.nullable(z.string()),
  }),
);
export type SignupChallenge = z.output<typeof SignupChallenge>;

/** What `GET /v1/sessions/{id}/signups/challenge` can be asked. */
export const SignupChallengeQuery = /* @__PURE__ */ define(() =>
  z.strictObject({
    /** `1`: a proof of work in any case. */
    proof: z.optional(z.enum(['1'])),
  }),
);
export type SignupChallengeQuery = z.input<typeof SignupChallengeQuery>;

/** The answer to a signup: what the person writes down. It carries no personal data. */
export const Signup = /* @__PURE__ */ z.object({
  id: Uuid,
  /** Slug of the session. */
  session: Slug,
  /** `confirmed` has its place, `offered` may take one until `offeredUntil`; `cancelled` and `expired` are ends. */
  state: vocabulary(['confirmed', 'waitlisted', 'offered', 'cancelled', 'expired']),
  /** To be read aloud: `47-15`. Unique within the session. */
  code: z.string(),
  /** Opens the signup; unguessable, to be kept by the person. */
  manageToken: z.string(),
  /** People ahead in the line at this moment, plus one; `null` unless `waitlisted`. */
  queuePosition: z.nullable(whole(1)),
  /** Until when an offered place is held for this party; `null` unless `offered`. */
  offeredUntil: unknown(Instant),
  partySize: whole(1),
  createdAt: Instant,
  /** The day the personal data are deleted. */
  deleteAfter: CalendarDate,
  /** Added to the `sequence` of the session in calendar files: more than 0 once staff has moved the signup from another one. */
  sequenceBase: z.optional(whole(0)),
});
export type Signup = z.output<typeof Signup>;

/** Value of the `Idempotency-Key` header: 16 to 255 visible ASCII characters, best a UUID. */
export const IdempotencyKey = z.string().check(z.regex(/^[\x21-\x7e]{16,255}$/));
