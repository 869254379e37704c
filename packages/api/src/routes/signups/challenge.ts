import { SignupChallengeQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { readQuery } from '../../http/query.ts';
import { pattern } from '../../http/serve.ts';
import type { Operation } from '../../openapi/operation.ts';
import { signupRefused } from '../../signups/create.ts';
import { beginForm } from '../../signups/watch.ts';
import { idOf } from './person.ts';

const operation: Operation = {
  operationId: 'challengeSignup',
  method: 'GET',
  path: '/v1/sessions/{id}/signups/challenge',
  tag: 'signups',
  summary: 'How a form for a session begins',
  description:
    'Asked once, when a person first comes into the form. `stamp` goes along with the signup and tells that a person had the time to type. ' +
    '`proof` is nearly always `null`; under pressure it is an ALTCHA challenge (base64url of its JSON: SHA-256 over salt, nonce and a counter of 32 bits), ' +
    'to be solved by the page and sent as `form.proof`: `<challenge>.<counter>.<derived key>`. It is good once, for this session, for ten minutes.',
  idOf: 'a session',
  query: SignupChallengeQuery,
  isPrivate: true,
  ok: { status: 200, schema: 'SignupChallenge', description: 'The stamp, and the work that is asked.' },
  problems: ['bad-request', 'not-found'],
  sample: { stamp: 'mhx2k0g0.Qy0m3f1w9dV7mB8nq1T0sLr5aXc2ZeKjUoPp4hYtGiE', proof: null },
};

export function challengeSignup(app: FastifyInstance, api: Api): void {
  api.operations.push(operation);
  app.get(pattern(operation.path), async (request, reply) => {
    const { proof } = readQuery(SignupChallengeQuery, request.query);
    const session = await api.store.collection('sessions').get(idOf(request));
    if (!session) throw signupRefused({ kind: 'no-session' }, 0);
    return reply
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(await beginForm(api, session, request.ip, proof === '1'));
  });
}
