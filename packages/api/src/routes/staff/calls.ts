import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { problem } from '../../problems.ts';
import { doer, idOf, sendJson, staffRoute } from '../../staff/route.ts';
import type { StaffCall } from '../../staff/schemas.ts';
import type { AnyCall, Call } from '../../store/outbox/letter.ts';
import { CALL } from './samples.ts';

function told(call: AnyCall): StaffCall {
  const { id, kind, dueAt, phone, names } = call;
  const common = { id, kind, dueAt, phone, names };
  if ('question' in call) {
    const { id: question, code } = call.question;
    const none = { session: null, sessionName: null, startDate: null, branch: null, offeredUntil: null, reason: null };
    return { ...common, ...none, code, question };
  }
  return { ...common, question: null, ...aboutSession(call) };
}

const aboutSession = ({ signup, session, change }: Call) => ({
  code: signup.code,
  session: session.slug,
  sessionName: session.name,
  startDate: session.startDate,
  branch: session.branch,
  offeredUntil: signup.offeredUntil,
  reason: change?.reason ?? null,
});

/** Who is to be called, because there is no e-mail. */
export function listCalls(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      role: 'reader',
      operationId: 'listCalls',
      method: 'GET',
      path: '/v1/staff/calls',
      summary: 'Calls that are owed, the oldest first',
      ok: { status: 200, schema: 'StaffCallList', description: 'The calls.' },
      problems: [],
      sample: { items: [CALL] },
    },
    async (_request, reply) => sendJson(reply, { items: (await api.store.outbox.calls(api.now())).map(told) }),
  );
}

/** A call was made. */
export function finishCall(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      role: 'librarian',
      operationId: 'finishCall',
      method: 'POST',
      path: '/v1/staff/calls/{id}/done',
      summary: 'Mark a call as made',
      description: 'May be repeated.',
      idOf: 'a call',
      ok: { status: 200, schema: 'StaffCallDone', description: 'Marked.' },
      problems: ['not-found'],
    },
    async (request, reply) => {
      const id = idOf(request);
      if (await api.store.staff.callDone(id, doer(api, request))) return sendJson(reply, { id, state: 'done' });
      throw problem('not-found', {
        detail: {
          uk: 'Такого дзвінка немає, або він уже не потрібен.',
          en: 'There is no such call, or nobody needs it any more.',
        },
      });
    },
  );
}
