import { CONSENT_VERSION } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { pattern } from '../../http/serve.ts';
import type { Operation } from '../../openapi/operation.ts';
import { idempotencyKey, readDetails, storeSignup } from '../../signups/create.ts';
import { watch } from '../../signups/watch.ts';
import { admitPage, idOf, sendSignup } from './person.ts';

const operation: Operation = {
  operationId: 'createSignup',
  method: 'POST',
  path: '/v1/sessions/{id}/signups',
  tag: 'signups',
  summary: 'Sign up for a session',
  description:
    'Takes places for the whole party or for nobody. The same key with the same body gets the same answer with `Idempotency-Replayed: true`; ' +
    'only stored signups are replayed, a refusal is decided anew. What `form` tells makes no other body. A form that looks like a program’s, or one too many in ten minutes, ' +
    'is answered 428 until it brings a proof of work (`challengeSignup`). Personal data are deleted 30 days after the session ends.',
  idOf: 'a session',
  body: {
    schema: 'SignupInput',
    example: {
      party: [{ name: 'Тестова Особа' }],
      contact: { phone: '(0512) 00-00-00' },
      consent: { version: CONSENT_VERSION, accepted: true },
    },
  },
  headers: [
    {
      name: 'Idempotency-Key',
      required: true,
      schema: 'IdempotencyKey',
      description:
        '16 to 255 visible ASCII characters, best a UUID. New for each signup, the same for its retries; kept for 7 days.',
    },
  ],
  ok: {
    status: 201,
    schema: 'Signup',
    description: 'Stored: `confirmed`, or `waitlisted` where the session has a waiting list.',
    headers: { 'Idempotency-Replayed': '`true` when the answer is that of an earlier request with the same key.' },
  },
  problems: [
    'bad-request', 'idempotency-key-missing', 'closed-audience', 'origin-not-allowed', 'not-found', 'conflict', 'already-signed-up', 'gone',
    'payload-too-large', 'unsupported-media-type', 'validation', 'idempotency-key-reused', 'proof-needed', 'too-many-requests', 'unavailable',
  ], // prettier-ignore
};

export function createSignup(app: FastifyInstance, api: Api): void {
  api.operations.push(operation);
  app.post(pattern(operation.path), async (request, reply) => {
    admitPage(api, request, reply);
    const key = idempotencyKey(request.headers['idempotency-key']);
    const { details, form } = await readDetails(request.body);
    const watched = await watch(api, request.ip, form);
    const asked = { session: idOf(request), idempotencyKey: key, details, watch: watched };
    const { signup, replayed } = await storeSignup(api.store, asked, api.now());
    if (replayed) reply.header('idempotency-replayed', 'true');
    return sendSignup(reply, signup, 201);
  });
}
