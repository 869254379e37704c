import type { Session } from '@mosty/sdk/schemas';
import { addDays, dayOf } from '../time.ts';

/** Personal data are kept for the session, for its attendance list, and for questions after it: 30 days. */
const DAYS_AFTER_END = 30;

const terms = new WeakMap<object, string>();

/** The day the personal data of a session's signups are deleted. */
export function deleteAfter(session: Pick<Session, 'endDate' | 'timeZone'>): string {
  let term = terms.get(session);
  if (!term) terms.set(session, (term = addDays(dayOf(session.endDate, session.timeZone), DAYS_AFTER_END)));
  return term;
}
