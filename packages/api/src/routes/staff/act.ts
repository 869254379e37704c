import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { answerAct } from '../../staff/acted.ts';
import { type StaffOperation, doer, idOf, readBody, staffRoute } from '../../staff/route.ts';
import { StaffAttendance, StaffCancellation, StaffMove } from '../../staff/schemas.ts';

const signup = (
  operation: Pick<StaffOperation, 'operationId' | 'summary'> & Partial<StaffOperation>,
  path: string,
) => ({
  role: 'librarian' as const,
  method: 'POST' as const,
  path: `/v1/staff/signups/{id}/${path}`,
  idOf: 'a signup',
  ok: { status: 200, schema: 'StaffSignup', description: 'The signup as it is now.' },
  problems: ['not-found' as const, 'conflict' as const, 'validation' as const],
  ...operation,
});

/** Who came and who did not. */
export function markAttendance(app: FastifyInstance, api: Api): void {
  const body = { schema: 'StaffAttendance', example: { attended: true } };
  const operation = signup({ operationId: 'markAttendance', summary: 'Mark whether a party came', body }, 'attendance');
  staffRoute(app, api, operation, async (request, reply) => {
    const { attended } = readBody(StaffAttendance, request.body);
    return answerAct(reply, await api.store.staff.attend(idOf(request), attended, doer(api, request)));
  });
}

/** A signup is cancelled for somebody. */
export function cancelForPerson(app: FastifyInstance, api: Api): void {
  const operation = signup(
    {
      operationId: 'cancelStaffSignup',
      summary: 'Cancel a signup and tell the person',
      description: 'What it held is offered at once to whose turn it is. May be repeated.',
      body: { schema: 'StaffCancellation', example: { reason: 'asked' } },
    },
    'cancel',
  );
  staffRoute(app, api, operation, async (request, reply) => {
    const { reason } = readBody(StaffCancellation, request.body);
    return answerAct(reply, await api.store.staff.cancel(idOf(request), reason, doer(api, request)));
  });
}

/** A place is given to who waits. */
export function givePlace(app: FastifyInstance, api: Api): void {
  const operation = signup(
    {
      operationId: 'confirmStaffSignup',
      summary: 'Give a place to who waits, or is offered one',
      description: 'Whoever stands before in the line; never a place that is not free. May be repeated.',
    },
    'confirm',
  );
  staffRoute(app, api, operation, async (request, reply) =>
    answerAct(reply, await api.store.staff.confirm(idOf(request), doer(api, request))),
  );
}

/** A party goes to another session. */
export function moveSignup(app: FastifyInstance, api: Api): void {
  const operation = signup(
    {
      operationId: 'moveStaffSignup',
      summary: 'Move a signup to another session and tell the person',
      description:
        'Who has a place or is offered one gets a place there, or stays where she is (409); who waits stands there as a newcomer would.',
      body: { schema: 'StaffMove', example: { session: 'computer-basics-2026-12-08' } },
      problems: ['not-found', 'conflict', 'already-signed-up', 'gone', 'validation'],
    },
    'move',
  );
  staffRoute(app, api, operation, async (request, reply) => {
    const { session } = readBody(StaffMove, request.body);
    return answerAct(reply, await api.store.staff.move(idOf(request), session, doer(api, request)));
  });
}
