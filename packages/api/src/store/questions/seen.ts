/** A question as staff sees it, and the queue of them. */
import type { Answer, AskedQuestion } from '@mosty/sdk/schemas';
import type { State } from '../../reception/machine.ts';
import { type Db, type Row, bodyOf, byId, personalOf, waitsUntil } from './rows.ts';

/** A question as staff sees it. */
export interface StaffQuestion {
  id: string;
  code: string;
  state: State;
  topic: string | null;
  kind: string;
  /** As the person typed it; `null` once deleted. */
  text: string | null;
  name: string | null;
  phone: string | null;
  email: string | null;
  publicText: string | null;
  title: string | null;
  isMasked: boolean;
  messages: { from: string; text: string; original: string | null; at: string }[];
  answers: Answer[];
  receivedAt: string;
  dueAt: string | null;
  isOverdue: boolean;
  extension: AskedQuestion['extension'];
  /** Until when the library waits for what it asked back. */
  replyBy: string | null;
  redirectedTo: AskedQuestion['redirectedTo'];
  closed: AskedQuestion['closed'];
  mayPublish: boolean;
  publishedAs: string | null;
  /** The question that it was merged into: answered with it. */
  mergedInto: string | null;
  answerBy: string;
  locale: string;
  deleteAfter: string;
}

export function seenByStaff(row: Row, today: string): StaffQuestion {
  const { text: publicText, maskedAt, messages, publishedOn: _, ...body } = bodyOf(row);
  const personal = personalOf(row);
  const own = new Map(personal?.messages.map(({ at, text }) => [at, text]));
  const { contact = {} } = personal ?? {};
  return {
    ...body,
    mergedInto: body.mergedInto ?? null,
    id: row.id,
    code: row.code,
    state: row.state as State,
    text: personal?.text ?? null,
    name: personal?.name ?? null,
    phone: contact.phone ?? null,
    email: contact.email ?? null,
    publicText,
    isMasked: maskedAt !== null,
    messages: messages.map((each) => ({
      ...each,
      original: each.from === 'person' ? (own.get(each.at) ?? null) : null,
    })),
    receivedAt: row.received_at,
    dueAt: row.state === 'received' ? row.due_at : null,
    isOverdue: row.state === 'received' && row.due_at !== null && row.due_at < today,
    replyBy: waitsUntil(row),
    mayPublish: row.publish_version !== null,
    answerBy: row.answer_by,
    locale: row.locale,
    deleteAfter: row.delete_after,
  };
}

export interface QueueAsked {
  state?: string | undefined;
  today: string;
}

/** Questions, those whose day comes first at the head; of one state, or all that are open. */
export async function queue(db: Db, { state, today }: QueueAsked): Promise<StaffQuestion[]> {
  const rows = await db
    .selectFrom('asked_questions')
    .selectAll()
    .where('state', 'in', state ? [state] : ['received', 'clarify'])
    .orderBy('state', 'desc')
    .orderBy('due_at')
    .orderBy('received_at')
    .limit(1000)
    .execute();
  return rows.map((row) => seenByStaff(row, today));
}

export const one = async (db: Db, id: string, today: string): Promise<StaffQuestion | null> => {
  const row = await byId(db, id);
  return row ? seenByStaff(row, today) : null;
};
