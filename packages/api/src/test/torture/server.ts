/**
 * A server for the torture: `<port>`, and `naive` for one whose signups are checked and then inserted, as it is often
 * written. The torture has to find out.
 */
import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { buildApp } from '../../app.ts';
import { readConfig } from '../../config.ts';
import { openStore } from '../../store/open.ts';
import type { SignupOutcome, SignupRequest, Store, StoredSignup } from '../../store/store.ts';

const config = readConfig(process.env);
const store: Store = await openStore(config.databaseUrl);

/** Asks whether there is room, and then takes it. */
function naively(url: string): Store['signUp'] {
  const db = new DatabaseSync(url.slice('sqlite:'.length), { timeout: 5000 });
  const people = db.prepare(
    `SELECT p.capacity, coalesce(sum(s.party_size), 0) AS taken FROM places p LEFT JOIN signups s ON s.session_id = p.session_id AND s.state = 'confirmed' WHERE p.session_id = ?`,
  );
  const insert = db.prepare(
    `INSERT INTO signups (id, session_id, state, code, party_size, created_at, delete_after, consent_version, locale, personal) VALUES (?, ?, 'confirmed', ?, ?, ?, '2099-01-01', '1', 'uk', '{}')`,
  );
  return async <R>({ session, details, now }: SignupRequest<R>): Promise<SignupOutcome<R>> => {
    const found = await store.collection('sessions').get(session);
    if (!found) return { kind: 'no-session' };
    const { capacity, taken } = people.get(found.id) as { capacity: number; taken: number };
    const partySize = details.party.length;
    if (taken + partySize > capacity) return { kind: 'full', left: capacity - taken };
    await pause(1);
    const [id, createdAt] = [randomUUID(), now.toISOString()];
    const code = id.slice(0, 8);
    insert.run(id, found.id, code, partySize, createdAt);
    const signup: StoredSignup = {
      id, session, state: 'confirmed', code, manageToken: 'none', queuePosition: null, offeredUntil: null, partySize, createdAt, deleteAfter: '2099-01-01', sequenceBase: 0,
    }; // prettier-ignore
    return { kind: 'stored', signup };
  };
}

if (process.argv[3] === 'naive') store.signUp = naively(config.databaseUrl);
const app = await buildApp({ store, config });
await app.listen({ port: Number(process.argv[2]), host: '127.0.0.1' });
