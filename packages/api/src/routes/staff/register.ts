import { CONSENT_VERSION } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import type { ProblemError } from '../../problems.ts';
import { readContact } from '../../signups/contact.ts';
import { idempotencyKey, signupRefused } from '../../signups/create.ts';
import { deskRefusal } from '../../staff/refusal.ts';
import { doer, idOf, noSignup, readBody, sendJson, staffRoute } from '../../staff/route.ts';
import { StaffRegistration } from '../../staff/schemas.ts';

/** Consent is given aloud at the desk; the text that hangs there is the same. */
const CONSENT = `${CONSENT_VERSION}-desk`;

/** Somebody stands at the desk: a name is enough. */
export function registerAtDesk(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      role: 'librarian',
      operationId: 'registerAtDesk',
      method: 'POST',
      path: '/v1/staff/sessions/{id}/signups',
      summary: 'Sign somebody up at the desk',
      description:
        'A name is enough; with a phone the person can be told of changes. Places are given as to anybody else: never more than there are, never before who waits.',
      idOf: 'a session',
      body: { schema: 'StaffRegistration', example: { name: 'Тестова Особа', phone: '(0512) 00-00-00' } },
      headers: [
        {
          name: 'Idempotency-Key',
          required: true,
          schema: 'IdempotencyKey',
          description: 'New for each signup, the same for its retries; kept for 7 days.',
        },
      ],
      ok: { status: 201, schema: 'StaffSignup', description: '`confirmed`, or `waitlisted` where people may wait.' },
      problems: ['idempotency-key-missing', 'not-found', 'conflict', 'already-signed-up', 'gone', 'validation', 'idempotency-key-reused'], // prettier-ignore
    },
    async (request, reply) => {
      const key = idempotencyKey(request.headers['idempotency-key']);
      const { name, others = [], phone, accessNeeds } = readBody(StaffRegistration, request.body);
      const details = {
        party: [name, ...others].map((each) => ({ name: each })),
        contact: await readContact({ phone }, '/phone'),
        accessNeeds: accessNeeds || null,
        consentVersion: CONSENT,
        locale: 'uk' as const,
      };
      const by = doer(api, request);
      const refuse = (session: Parameters<typeof deskRefusal>[0]) => deskRefusal(session, api.now());
      const asked = { session: idOf(request), idempotencyKey: key, details, refuse };
      const outcome = await api.store.staff.register<ProblemError>(asked, by);
      if (!('signup' in outcome)) throw signupRefused(outcome, details.party.length);
      if (outcome.kind === 'replayed') reply.header('idempotency-replayed', 'true');
      const signup = await api.store.staff.attendee(outcome.signup.id, by.now);
      if (!signup) throw noSignup();
      return sendJson(reply, signup, 201);
    },
  );
}
