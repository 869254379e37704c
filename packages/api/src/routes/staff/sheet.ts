import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { readQuery } from '../../http/query.ts';
import { doer, idOf, noSession, staffRoute } from '../../staff/route.ts';
import { StaffSheetQuery } from '../../staff/schemas.ts';
import { SHEET_CSP, sheet } from '../../staff/sheet.ts';

/** A list to sign at the door. */
export function signInSheet(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      role: 'reader',
      operationId: 'getSignInSheet',
      method: 'GET',
      path: '/v1/staff/sessions/{id}/sign-in-sheet',
      summary: 'A sign-in sheet to print',
      description: 'A page without scripts, one A4 for 25 people: number, name, signature. Nothing else about anybody.',
      idOf: 'a session',
      query: StaffSheetQuery,
      ok: { status: 200, schema: null, type: 'text/html', description: 'The sheet.' },
      problems: ['bad-request', 'not-found'],
    },
    async (request, reply) => {
      const needs = readQuery(StaffSheetQuery, request.query).needs === '1';
      const by = doer(api, request);
      const found = await api.store.staff.attendees(idOf(request), by.now);
      if (!found) throw noSession();
      const { session, items } = found;
      const branch = session.branch ? await api.store.collection('branches').get(session.branch) : null;
      const subject = `sessions/${session.slug}`;
      await api.store.staff.note({ ...by, action: 'list.print', subject, details: { needs } });
      return reply
        .header('content-security-policy', SHEET_CSP)
        .type('text/html; charset=utf-8')
        .send(sheet(session, branch?.name.uk ?? null, items, { needs }));
    },
  );
}
