import { DateOrInstant, Instant, LocalizedText, Slug, Uuid, vocabulary } from '@mosty/sdk/schemas';
import * as z from 'zod/mini';

/** Somebody without e-mail who is to be called. */
export const StaffCall = z.object({
  id: Uuid,
  /** What to tell: the kind of the letter that the person would have got. */
  kind: vocabulary([
    'confirmed', 'waitlisted', 'offered', 'moved', 'cancelled', 'reminder',
    'question-clarify', 'question-extended', 'question-answered', 'question-redirected', 'question-closed',
  ]), // prettier-ignore
  /** Since when the call is owed. */
  dueAt: Instant,
  phone: z.string(),
  names: z.array(z.string()),
  code: z.string(),
  /** Slug of the session; `null` of a call about a question. */
  session: z.nullable(Slug),
  sessionName: z.nullable(LocalizedText),
  startDate: z.nullable(DateOrInstant),
  /** Identifier of the question; `null` of a call about a session. */
  question: z.nullable(Uuid),
  /** Slug of the branch. */
  branch: z.nullable(Slug),
  /** Until when an offered place is held. */
  offeredUntil: z.nullable(Instant),
  /** Why the session was changed, where somebody said so. */
  reason: z.nullable(LocalizedText),
});
export type StaffCall = z.output<typeof StaffCall>;

/** Calls that are owed, the oldest first. */
export const StaffCallList = z.object({ items: z.array(StaffCall) });

/** A call that was made. */
export const StaffCallDone = z.object({ id: Uuid, state: vocabulary(['done']) });
