import { beginning, dayOf, ending } from '../time.ts';
import { byName, one } from './rule.ts';
/** In the order of time. `day` and `lastDay` are calendar days where the session takes place, `end` is a UTC instant. */
export const sessions = {
  compare: (a, b) => beginning(a) - beginning(b) || ending(a) - ending(b) || byName(a, b),
  facets: (session) => [
    ['training', session.training],
    ['eligibility', session.eligibility],
    ...one('branch', session.branch),
    ['day', dayOf(session.startDate, session.timeZone)],
    ['lastDay', dayOf(session.endDate, session.timeZone)],
    ['end', new Date(ending(session)).toISOString()],
  ],
};
