/** A row of the outbox with what it is about, read at the moment it is needed. */
import type { Branch, Closure, LocalizedText, Session } from '@mosty/sdk/schemas';
import type { Kysely, Selectable } from 'kysely';
import { closureIn } from '../../closures.ts';
import { locationOf } from '../../location.ts';
import type { LetterKind } from '../../outbox/placeholders.ts';
import { stillTrue } from '../../outbox/sense.ts';
import { beginning, ending } from '../../time.ts';
import { closuresFrom } from '../staff/closures.ts';
import type { Tables } from '../tables.ts';
import type { Change, Letter } from './letter.ts';

export type Db = Kysely<Tables>;
export type LetterRow = Selectable<Tables['letters']>;
export type SignupRow = Selectable<Tables['signups']>;

interface Personal {
  party: { name: string }[];
  contact: { phone?: string; email?: string };
}
const personalOf = ({ personal }: Pick<SignupRow, 'personal'>): Personal | null =>
  personal === null ? null : (JSON.parse(personal) as Personal);

/** How a person is reached; `null` once her personal data are deleted. */
export const contactOf = (signup: Pick<SignupRow, 'personal'>): Personal['contact'] | null =>
  personalOf(signup)?.contact ?? null;

/** Names of everybody who comes. */
export const partyOf = (signup: Pick<SignupRow, 'personal'>): string[] =>
  (personalOf(signup)?.party ?? []).map(({ name }) => name);

export interface Found {
  row: LetterRow;
  signup: SignupRow;
  /** `null` when it is not among the records any more. */
  session: Session | null;
}

const record = (db: Db, noun: 'sessions' | 'branches') =>
  db.selectFrom('records').select('body').where('noun', '=', noun);

export async function find(db: Db, rows: readonly LetterRow[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const row of rows) {
    if (row.signup_id === null) continue;
    const signup = await db.selectFrom('signups').selectAll().where('id', '=', row.signup_id).executeTakeFirstOrThrow();
    const session = await record(db, 'sessions').where('id', '=', signup.session_id).executeTakeFirst();
    found.push({ row, signup, session: session ? (JSON.parse(session.body) as Session) : null });
  }
  return found;
}

/** A row that still tells what is so. */
export type Told = Found & { session: Session };

/** Whether the row still tells what is so, to somebody who can be told. */
export function isTrue(found: Found, now: number): found is Told {
  const { row, signup, session } = found;
  const { state, offered_until: offeredUntil, attended, personal } = signup;
  if (session === null || personal === null) return false;
  return stillTrue(row.kind as LetterKind, row.cause, { state, offeredUntil, attended }, session, now);
}

/** Two changes of a session in a row are told once: the later letter tells both. */
export async function isOvertaken(db: Db, { id, signup_id, kind, due_at }: LetterRow): Promise<boolean> {
  if (kind !== 'moved') return false;
  const later = await db
    .selectFrom('letters')
    .select('id')
    .where('signup_id', '=', signup_id)
    .where('kind', '=', kind)
    .where('state', '!=', 'dropped')
    .where(({ or, and, eb }) => or([eb('due_at', '>', due_at), and([eb('due_at', '=', due_at), eb('id', '>', id)])]))
    .executeTakeFirst();
  return later !== undefined;
}

/** What staff changed of a session, as far as a letter tells it. */
async function changeOf(db: Db, session: string): Promise<Change | null> {
  const row = await db.selectFrom('session_changes').selectAll().where('session_id', '=', session).executeTakeFirst();
  if (!row) return null;
  const { reason = null } = JSON.parse(row.changes) as { reason?: LocalizedText | null };
  return { reason, changedAt: row.changed_at };
}

/** What the branch will be shut for when the session takes place. */
async function closureAt(db: Db, branch: Branch, session: Session): Promise<Closure | null> {
  const [from, to] = [beginning(session), ending(session)];
  return closureIn((await closuresFrom(db, new Date(from))).get(branch.id) ?? [], from, to);
}

/** Everything a letter or a call tells. */
export async function details(
  db: Db,
  { signup, session }: Told,
  manageToken: (id: string) => string,
): Promise<Pick<Letter, 'signup' | 'session' | 'branch' | 'change'>> {
  const found = session.branch
    ? await record(db, 'branches').where('slug', '=', session.branch).executeTakeFirst()
    : undefined;
  const branch = found ? (JSON.parse(found.body) as Branch) : null;
  return {
    signup: {
      id: signup.id,
      code: signup.code,
      state: signup.state,
      partySize: signup.party_size,
      queuePosition: signup.state === 'waitlisted' ? await positionOf(db, signup) : null,
      offeredUntil: signup.offered_until,
      deleteAfter: signup.delete_after,
      sequenceBase: signup.sequence_base,
      manageToken: manageToken(signup.id),
    },
    session: { ...session, location: branch && locationOf(branch, await closureAt(db, branch, session)) },
    branch,
    change: await changeOf(db, session.id),
  };
}

async function positionOf(db: Db, { session_id, queue_no }: SignupRow): Promise<number> {
  const ahead = await db
    .selectFrom('signups')
    .select((column) => column.fn.sum<number | null>('party_size').as('people'))
    .where('session_id', '=', session_id)
    .where('state', '=', 'waitlisted')
    .where('queue_no', '<', queue_no)
    .executeTakeFirst();
  return Number(ahead?.people ?? 0) + 1;
}
