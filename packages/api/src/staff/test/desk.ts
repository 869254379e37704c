/** A server with one token of each role, and what is done at a desk. */
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import type { Config } from '../../config.ts';
import type { Dataset } from '../../store/dataset.ts';
import { type Answer, type TestServer, openServer } from '../../test/server.ts';
import { ROLES, type Role } from '../tokens.ts';

export type Headers = Record<string, string>;
export const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });

export interface Desk extends TestServer {
  tokens: Record<Role, { id: string; token: string }>;
  /** Asks with the token of a role. */
  as(role: Role): {
    get(path: string): Promise<Answer>;
    send(method: string, path: string, body?: unknown, headers?: Headers): Promise<Answer>;
  };
  /** A resident signs up on the page. */
  signUp(session: string, person?: { name?: string; phone?: string; size?: number; accessNeeds?: string; email?: string }): Promise<Answer>; // prettier-ignore
  /** Rows of a table of the database, as they are on the disk. */
  rows(table: string): Record<string, unknown>[];
}

let numbers = 0;

export async function openDesk(options: { config?: Partial<Config>; dataset?: Dataset } = {}): Promise<Desk> {
  const server = await openServer(options);
  const tokens = {} as Desk['tokens'];
  for (const role of ROLES) {
    const asked = { name: `Зала ${role}`, role, expiresAt: null, now: new Date(server.clock.now) };
    tokens[role] = await server.store.staff.addToken(asked);
  }
  return {
    ...server,
    tokens,
    as: (role) => ({
      get: (path) => server.get(path, bearer(tokens[role].token)),
      send: (method, path, body, headers) =>
        server.send(method, path, body, { ...bearer(tokens[role].token), ...headers }),
    }),
    async signUp(session, { name = 'Тестова Особа', phone, size = 1, accessNeeds, email } = {}) {
      numbers += 1;
      const body = {
        party: Array.from({ length: size }, () => ({ name })),
        contact: { phone: phone ?? `(0512) 22-${String(numbers).padStart(4, '0')}`, ...(email && { email }) },
        ...(accessNeeds && { accessNeeds }),
        consent: { version: '2026-11', accepted: true },
      };
      const answer = await server.send('POST', `/v1/sessions/${session}/signups`, body, {
        'idempotency-key': `key-of-a-resident-${numbers}`,
      });
      assert.equal(answer.status, 201, answer.text);
      return answer;
    },
    rows(table) {
      const db = new DatabaseSync(server.databaseUrl.slice('sqlite:'.length), { readOnly: true });
      const rows = db.prepare(`SELECT * FROM ${table}`).all();
      db.close();
      return rows;
    },
  };
}

export function isProblem({ status, json, headers }: Answer, wanted: number, code: string): void {
  assert.deepEqual([status, json?.type], [wanted, `urn:mosty:problem:${code}`]);
  assert.equal(headers.get('cache-control'), 'no-store');
}
