import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { pattern } from '../../http/serve.ts';
import type { Operation } from '../../openapi/operation.ts';
import { admitPage, noSignup, opening, sendSignup } from './person.ts';

const operation: Operation = {
  operationId: 'cancelSignup',
  method: 'POST',
  path: '/v1/signups/{id}/cancel',
  tag: 'signups',
  summary: 'Give a place, an offer or a place in the line back',
  description:
    'What it held is offered at once to whose turn it is. May be repeated: a signup that has ended stays as it ended. ' +
    'Whoever has cancelled may sign up anew, at the end of the line.',
  idOf: 'a signup',
  security: 'manageToken',
  ok: { status: 200, schema: 'Signup', description: 'The signup, `cancelled`; or `expired`, when it was that before.' },
  problems: ['origin-not-allowed', 'not-found'],
};

export function cancelSignup(app: FastifyInstance, api: Api): void {
  api.operations.push(operation);
  app.post(pattern(operation.path), async (request, reply) => {
    admitPage(api, request, reply);
    const signup = await api.store.cancelSignup(opening(api, request));
    if (!signup) throw noSignup();
    return sendSignup(reply, signup);
  });
}
