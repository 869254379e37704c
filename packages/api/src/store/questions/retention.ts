import { type State, next } from '../../reception/machine.ts';
import { ZONE, deleteAfter } from '../../reception/term.ts';
import { dayIn } from '../../time.ts';
import { oweQuestion } from '../letters.ts';
import { forget } from './own.ts';
import { type Db, bodyOf, save, waitsUntil } from './rows.ts';

/** Keys are kept as long as a client may still retry. */
const KEY_DAYS = 7;

/**
 * Closes what the library asked back and got no reply to in time, with a letter: who replies later opens it again. One that
 * was merged with another is answered with that one. Returns of how many.
 */
export async function closeUnanswered(db: Db, today: string): Promise<number> {
  const waiting = await db.selectFrom('asked_questions').selectAll().where('state', '=', 'clarify').execute();
  let closed = 0;
  for (const row of waiting) {
    const until = waitsUntil(row);
    const body = bodyOf(row);
    const state = next(row.state as State, 'unanswered');
    if (!state || body.mergedInto !== null || until === null || until >= today) continue;
    const delete_after = deleteAfter(dayIn(ZONE, Date.parse(row.received_at)), today);
    const reason = { reason: 'no-reply' as const, text: null, duplicateOf: null };
    const ended = await save(db, { ...row, state, delete_after }, { ...body, closed: reason });
    const due = new Date(`${today}T00:00:00Z`);
    await oweQuestion(db, { question: ended, kind: 'question-closed', cause: `no-reply-${until}`, due });
    closed++;
  }
  return closed;
}

/** Deletes what is due: words, contacts, masked texts and answers of what is not published. Returns of how many. */
export async function sweepQuestions(db: Db, today: string): Promise<number> {
  const limit = new Date(Date.parse(`${today}T00:00:00Z`) - KEY_DAYS * 86_400_000).toISOString();
  await db.deleteFrom('question_keys').where('created_at', '<', limit).execute();
  const due = await db
    .selectFrom('asked_questions')
    .selectAll()
    .where('delete_after', '<=', today)
    .where('personal', 'is not', null)
    .execute();
  for (const row of due) {
    const state = next(row.state as State, 'expired');
    let ended = row;
    if (state) {
      const closed = { reason: 'expired', text: null, duplicateOf: null };
      ended = await save(db, { ...row, state, due_at: null }, { ...bodyOf(row), closed });
    }
    await forget(db, ended);
  }
  return due.length;
}
