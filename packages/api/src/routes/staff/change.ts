import type { Session } from '@mosty/sdk/schemas';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Api } from '../../api.ts';
import { type ProblemError, problem } from '../../problems.ts';
import { unfit } from '../../staff/unfit.ts';
import { doer, idOf, noSession, readBody, sendJson, staffRoute } from '../../staff/route.ts';
import { SequenceTag, type StaffSessionChanged, StaffSessionChange } from '../../staff/schemas.ts';
import type { ChangeOutcome } from '../../store/staff/change-session.ts';

function answer({ session, told, offered }: Extract<ChangeOutcome, { kind: 'changed' }>): StaffSessionChanged {
  const { slug, startDate, endDate, previousStartDate, branch, maximumAttendeeCapacity, eventStatus, sequence } =
    session;
  return { session: slug, startDate, endDate, previousStartDate, branch, maximumAttendeeCapacity, eventStatus, sequence, told, offered }; // prettier-ignore
}

const tagOf = ({ sequence }: Session): string => `"${sequence}"`;

/** The sequence that `If-Match` names; `null` when any will do. */
function seenOf({ headers }: FastifyRequest): number | null {
  const condition = headers['if-match'];
  if (condition === undefined || condition === '*') return null;
  const parsed = SequenceTag.safeParse(condition);
  if (parsed.success) return Number(parsed.data.slice(1, -1));
  throw problem('bad-request', {
    detail: {
      uk: 'If-Match містить sequence заняття в лапках, наприклад "3".',
      en: 'If-Match holds the sequence of the session in quotation marks, such as "3".',
    },
  });
}

/** What the session is like now, for who wanted to change another one. */
function meanwhile(session: Session): ProblemError {
  const { startDate, branch, maximumAttendeeCapacity: capacity, eventStatus } = session;
  const now = `startDate ${startDate}, branch ${branch ?? '–'}, maximumAttendeeCapacity ${capacity ?? '–'}, eventStatus ${eventStatus}`;
  return problem('changed-meanwhile', {
    headers: { etag: tagOf(session) },
    detail: {
      uk: `Поки ви правили, це заняття змінив хтось інший; вашої зміни не внесено. Зараз воно таке: ${now}. Перевірте, чи вона ще потрібна, і надішліть її з If-Match: ${tagOf(session)}.`,
      en: `While you were editing, somebody else changed this session; your change was not made. It is now: ${now}. See whether it is still needed, and send it with If-Match: ${tagOf(session)}.`,
    },
  });
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
        'another change does. The same change twice tells nobody twice. With `If-Match` it is made only where nobody else has changed ' +
        'the session since: its value is the `sequence` of the session, in quotation marks, which is the `ETag` of the answer.',
      idOf: 'a session',
      body: {
        schema: 'StaffSessionChange',
        example: { branch: 'branch-8', reason: { uk: 'У філії № 9 вимкнуть світло.' } },
      },
      headers: [
        {
          name: 'If-Match',
          required: false,
          schema: 'SequenceTag',
          description: 'The session that was looked at: `"3"`.',
        },
      ],
      ok: {
        status: 200,
        schema: 'StaffSessionChanged',
        description: 'The session as it is now, and what followed.',
        headers: { ETag: 'The `sequence` of the session, for the next change.' },
      },
      problems: ['bad-request', 'not-found', 'conflict', 'gone', 'changed-meanwhile', 'validation'],
    },
    async (request, reply) => {
      const asked = readBody(StaffSessionChange, request.body);
      const outcome = await api.store.staff.changeSession(idOf(request), asked, doer(api, request), seenOf(request));
      switch (outcome.kind) {
        case 'changed':
          return sendJson(reply.header('etag', tagOf(outcome.session)), answer(outcome));
        case 'changed-meanwhile':
          throw meanwhile(outcome.session);
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
