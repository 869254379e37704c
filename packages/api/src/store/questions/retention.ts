import { type State, next } from '../../reception/machine.ts';
import { forget } from './own.ts';
import { type Db, bodyOf, save } from './rows.ts';

/** Keys are kept as long as a client may still retry. */
const KEY_DAYS = 7;

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
