import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { prepared } from '../prepared.ts';
import type { Tables } from '../tables.ts';

/** What staff can do that is written down. */
export type Action =
  | 'token.add'
  | 'token.revoke'
  | 'signup.register'
  | 'signup.attendance'
  | 'signup.cancel'
  | 'signup.confirm'
  | 'signup.move'
  | 'session.change'
  | 'branch.close'
  | 'branch.reopen'
  | 'list.export'
  | 'list.print'
  | 'call.done'
  | 'question.answer'
  | 'question.ask-back'
  | 'question.extend'
  | 'question.redirect'
  | 'question.close'
  | 'question.reopen'
  | 'question.merge'
  | 'question.mask'
  | 'question.publish'
  | 'question.unpublish'
  | 'feed.post'
  | 'feed.edit'
  | 'feed.withdraw'
  | 'source.poll';

export interface Deed {
  /** Identifier of the staff token; `cli` for the command line. */
  who: string;
  action: Action;
  /** What it was done to: `signups/<id>`, `sessions/<slug>`, `branches/<slug>`, `calls/<id>`, `staff/<id>`. */
  subject: string;
  /** Never a name, a contact or a need. */
  details?: Record<string, unknown>;
  now: Date;
}

const insert = prepared((db, its: Tables['audit']) =>
  db.insertInto('audit').values({
    id: its.id,
    at: its.at,
    who: its.who,
    action: its.action,
    subject: its.subject,
    details: its.details,
  }),
);

/** Writes down what staff did, in the transaction that does it. */
export async function audit(db: Kysely<Tables>, { who, action, subject, details = {}, now }: Deed): Promise<void> {
  const at = now.toISOString();
  await insert(db, { id: randomUUID(), at, who, action, subject, details: JSON.stringify(details) });
}

/** A line of the journal, with the name of the token. */
export interface Entry {
  id: string;
  at: string;
  who: string;
  name: string | null;
  action: string;
  subject: string;
  details: Record<string, unknown>;
}

/** Where a page of the journal ended. */
export interface After {
  at: string;
  id: string;
}

/** The journal, the newest first. */
export async function entries(db: Kysely<Tables>, after: After | null, limit: number): Promise<Entry[]> {
  let query = db
    .selectFrom('audit')
    .leftJoin('staff_tokens', 'staff_tokens.id', 'audit.who')
    .selectAll('audit')
    .select('staff_tokens.name')
    .orderBy('audit.at', 'desc')
    .orderBy('audit.id', 'desc')
    .limit(limit);
  if (after)
    query = query.where(({ or, and, eb }) =>
      or([eb('audit.at', '<', after.at), and([eb('audit.at', '=', after.at), eb('audit.id', '<', after.id)])]),
    );
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, details: JSON.parse(row.details) as Record<string, unknown> }));
}
