import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { pattern } from '../../http/serve.ts';
import type { Operation } from '../../openapi/operation.ts';
import { problem } from '../../problems.ts';
import { idempotencyKey } from '../../signups/create.ts';
import { SAMPLE, idOf, sendSignup } from './person.ts';

const operation: Operation = {
  operationId: 'checkSignup',
  method: 'GET',
  path: '/v1/sessions/{id}/signups/by-key',
  tag: 'signups',
  summary: 'What became of an attempt',
  description:
    'Settles an attempt whose answer never came: the signup that was stored under its key, as it stands now, or 404 when nothing was stored. ' +
    'An attempt that is still on its way is not stored yet; to be certain, repeat it under the same key. Keys are kept for 7 days.',
  idOf: 'a session',
  isPrivate: true,
  headers: [{ name: 'Idempotency-Key', required: true, schema: 'IdempotencyKey', description: 'The key of the attempt.' }], // prettier-ignore
  ok: { status: 200, schema: 'Signup', description: 'Stored.' },
  problems: ['idempotency-key-missing', 'not-found'],
  sample: SAMPLE,
};

export function checkSignup(app: FastifyInstance, api: Api): void {
  api.operations.push(operation);
  app.get(pattern(operation.path), async (request, reply) => {
    const key = idempotencyKey(request.headers['idempotency-key']);
    const asked = { session: idOf(request), idempotencyKey: key, now: new Date(api.now()) };
    const signup = await api.store.signupByKey(asked);
    if (signup) return sendSignup(reply, signup);
    throw problem('not-found', {
      detail: {
        uk: 'Під цим ключем нічого не записано: можна записатися знову.',
        en: 'Nothing was stored under this key: you may sign up again.',
      },
    });
  });
}
