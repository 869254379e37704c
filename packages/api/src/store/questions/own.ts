/** What the person does with her question. Each may be repeated: the second answer is the first. */
import type { AskedQuestion } from '@mosty/sdk/schemas';
import { type State, next } from '../../reception/machine.ts';
import { ZONE, deleteAfter } from '../../reception/term.ts';
import { dayIn } from '../../time.ts';
import { type Db, type Row, answer, bodyOf, personalOf, save } from './rows.ts';
import { opened } from './ask.ts';
import { takeDown } from './publish.ts';

export interface QuestionOpening {
  id: string;
  token: string;
  now: Date;
}

export interface Clarification {
  text: string;
  masked: string;
  /** The last day of the term, counted anew. */
  dueAt: string;
}

export type ClarifyOutcome =
  | { kind: 'clarified'; question: AskedQuestion }
  /** Nobody asked back. */
  | { kind: 'not-asked' }
  /** It has ended. */
  | { kind: 'over' };

export async function clarify(
  db: Db,
  secret: string,
  { id, token, now }: QuestionOpening,
  { text, masked, dueAt }: Clarification,
): Promise<ClarifyOutcome | null> {
  const row = await opened(db, secret, id, token);
  if (!row) return null;
  const personal = personalOf(row);
  const body = bodyOf(row);
  // Closed for want of this very reply: it opens the question again.
  const isLate = row.state === 'closed' && body.closed?.reason === 'no-reply';
  const state = next(row.state as State, isLate ? 'reopened' : 'clarified');
  if (!state || !personal) {
    const isAgain = personal?.messages.at(-1)?.text === text;
    if (isAgain) return { kind: 'clarified', question: answer(row, secret) };
    return { kind: ['received', 'answered', 'published'].includes(row.state) && personal ? 'not-asked' : 'over' };
  }
  const at = now.toISOString();
  if (isLate) body.closed = null;
  body.messages.push({ from: 'person', text: masked, at });
  personal.messages.push({ text, at });
  const delete_after = isLate ? deleteAfter(dayIn(ZONE, Date.parse(row.received_at)), null) : row.delete_after;
  const changed: Row = { ...row, state, due_at: dueAt, delete_after, personal: JSON.stringify(personal) };
  return { kind: 'clarified', question: answer(await save(db, changed, body), secret) };
}

/** Takes a question back: her words and her contact go at once, nothing of it stays published, and nobody writes to her. */
export async function withdraw(db: Db, secret: string, opening: QuestionOpening): Promise<AskedQuestion | null> {
  const row = await opened(db, secret, opening.id, opening.token);
  if (!row) return null;
  const state = next(row.state as State, 'withdrawn');
  if (!state) return answer(row, secret);
  const body = bodyOf(row);
  if (body.publishedAs !== null) await takeDown(db, row.id);
  return answer(await forget(db, { ...row, state }), secret);
}

/** Deletes everything that the person or the library wrote about her matter; the row stays to be counted. */
export async function forget(db: Db, row: Row): Promise<Row> {
  await db
    .updateTable('letters')
    .set({ state: 'dropped' })
    .where('question_id', '=', row.id)
    .where('state', '=', 'due')
    .execute();
  await db.deleteFrom('question_keys').where('question_id', '=', row.id).execute();
  const body = bodyOf(row);
  const keeps = row.state === 'published';
  return save(
    db,
    { ...row, personal: null },
    {
      ...body,
      extension: null,
      // What is published was looked at and agreed to.
      ...(!keeps && { text: null, title: null, messages: [], answers: [], redirectedTo: null, publishedAs: null }),
      messages: [],
      closed: body.closed && { ...body.closed, text: null },
    },
  );
}
