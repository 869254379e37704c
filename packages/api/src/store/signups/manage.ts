/** What a person, or staff for her, does with a signup that is stored. Each may be repeated: the second answer is the first. */
import type { AcceptOutcome, StoredSignup } from '../store.ts';
import { next, type State } from '../../signups/machine.ts';
import { owe } from '../letters.ts';
import { prepared } from '../prepared.ts';
import { bump } from '../settings.ts';
import { isToken } from './identity.ts';
import { type EndedBy, end, lapseOf, offerFree } from './line.ts';
import { type Db, type SlugRow, answer, byId, first, sessionOf } from './rows.ts';

/** What opens a signup, and the moment. */
export interface Opening {
  id: string;
  token: string;
  now: Date;
}

/** The signup as it is now, after offers of its session that are over have lapsed; `null` when the token is not its own. */
async function open(db: Db, secret: string, { id, token, now }: Opening): Promise<SlugRow | null> {
  if (!isToken(secret, id, token)) return null;
  const row = await first(byId(db, { id }));
  const session = row && (await sessionOf(db, row.session_id));
  if (!session) return null;
  if ((await lapseOf(db, session, now)) === 0) return row;
  return (await first(byId(db, { id }))) ?? null;
}

/** Cancels a signup in any active state, tells the person, and hands on what it held. An ended one stays as it is. */
export async function cancelRow(db: Db, row: SlugRow, by: EndedBy, now: Date): Promise<void> {
  if (!next(row.state as State, 'cancelled')) return;
  const session = await sessionOf(db, row.session_id);
  await end(db, row, 'cancelled', now);
  await owe(db, { signup: row, kind: 'cancelled', cause: by, due: now });
  if (session) await offerFree(db, session, now);
  await bump(db, 'revision.places');
}

export async function cancel(db: Db, secret: string, opening: Opening): Promise<StoredSignup | null> {
  const row = await open(db, secret, opening);
  if (!row) return null;
  await cancelRow(db, row, 'person', opening.now);
  return answer(db, (await first(byId(db, { id: row.id }))) ?? row, secret, opening.now);
}

const confirm = prepared((db, its: { id: string }) =>
  db
    .updateTable('signups')
    .set({ state: 'confirmed', offered_until: null })
    .where('id', '=', its.id)
    .where('state', '=', 'offered'),
);

export async function accept(db: Db, secret: string, opening: Opening): Promise<AcceptOutcome | null> {
  const row = await open(db, secret, opening);
  if (!row) return null;
  const accepted = next(row.state as State, 'accepted') !== null;
  if (accepted) {
    await confirm(db, { id: row.id });
    await owe(db, { signup: row, kind: 'confirmed', cause: 'accepted', due: opening.now });
    await bump(db, 'revision.places');
  }
  const now = accepted ? { ...row, state: 'confirmed', offered_until: null } : row;
  const signup = await answer(db, now, secret, opening.now);
  if (signup.state === 'confirmed') return { kind: 'accepted', signup };
  return { kind: signup.state === 'waitlisted' ? 'not-offered' : 'over', signup };
}
