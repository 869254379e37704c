import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { problem } from '../../problems.ts';
import { unfit } from '../../staff/unfit.ts';
import { doer, idOf, noSession, readBody, sendJson, staffRoute } from '../../staff/route.ts';
import { type StaffSessionChanged, StaffSessionChange } from '../../staff/schemas.ts';
import type { ChangeOutcome } from '../../store/staff/change-session.ts';

function answer({ session, told, offered }: Extract<ChangeOutcome, { kind: 'changed' }>): StaffSessionChanged {
  const { slug, startDate, endDate, previousStartDate, branch, maximumAttendeeCapacity, eventStatus, sequence } =
    session;
  return { session: slug, startDate, endDate, previousStartDate, branch, maximumAttendeeCapacity, eventStatus, sequence, told, offered }; // prettier-ignore
}

/** A session is held at another time or place, for more people, or not at all. */
export function changeSession(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      role: 'librarian',
      operationId: 'changeStaffSession',
      method: 'PATCH',
      path: '/v1/staff/sessions/{id}',
      summary: 'Change a session for the day, and tell everybody who has signed up',
      description:
        'Places stay with the people. More places are offered at once; fewer than are taken are refused. Imports do not undo it; ' +
        'another change does. The same change twice tells nobody twice.',
      idOf: 'a session',
      body: {
        schema: 'StaffSessionChange',
        example: { branch: 'branch-8', reason: { uk: 'У філії № 9 вимкнуть світло.' } },
      },
      ok: { status: 200, schema: 'StaffSessionChanged', description: 'The session as it is now, and what followed.' },
      problems: ['not-found', 'conflict', 'gone', 'validation'],
    },
    async (request, reply) => {
      const asked = readBody(StaffSessionChange, request.body);
      const outcome = await api.store.staff.changeSession(idOf(request), asked, doer(api, request));
      switch (outcome.kind) {
        case 'changed':
          return sendJson(reply, answer(outcome));
        case 'no-session':
          throw noSession();
        case 'over':
          throw problem('gone', { detail: { uk: 'Це заняття вже минуло.', en: 'This session is over.' } });
        case 'below-taken':
          throw problem('conflict', {
            detail: {
              uk: `Місця вже має стільки людей: ${outcome.taken}. Менше місць зробити не можна; спершу перенесіть або скасуйте записи.`,
              en: `So many people have a place: ${outcome.taken}. There cannot be fewer places; first move or cancel signups.`,
            },
          });
        case 'unfit':
          throw unfit(outcome);
      }
    },
  );
}
