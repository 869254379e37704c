import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { readQuery } from '../../http/query.ts';
import { idOf, noSession, readBody, sendJson, staffRoute } from '../../staff/route.ts';
import { type StaffSignupList, StaffSignupQuery, StaffSignupSearch } from '../../staff/schemas.ts';
import { isMeant } from '../../staff/search.ts';
import type { Attendee } from '../../store/staff/attendees.ts';
import { SIGNUP } from './samples.ts';

const listed = {
  role: 'reader' as const,
  idOf: 'a session',
  ok: { status: 200, schema: 'StaffSignupList', description: 'The signups.' },
  sample: { session: 'computer-basics-2026-12-01', capacity: 20, taken: 1, waiting: 0, items: [SIGNUP] },
};

/** Everybody of a session who is wanted. */
async function list(api: Api, slug: string, isWanted: (signup: Attendee) => boolean): Promise<StaffSignupList> {
  const found = await api.store.staff.attendees(slug, new Date(api.now()));
  if (!found) throw noSession();
  const { session, places, items } = found;
  return { session: session.slug, ...places, items: items.filter(isWanted) };
}

/** Who has signed up for a session. */
export function listSignups(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      ...listed,
      operationId: 'listStaffSignups',
      method: 'GET',
      path: '/v1/staff/sessions/{id}/signups',
      summary: 'Everybody who has signed up for a session',
      description: 'Those with a place first, then the line in its order, then those who cancelled.',
      query: StaffSignupQuery,
      problems: ['bad-request', 'not-found'],
    },
    async (request, reply) => {
      const { state } = readQuery(StaffSignupQuery, request.query);
      return sendJson(reply, await list(api, idOf(request), (each) => !state || each.state === state));
    },
  );
}

/** Whose signup is meant, by what she says of herself. */
export function searchSignups(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      ...listed,
      operationId: 'searchStaffSignups',
      method: 'POST',
      path: '/v1/staff/sessions/{id}/signups/search',
      summary: 'Find a signup by a part of a name, digits of a phone or a code',
      description: 'Changes nothing. What is looked for is a body, so that no name stands in an address and its logs.',
      body: { schema: 'StaffSignupSearch', example: { q: '47-15' } },
      problems: ['not-found', 'validation'],
    },
    async (request, reply) => {
      const { q, state } = readBody(StaffSignupSearch, request.body);
      const isWanted = (each: Attendee) => (!state || each.state === state) && isMeant(each, q);
      return sendJson(reply, await list(api, idOf(request), isWanted));
    },
  );
}
