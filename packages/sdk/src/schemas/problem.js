import * as z from 'zod/mini';
/** One field that was refused. */
export const FieldProblem = /* @__PURE__ */ z.object({
  /** JSON Pointer into the body (`/contact/phone`) or the name of the query parameter (`?pageSize`). */
  pointer: z.string(),
  /** Stable code; never translated. */
  code: z.string(),
  /** What to do, in the language asked for. */
  message: z.string(),
});
/** RFC 9457 `application/problem+json`: the only form an error of the API takes. */
export const Problem = /* @__PURE__ */ z.object({
  /** Stable URN such as `urn:mosty:problem:not-found`; never translated. */
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
  /** Correlates an answer with the server's log; safe to read out to support. */
  requestId: z.optional(z.string()),
  errors: z._default(z.array(FieldProblem), () => []),
});
