import { CONSENT_VERSION } from '@mosty/sdk/schemas';
import { problem } from '../problems.ts';

/** The texts that people may have agreed to: today's, and earlier ones that pages in the wild may still show. */
const VERSIONS: readonly string[] = [CONSENT_VERSION];

/** Refuses a consent to a text that nobody has written. */
export function checkConsent(version: string): void {
  if (VERSIONS.includes(version)) return;
  const known = VERSIONS.join(', ');
  const message = {
    uk: `Такої редакції згоди немає. Оновіть сторінку; чинна редакція: ${known}.`,
    en: `There is no such version of the consent. Reload the page; the version in force: ${known}.`,
  };
  throw problem('validation', { errors: [{ pointer: '/consent/version', code: 'unknown-consent', message }] });
}
