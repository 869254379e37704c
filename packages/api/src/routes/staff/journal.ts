import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { readQuery } from '../../http/query.ts';
import { problem } from '../../problems.ts';
import { sendJson, staffRoute } from '../../staff/route.ts';
import { AuditQuery } from '../../staff/schemas.ts';
import type { After } from '../../store/staff/audit.ts';

const encode = ({ at, id }: After): string => Buffer.from(`${at} ${id}`).toString('base64url');

function decode(cursor: string): After {
  const [, at, id] = /^(\S+Z) ([0-9a-f-]{36})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (at && id) return { at, id };
  const message = { uk: 'Цей курсор не від цього журналу.', en: 'This cursor is not of this journal.' };
  throw problem('bad-request', { errors: [{ pointer: '?cursor', code: 'invalid-cursor', message }] });
}

const SAMPLE = {
  items: [
    {
      id: '0d3cf3fc-6b0f-4a33-9f5d-8e3d9f5f0c11',
      at: '2026-11-23T08:00:00.000Z',
      who: '5b0f0c1e-3a6f-4f0a-8a0e-1f9a3f6f2b77',
      name: 'Читальна зала ЦБ',
      action: 'session.change',
      subject: 'sessions/computer-basics-2026-12-01',
      details: { branch: { from: 'branch-9', to: 'branch-8' } },
    },
  ],
  next: null,
};

/** Who did what. */
export function journal(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      role: 'manager',
      operationId: 'listAudit',
      method: 'GET',
      path: '/v1/staff/audit',
      summary: 'What staff did, the newest first',
      query: AuditQuery,
      ok: { status: 200, schema: 'AuditPage', description: 'One page of the journal.' },
      problems: ['bad-request'],
      sample: SAMPLE,
    },
    async (request, reply) => {
      const { pageSize = 50, cursor } = readQuery(AuditQuery, request.query);
      const lines = await api.store.staff.journal(cursor === undefined ? null : decode(cursor), pageSize + 1);
      const items = lines.slice(0, pageSize);
      const last = lines.length > pageSize ? items.at(-1) : undefined;
      return sendJson(reply, { items, next: last ? encode(last) : null });
    },
  );
}
