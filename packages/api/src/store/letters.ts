import type { Kysely } from 'kysely';
import type { LetterKind, QuestionKind } from '../outbox/placeholders.ts';
import { prepared } from './prepared.ts';
import type { Contact } from './store.ts';
import type { Tables } from './tables.ts';
import { uuid7 } from './uuid7.ts';

export interface Owed {
  signup: Pick<Tables['signups'], 'id' | 'personal'>;
  kind: LetterKind;
  /** Tells two letters of one kind apart: what happened, or which change it tells. The same cause owes one letter. */
  cause: string;
  /** When it is to leave. */
  due: Date;
}

const insert = prepared(
  (db, its: { id: string; signup: string; kind: string; cause: string; channel: string; due: string }) =>
    db
      .insertInto('letters')
      .values({
        id: its.id,
        signup_id: its.signup,
        kind: its.kind,
        cause: its.cause,
        channel: its.channel,
        state: 'due',
        due_at: its.due,
      })
      .onConflict((conflict) => conflict.columns(['signup_id', 'kind', 'cause']).doNothing()),
);

/**
 * Writes down that a person is to be told something, in the transaction of what happened. By e-mail where there is one,
 * on the librarian's call list otherwise; nobody is owed anything once the contact is deleted.
 */
export async function owe(db: Kysely<Tables>, { signup, kind, cause, due }: Owed): Promise<void> {
  if (signup.personal === null) return;
  const { contact } = JSON.parse(signup.personal) as { contact: Contact };
  const channel = contact.email ? 'email' : 'call';
  await insert(db, { id: uuid7(due.getTime()), signup: signup.id, kind, cause, channel, due: due.toISOString() });
}

export interface OwedOfQuestion {
  question: Pick<Tables['asked_questions'], 'id' | 'personal'>;
  kind: QuestionKind;
  cause: string;
  due: Date;
}

/** The same for a question: who left neither e-mail nor phone is told by the code, and owed nothing. */
export async function oweQuestion(db: Kysely<Tables>, { question, kind, cause, due }: OwedOfQuestion): Promise<void> {
  if (question.personal === null) return;
  const { contact } = JSON.parse(question.personal) as { contact: Contact };
  if (!contact.email && !contact.phone) return;
  await db
    .insertInto('letters')
    .values({
      id: uuid7(due.getTime()),
      question_id: question.id,
      kind,
      cause,
      channel: contact.email ? 'email' : 'call',
      state: 'due',
      due_at: due.toISOString(),
    })
    .onConflict((conflict) => conflict.columns(['question_id', 'kind', 'cause']).doNothing())
    .execute();
}
