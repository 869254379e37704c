/** How staff moves one question on. */
import type { QuestionKind } from '../../outbox/placeholders.ts';
import { type Event, type State, type Unpublishable, hasEnded, next } from '../../reception/machine.ts';
import { ZONE, deleteAfter } from '../../reception/term.ts';
import { dayIn } from '../../time.ts';
import { oweQuestion } from '../letters.ts';
import type { By } from '../staff/act.ts';
import { type Action, audit } from '../staff/audit.ts';
import { type Body, type Db, type Row, bodyOf, byId, save } from './rows.ts';
import { type StaffQuestion, seenByStaff } from './seen.ts';

export type QuestionActOutcome =
  | { kind: 'done'; question: StaffQuestion }
  | { kind: 'no-question' }
  /** It cannot happen to a question in this state. */
  | { kind: 'not-now'; state: State }
  | { kind: 'unpublishable'; why: Unpublishable }
  /** What it is merged with is not there, or is itself. */
  | { kind: 'no-target' };

export interface Step {
  event: Event;
  action: Action;
  by: By;
  /** Changes what the question tells; returns what the journal says of it. */
  change(body: Body, row: Row): Record<string, unknown> | Promise<Record<string, unknown>>;
  /** The last day of a term that begins or changes. */
  dueAt?: string;
  letter?: QuestionKind;
  /** Tells two letters of a kind apart. */
  cause?(body: Body): string;
}

/** One step of a question: one transaction with its line of the journal and its letter. */
export async function step(
  db: Db,
  row: Row,
  { event, action, by, change, dueAt, letter, cause }: Step,
): Promise<QuestionActOutcome> {
  const from = row.state as State;
  const state = next(from, event);
  if (!state) return { kind: 'not-now', state: from };
  const body = bodyOf(row);
  const details = await change(body, row);
  const today = dayIn(ZONE, by.now.getTime());
  const asked = dayIn(ZONE, Date.parse(row.received_at));
  // An end counts towards the deletion once: an answer that is added later does not put it off.
  const ends = hasEnded(state) !== hasEnded(from);
  const after = ends ? deleteAfter(asked, hasEnded(state) ? today : null) : row.delete_after;
  const changed = await save(db, { ...row, state, due_at: dueAt ?? row.due_at, delete_after: after }, body);
  await audit(db, { ...by, action, subject: `questions/${row.id}`, details: { from, ...details } });
  if (letter)
    await oweQuestion(db, {
      question: changed,
      kind: letter,
      cause: cause?.(body) ?? by.now.toISOString(),
      due: by.now,
    });
  if (['answered', 'redirected', 'closed'].includes(event))
    await withThose(db, changed, { event, action, by, change, letter, cause } as Step);
  return { kind: 'done', question: seenByStaff(changed, today) };
}

/** Questions that were merged into this one end with it, each person by her own letter. */
async function withThose(db: Db, { id }: Row, its: Step): Promise<void> {
  const open = await db
    .selectFrom('asked_questions')
    .selectAll()
    .where('state', 'in', ['received', 'clarify'])
    .execute();
  for (const row of open) if (bodyOf(row).mergedInto === id) await step(db, row, its);
}

/** A question by its identifier, and a step of it. */
export async function act(db: Db, id: string, its: Step): Promise<QuestionActOutcome> {
  const row = await byId(db, id);
  return row ? step(db, row, its) : { kind: 'no-question' };
}
