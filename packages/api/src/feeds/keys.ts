/** What an item is known by when its identifier, its address or its title is not what it was. */
import { createHash } from 'node:crypto';

/** Parameters that say who clicked where, and not what is read. */
const TRACKING = /^(?:utm_|fbclid$|gclid$|yclid$|mc_|_ga$|ref$|phpsessid$|sid$|jsessionid$|session(?:id)?$)/i;

/** An address without what changes from one reading to the next. */
export function linkKey(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const host = url.hostname.replace(/^www\./, '');
  const path = url.pathname.replace(/;jsessionid=[^/]*/i, '').replace(/\/(?:index\.(?:html?|php))?$/, '');
  return `${host}${path}${query.length > 0 ? `?${new URLSearchParams(query).toString()}` : ''}`;
}

/** A title as people hear it: no case, no signs, one apostrophe. */
export const titleKey = (title: string): string =>
  title.normalize('NFKC').toLowerCase().replace(/[’'ʼ`´]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().slice(0, 300); // prettier-ignore

export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 32);
