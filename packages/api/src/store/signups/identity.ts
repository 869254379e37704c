import { type KeyObject, createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import type { Contact } from '../store.ts';

const keys = new Map<string, KeyObject>();

/** The secret as a key: made once, because a signup needs it half a dozen times. There are as many as databases. */
function keyOf(secret: string): KeyObject {
  let key = keys.get(secret);
  if (!key) keys.set(secret, (key = createSecretKey(secret, 'utf8')));
  return key;
}

/** What a value is kept as where nobody may read it, or what proves it: keyed by the secret of the database. */
export const mac = (secret: string, purpose: string, value: string): string =>
  createHmac('sha256', keyOf(secret)).update(`${purpose}\0${value}`).digest('base64url');

/** Opens a signup: made from its identifier, kept nowhere. */
export const manageToken = (secret: string, id: string): string => mac(secret, 'manage', id);

/** Compared so that its time says nothing about how much of it was right. */
export function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Whether a token is that of a signup, asked before anything is looked up. */
export const isToken = (secret: string, id: string, token: string): boolean => same(manageToken(secret, id), token);

/** The contacts of a person as they are kept for comparing: the phone and the e-mail count each. */
export function contactsOf({ phone, email }: Contact, secret: string): string[] {
  return [phone && `tel:${phone}`, email && `mailto:${email.toLowerCase()}`].flatMap((uri) =>
    uri ? [mac(secret, 'contact', uri)] : [],
  );
}

/** Whether the two have a phone or an e-mail in common. */
export function isContact(kept: Contact, given: Contact, secret: string): boolean {
  const known = contactsOf(kept, secret);
  return contactsOf(given, secret).some((contact) => known.some((each) => same(each, contact)));
}
