import { addDays, dayOf } from '../time.ts';
/** Personal data are kept for the session, for its attendance list, and for questions after it: 30 days. */
const DAYS_AFTER_END = 30;
/** The day the personal data of a session's signups are deleted. */
export const deleteAfter = ({ endDate, timeZone }) => addDays(dayOf(endDate, timeZone), DAYS_AFTER_END);
