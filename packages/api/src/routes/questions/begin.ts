import { SignupChallengeQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { readQuery } from '../../http/query.ts';
import { pattern } from '../../http/serve.ts';
import type { Operation } from '../../openapi/operation.ts';
import { problem } from '../../problems.ts';
import { idempotencyKey } from '../../signups/create.ts';
import { beginForm } from '../../signups/watch.ts';
import { FORM } from './create.ts';
import { SAMPLE, sendQuestion } from './person.ts';

const challenge: Operation = {
  operationId: 'challengeQuestion',
  method: 'GET',
  path: '/v1/questions/challenge',
  tag: 'questions',
  summary: 'How the form of a question begins',
  description: 'As `challengeSignup`: the stamp goes along with the question, `proof` is nearly always `null`.',
  query: SignupChallengeQuery,
  isPrivate: true,
  ok: { status: 200, schema: 'SignupChallenge', description: 'The stamp, and the work that is asked.' },
  problems: ['bad-request'],
  sample: { stamp: 'mhx2k0g0.Qy0m3f1w9dV7mB8nq1T0sLr5aXc2ZeKjUoPp4hYtGiE', proof: null },
};

export function challengeQuestion(app: FastifyInstance, api: Api): void {
  api.operations.push(challenge);
  app.get(pattern(challenge.path), async (request, reply) => {
    const { proof } = readQuery(SignupChallengeQuery, request.query);
    return reply
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(await beginForm(api, FORM, request.ip, proof === '1'));
  });
}

const check: Operation = {
  operationId: 'checkQuestion',
  method: 'GET',
  path: '/v1/questions/by-key',
  tag: 'questions',
  summary: 'What became of an attempt',
  description:
    'Settles an attempt whose answer never came: the question that was stored under its key, or 404 when nothing was stored. Keys are kept for 7 days.',
  isPrivate: true,
  headers: [{ name: 'Idempotency-Key', required: true, schema: 'IdempotencyKey', description: 'The key of the attempt.' }], // prettier-ignore
  ok: { status: 200, schema: 'AskedQuestion', description: 'Stored.' },
  problems: ['idempotency-key-missing', 'not-found'],
  sample: SAMPLE,
};

export function checkQuestion(app: FastifyInstance, api: Api): void {
  api.operations.push(check);
  app.get(pattern(check.path), async (request, reply) => {
    const question = await api.store.questions.byKey(idempotencyKey(request.headers['idempotency-key']));
    if (question) return sendQuestion(reply, question);
    throw problem('not-found', {
      detail: {
        uk: 'Під цим ключем нічого не збережено: можна надіслати запитання знову.',
        en: 'Nothing was stored under this key: you may send the question again.',
      },
    });
  });
}
