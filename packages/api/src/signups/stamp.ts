import { mac, same } from '../store/signups/identity.ts';

/** A person needs some seconds for a form; a page that stands open since yesterday has forgotten what it showed. */
const LEAST = 3_000;
const MOST = 24 * 3_600_000;

/** The moment at which a form for a session (by identifier) began, signed. */
export function makeStamp(key: string, session: string, now: number): string {
  const moment = now.toString(36);
  return `${moment}.${mac(key, 'stamp', `${session} ${moment}`)}`;
}

/** Whether a stamp is this session's, and as old as a person would make it. */
export function isFair(key: string, session: string, stamp: string, now: number): boolean {
  const [moment = '', proof = ''] = stamp.split('.', 2);
  if (!same(proof, mac(key, 'stamp', `${session} ${moment}`))) return false;
  const age = now - parseInt(moment, 36);
  return age >= LEAST && age <= MOST;
}
