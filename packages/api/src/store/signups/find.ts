/** How a stored signup is found again. Reading writes nothing. */
import type { Contact, StoredSignup } from '../store.ts';
import { isContact, isToken, mac } from './identity.ts';
import type { Opening } from './manage.ts';
import { type Db, answer, byCode, byId, byKey, first, sessionOf } from './rows.ts';

export async function byToken(db: Db, secret: string, { id, token, now }: Opening): Promise<StoredSignup | null> {
  if (!isToken(secret, id, token)) return null;
  const row = await first(byId(db, { id }));
  return row ? answer(db, row, secret, now) : null;
}

export async function byAttempt(
  db: Db,
  secret: string,
  asked: { session: string; idempotencyKey: string; now: Date },
): Promise<StoredSignup | null> {
  const session = await sessionOf(db, asked.session);
  if (!session) return null;
  const key = mac(secret, 'idempotency-key', asked.idempotencyKey);
  const row = await first(byKey(db, { session: session.id, key }));
  return row ? answer(db, row, secret, asked.now) : null;
}

export async function byCodeAndContact(
  db: Db,
  secret: string,
  asked: { session: string; code: string; contact: Contact; now: Date },
): Promise<StoredSignup | null> {
  const session = await sessionOf(db, asked.session);
  if (!session) return null;
  const row = await first(byCode(db, { session: session.id, code: asked.code }));
  if (!row || row.personal === null) return null;
  const { contact } = JSON.parse(row.personal) as { contact: Contact };
  return isContact(contact, asked.contact, secret) ? answer(db, row, secret, asked.now) : null;
}
