/** Letters that nobody causes but the calendar: reminders, and the letter after a session. */
import type { Session } from '@mosty/sdk/schemas';
import type { LetterKind } from '../../outbox/placeholders.ts';
import { afterDue, beginningCause, reminderDue } from '../../outbox/sense.ts';
import { beginning } from '../../time.ts';
import type { Owed } from '../letters.ts';
import { type Db, type SignupRow, contactOf } from './rows.ts';

/** Reminders are written down this long before they leave, in milliseconds. */
const AHEAD = 3_600_000;
/** The morning letter after a session is not begun later than this, in milliseconds. */
const AFTER_FOR = 3 * 86_400_000;

/** Signups that are owed a letter which is not written down yet. */
async function unwritten(db: Db, session: Session, kind: LetterKind, cause: string): Promise<SignupRow[]> {
  return db
    .selectFrom('signups')
    .selectAll()
    .where('session_id', '=', session.id)
    .where('state', '=', 'confirmed')
    .where('personal', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('letters')
            .select('letters.id')
            .whereRef('letters.signup_id', '=', 'signups.id')
            .where('letters.kind', '=', kind)
            .where('letters.cause', '=', cause),
        ),
      ),
    )
    .execute();
}

/** Reminders and letters after sessions that are to be written down at `now`. */
export async function upcoming(db: Db, now: number): Promise<Owed[]> {
  const records = await db
    .selectFrom('facets')
    .innerJoin('records', (join) =>
      join.onRef('records.noun', '=', 'facets.noun').onRef('records.id', '=', 'facets.id'),
    )
    .select('records.body')
    .where('facets.noun', '=', 'sessions')
    .where('facets.name', '=', 'end')
    .where('facets.value', '>', new Date(now - AFTER_FOR).toISOString())
    .execute();
  const found: Owed[] = [];
  for (const { body } of records) {
    const session = JSON.parse(body) as Session;
    if (session.eventStatus === 'cancelled' || session.eventStatus === 'postponed') continue;
    const cause = beginningCause(session);
    const [reminder, after] = [reminderDue(session), afterDue(session)];
    if (reminder <= now + AHEAD && beginning(session) > now) {
      for (const signup of await unwritten(db, session, 'reminder', cause)) {
        // Who signs up that late has the letter of the signup itself.
        if (Date.parse(signup.created_at) < reminder)
          found.push({ signup, kind: 'reminder', cause, due: new Date(reminder) });
      }
    }
    if (after <= now + AHEAD && now < after + AFTER_FOR) {
      for (const signup of await unwritten(db, session, 'after', cause)) {
        // Nobody is called only to be asked how it was.
        if (contactOf(signup)?.email) found.push({ signup, kind: 'after', cause, due: new Date(after) });
      }
    }
  }
  return found;
}
