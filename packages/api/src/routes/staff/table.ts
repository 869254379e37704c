import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { readQuery } from '../../http/query.ts';
import { rawTable, table } from '../../staff/csv.ts';
import { doer, idOf, noSession, staffRoute } from '../../staff/route.ts';
import { StaffTableQuery } from '../../staff/schemas.ts';

/** The signups of a session as a table. */
export function exportSignups(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      role: 'reader',
      operationId: 'exportStaffSignups',
      method: 'GET',
      path: '/v1/staff/sessions/{id}/signups.csv',
      summary: 'The signups of a session as a table',
      description:
        'Opens right in spreadsheets: a byte order mark, semicolons, every cell quoted, and a tab before what they would ' +
        'reckon or turn into a date. `raw=1` for programs. Taking it out is a line of the journal.',
      idOf: 'a session',
      query: StaffTableQuery,
      ok: { status: 200, schema: null, type: 'text/csv', description: 'The table.' },
      problems: ['bad-request', 'not-found'],
    },
    async (request, reply) => {
      const isRaw = readQuery(StaffTableQuery, request.query).raw === '1';
      const by = doer(api, request);
      const found = await api.store.staff.attendees(idOf(request), by.now);
      if (!found) throw noSession();
      const { session, items } = found;
      const details = { raw: isRaw, signups: items.length };
      await api.store.staff.note({ ...by, action: 'list.export', subject: `sessions/${session.slug}`, details });
      return reply
        .header('content-disposition', `attachment; filename="${session.slug}.csv"`)
        .type('text/csv; charset=utf-8')
        .send(isRaw ? rawTable(items) : table(items, session.timeZone));
    },
  );
}
