/** Rows of the outbox that are about questions. */
import type { Door } from '@mosty/sdk/schemas';
import { type QuestionKind } from '../../outbox/placeholders.ts';
import { type PersonalData, bodyOf, byId, personalOf, type Row, waitsUntil } from '../questions/rows.ts';
import type { QuestionTold } from './letter.ts';
import type { Db, LetterRow } from './rows.ts';

export interface FoundQuestion {
  row: LetterRow;
  question: Row;
  personal: PersonalData | null;
}

export async function findQuestion(db: Db, row: LetterRow): Promise<FoundQuestion | null> {
  const question = row.question_id === null ? undefined : await byId(db, row.question_id);
  return question ? { row, question, personal: personalOf(question) } : null;
}

/** Whether the row still tells what is so: an answer is not announced once the question was taken back. */
export function isStillSo({ row, question, personal }: FoundQuestion): boolean {
  if (personal === null) return false;
  const { state } = question;
  const { extension } = bodyOf(question);
  const kind = row.kind as QuestionKind;
  switch (kind) {
    case 'question-received':
      return state === 'received' || state === 'clarify';
    case 'question-clarify':
      return state === 'clarify';
    case 'question-extended':
      return state === 'received' && extension?.at === row.cause;
    case 'question-answered':
      return state === 'answered' || state === 'published';
    case 'question-redirected':
      return state === 'redirected';
    case 'question-closed':
      return state === 'closed';
  }
}

/** Nobody is called to be told that a question has arrived: the code was on the screen. */
export const isWorthCalling = ({ row }: FoundQuestion): boolean => row.kind !== 'question-received';

async function phones(db: Db): Promise<QuestionTold['telephone']> {
  const rows = await db.selectFrom('records').select('body').where('noun', '=', 'doors').execute();
  const door = rows.map(({ body }) => JSON.parse(body) as Door).find(({ here }) => here);
  return door?.places.flatMap(({ telephone }) => telephone) ?? [];
}

export async function toldOf(
  db: Db,
  { row, question }: FoundQuestion,
  token: (id: string) => string,
): Promise<QuestionTold> {
  const { messages, answers, extension, redirectedTo, closed } = bodyOf(question);
  // The cause of an answer is its number, so that a second one is told by a letter of its own.
  const number = Number(/^answer-(\d+)$/.exec(row.cause)?.[1] ?? answers.length);
  return {
    id: question.id,
    code: question.code,
    manageToken: token(question.id),
    state: question.state,
    dueAt: question.due_at,
    replyBy: waitsUntil(question),
    deleteAfter: question.delete_after,
    ask: messages.findLast(({ from }) => from === 'library')?.text ?? null,
    answer: answers[number - 1] ?? null,
    extension,
    redirectedTo,
    closed,
    telephone: await phones(db),
  };
}
