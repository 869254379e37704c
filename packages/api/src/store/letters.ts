import type { Kysely } from 'kysely';
import type { LetterKind } from '../outbox/placeholders.ts';
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
