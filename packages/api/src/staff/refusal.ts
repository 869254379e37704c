import type { Session } from '@mosty/sdk/schemas';
import { type ProblemError, problem } from '../problems.ts';
import { ending } from '../time.ts';

/**
 * Why nobody can be registered at the desk any more. Whoever stands there may come although signing up is closed, by
 * invitation only, or the session has begun: that is for staff to decide.
 */
export function deskRefusal({ eventStatus, status, ...session }: Session, now: number): ProblemError | null {
  if (eventStatus === 'cancelled' || status === 'defunct' || status === 'inactive')
    return problem('gone', { detail: { uk: 'Це заняття скасовано.', en: 'This session was cancelled.' } });
  if (ending(session) <= now)
    return problem('gone', { detail: { uk: 'Це заняття вже минуло.', en: 'This session is over.' } });
  return null;
}
