import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { readQuery } from '../../http/query.ts';
import { idOf, noSession, sendJson, staffRoute } from '../../staff/route.ts';
import { StaffSignupQuery } from '../../staff/schemas.ts';
import { isMeant } from '../../staff/search.ts';
import { SIGNUP } from './samples.ts';

/** Who has signed up for a session. */
export function listSignups(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      role: 'reader',
      operationId: 'listStaffSignups',
      method: 'GET',
      path: '/v1/staff/sessions/{id}/signups',
      summary: 'Everybody who has signed up for a session',
      description: 'Those with a place first, then the line in its order, then those who cancelled.',
      idOf: 'a session',
      query: StaffSignupQuery,
      ok: { status: 200, schema: 'StaffSignupList', description: 'The signups.' },
      problems: ['bad-request', 'not-found'],
      sample: { session: 'computer-basics-2026-12-01', capacity: 20, taken: 1, waiting: 0, items: [SIGNUP] },
    },
    async (request, reply) => {
      const { q, state } = readQuery(StaffSignupQuery, request.query);
      const found = await api.store.staff.attendees(idOf(request), new Date(api.now()));
      if (!found) throw noSession();
      const { session, places, items } = found;
      return sendJson(reply, {
        session: session.slug,
        ...places,
        items: items.filter((each) => (!state || each.state === state) && (!q || isMeant(each, q))),
      });
    },
  );
}
