import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import { type Role, isTokenForm, newToken } from '../../staff/tokens.ts';
import { mac, same } from '../signups/identity.ts';
import type { Tables } from '../tables.ts';
import { audit } from './audit.ts';

type Db = Kysely<Tables>;

/** A token without what opens anything. */
export interface StaffToken {
  id: string;
  name: string;
  role: Role;
  createdAt: string;
  expiresAt: string | null;
  revokedAt: string | null;
}

export interface NewToken {
  name: string;
  role: Role;
  /** From this instant on it opens nothing; `null` = until it is revoked. */
  expiresAt: Date | null;
  now: Date;
}

const hashOf = (secret: string, token: string) => mac(secret, 'staff', token);

function known(row: Selectable<Tables['staff_tokens']>): StaffToken {
  const { id, name, role, created_at, expires_at, revoked_at } = row;
  return { id, name, role: role as Role, createdAt: created_at, expiresAt: expires_at, revokedAt: revoked_at };
}

/** Makes a token. It is told here and never again. */
export async function addToken(
  db: Db,
  secret: string,
  { name, role, expiresAt, now }: NewToken,
): Promise<StaffToken & { token: string }> {
  const token = newToken();
  const row = {
    id: randomUUID(),
    name,
    role,
    hash: hashOf(secret, token),
    created_at: now.toISOString(),
    expires_at: expiresAt?.toISOString() ?? null,
    revoked_at: null,
  };
  await db.insertInto('staff_tokens').values(row).execute();
  await audit(db, { who: 'cli', action: 'token.add', subject: `staff/${row.id}`, details: { role }, now });
  return { ...known(row), token };
}

/** All tokens, the oldest first. */
export async function tokens(db: Db): Promise<StaffToken[]> {
  const rows = await db.selectFrom('staff_tokens').selectAll().orderBy('created_at').orderBy('id').execute();
  return rows.map(known);
}

/** Takes a token back for ever. May be repeated; `false` when there is no such token. */
export async function revokeToken(db: Db, id: string, now: Date): Promise<boolean> {
  const row = await db.selectFrom('staff_tokens').select('revoked_at').where('id', '=', id).executeTakeFirst();
  if (!row) return false;
  if (row.revoked_at !== null) return true;
  await db.updateTable('staff_tokens').set({ revoked_at: now.toISOString() }).where('id', '=', id).execute();
  await audit(db, { who: 'cli', action: 'token.revoke', subject: `staff/${id}`, now });
  return true;
}

/**
 * Whose token it is; `null` for one that is unknown, revoked or expired. It is looked up by its keyed hash, so that the
 * time of the search says nothing to somebody without the key, and compared in constant time.
 */
export async function tokenOf(db: Db, secret: string, token: string, now: Date): Promise<StaffToken | null> {
  if (!isTokenForm(token)) return null;
  const hash = hashOf(secret, token);
  const row = await db.selectFrom('staff_tokens').selectAll().where('hash', '=', hash).executeTakeFirst();
  if (!row || !same(row.hash, hash) || row.revoked_at !== null) return null;
  return row.expires_at !== null && Date.parse(row.expires_at) <= now.getTime() ? null : known(row);
}
