import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { problem } from '../../problems.ts';
import { doer, idOf, readBody, sendJson, staffRoute } from '../../staff/route.ts';
import { type StaffClosed, StaffClosing } from '../../staff/schemas.ts';
import { unfit } from '../../staff/unfit.ts';

/** A branch is shut for some hours: every page says so, with the reason and when it opens again. */
export function closeBranch(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      role: 'librarian',
      operationId: 'closeStaffBranch',
      method: 'POST',
      path: '/v1/staff/branches/{id}/closures',
      summary: 'Shut a branch for some hours',
      description:
        'Told with the branch until it is over, over every import. The answer names the sessions that fall into it: nobody ' +
        'is told of them before they are moved or cancelled. The same said twice is one closure.',
      idOf: 'a branch',
      body: {
        schema: 'StaffClosing',
        example: { until: '2030-12-01T15:00:00+02:00', reason: { uk: 'Вимкнено світло.' } },
      },
      ok: { status: 201, schema: 'StaffClosed', description: 'The closure, and the sessions that fall into it.' },
      problems: ['not-found', 'validation'],
    },
    async (request, reply) => {
      const asked = readBody(StaffClosing, request.body);
      const outcome = await api.store.staff.close(idOf(request), asked, doer(api, request));
      if (outcome.kind === 'no-branch')
        throw problem('not-found', { detail: { uk: 'Такої філії немає.', en: 'There is no such branch.' } });
      if (outcome.kind === 'unfit') throw unfit(outcome);
      const { branch, closure, concerned, isNew } = outcome;
      const answer: StaffClosed = { ...closure, branch: branch.slug, concerned };
      return sendJson(reply, answer, isNew ? 201 : 200);
    },
  );
}

/** A closure is taken back. */
export function reopenBranch(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      role: 'librarian',
      operationId: 'reopenStaffBranch',
      method: 'POST',
      path: '/v1/staff/closures/{id}/undo',
      summary: 'Take a closure back',
      description:
        'The branch is open by its hours again. Sessions that were moved stay where they are. May be repeated.',
      idOf: 'a closure',
      ok: { status: 200, schema: 'StaffReopened', description: 'It is taken back.' },
      problems: ['not-found'],
    },
    async (request, reply) => {
      const outcome = await api.store.staff.reopen(idOf(request), doer(api, request));
      if (outcome.kind === 'no-closure')
        throw problem('not-found', { detail: { uk: 'Такого закриття немає.', en: 'There is no such closure.' } });
      return sendJson(reply, { id: outcome.closure.id, branch: outcome.branch, state: 'undone' });
    },
  );
}
