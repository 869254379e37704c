import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { pattern } from '../../http/serve.ts';
import type { Operation } from '../../openapi/operation.ts';
import { SAMPLE, noSignup, opening, sendSignup } from './person.ts';

const operation: Operation = {
  operationId: 'getSignup',
  method: 'GET',
  path: '/v1/signups/{id}',
  tag: 'signups',
  summary: 'A signup as it stands now',
  description: 'With the place in the line at this moment; an offer whose time is over is `expired`. Changes nothing.',
  idOf: 'a signup',
  security: 'manageToken',
  isPrivate: true,
  ok: { status: 200, schema: 'Signup', description: 'The signup.' },
  problems: ['not-found'],
  sample: SAMPLE,
};

export function getSignup(app: FastifyInstance, api: Api): void {
  api.operations.push(operation);
  app.get(pattern(operation.path), async (request, reply) => {
    const signup = await api.store.signup(opening(api, request));
    if (!signup) throw noSignup();
    return sendSignup(reply, signup);
  });
}
