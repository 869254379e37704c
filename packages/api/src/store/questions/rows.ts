/** Questions as they are kept, and as the person who asked sees them. */
import type { Answer, AskedQuestion, QuestionMessage } from '@mosty/sdk/schemas';
import type { Kysely, Selectable } from 'kysely';
import { type State, isDue } from '../../reception/machine.ts';
import { ZONE, replyBy } from '../../reception/term.ts';
import { dayIn } from '../../time.ts';
import { mac } from '../signups/identity.ts';
import type { Contact } from '../store.ts';
import type { Tables } from '../tables.ts';

export type Db = Kysely<Tables>;
export type Row = Selectable<Tables['asked_questions']>;

/** What is kept for as long as the question is. */
export interface Body {
  topic: string | null;
  kind: string;
  /** The words of the person, masked; `null` once they were deleted. */
  text: string | null;
  /** How staff calls it in one line; `null` until then. */
  title: string | null;
  /** When a librarian looked at the masked text. */
  maskedAt: string | null;
  messages: QuestionMessage[];
  answers: Answer[];
  extension: AskedQuestion['extension'];
  redirectedTo: AskedQuestion['redirectedTo'];
  closed: AskedQuestion['closed'];
  publishedAs: string | null;
  publishedOn: string | null;
  /** The open question that it is answered with. */
  mergedInto: string | null;
}

/** What is deleted on its date. */
export interface PersonalData {
  text: string;
  name: string | null;
  contact: Contact;
  /** What she said when she was asked back, as she typed it. */
  messages: { text: string; at: string }[];
}

export const bodyOf = ({ body }: Pick<Row, 'body'>): Body => JSON.parse(body) as Body;
export const personalOf = ({ personal }: Pick<Row, 'personal'>): PersonalData | null =>
  personal === null ? null : (JSON.parse(personal) as PersonalData);

/** Opens a question to the person: made from its identifier, kept nowhere. */
export const questionToken = (secret: string, id: string): string => mac(secret, 'question', id);

export const byId = (db: Db, id: string): Promise<Row | undefined> =>
  db.selectFrom('asked_questions').selectAll().where('id', '=', id).executeTakeFirst();

/** Writes a question back: its state, its term, and what it tells. */
export async function save(db: Db, row: Row, body: Body): Promise<Row> {
  const changed = { ...row, body: JSON.stringify(body) };
  const { id, ...rest } = changed;
  await db.updateTable('asked_questions').set(rest).where('id', '=', id).execute();
  return changed;
}

/** Until when the library waits for the person; `null` unless it does. */
export function waitsUntil({ state, body }: Pick<Row, 'state' | 'body'>): string | null {
  const asked = bodyOf({ body }).messages.findLast(({ from }) => from === 'library');
  return state === 'clarify' && asked ? replyBy(dayIn(ZONE, Date.parse(asked.at))) : null;
}

/** What the person sees. */
export function answer(row: Row, secret: string): AskedQuestion {
  const { topic, text, messages, answers, extension, redirectedTo, closed, publishedAs } = bodyOf(row);
  const state = row.state as State;
  const dueAt = isDue(state) ? row.due_at : null;
  return {
    id: row.id,
    code: row.code,
    manageToken: questionToken(secret, row.id),
    state,
    topic,
    text,
    receivedAt: row.received_at,
    dueAt,
    dueBasis: dueAt === null ? 'none' : 'library-rule',
    extension: dueAt === null ? null : extension,
    replyBy: waitsUntil(row),
    answerBy: row.answer_by,
    messages,
    answers,
    redirectedTo,
    closed,
    mayPublish: row.publish_version !== null,
    publishedAs,
    deleteAfter: row.delete_after,
  };
}
