import { HelpfulInput } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { faults, inBody } from '../../http/issues.ts';
import { pattern } from '../../http/serve.ts';
import type { Operation } from '../../openapi/operation.ts';
import { problem } from '../../problems.ts';
import { idempotencyKey } from '../../signups/create.ts';
import { guesser } from '../../signups/guesses.ts';
import { admitPage, idOf } from './person.ts';

/** A reading room stands behind one address: so many of its readers may say it in an hour. */
const MOST = 20;
const HOUR = 3_600_000;

const operation: Operation = {
  operationId: 'rateQuestion',
  method: 'POST',
  path: '/v1/questions/{id}/helpful',
  tag: 'questions',
  summary: 'Say whether a published answer helped',
  description:
    'The key is the reader’s ballot: the same key with another word changes it. Nothing about the reader is kept.',
  idOf: 'a published question',
  body: { schema: 'HelpfulInput', example: { helpful: true } },
  headers: [{ name: 'Idempotency-Key', required: true, schema: 'IdempotencyKey', description: 'The ballot.' }],
  ok: { status: 200, schema: 'Helpful', description: 'How many readers it helped.' },
  problems: ['bad-request', 'idempotency-key-missing', 'origin-not-allowed', 'not-found', 'payload-too-large', 'unsupported-media-type', 'validation'], // prettier-ignore
};

export function rateQuestion(app: FastifyInstance, api: Api): void {
  api.operations.push(operation);
  app.post(pattern(operation.path), async (request, reply) => {
    admitPage(api, request, reply);
    const key = idempotencyKey(request.headers['idempotency-key']);
    const parsed = HelpfulInput.safeParse(request.body ?? {}, { reportInput: true });
    if (!parsed.success) throw problem('validation', { errors: faults(parsed.error, inBody) });
    const { id } = await api.catalogue.get('questions', idOf(request));
    const limits = [{ name: `helpful ${id} ${guesser(request.ip)}`, most: MOST }];
    const counted = await api.store.tallies.count(limits, HOUR, api.now());
    if (counted.isFull) {
      const seconds = Math.max(1, Math.ceil((counted.until - api.now()) / 1000));
      throw problem('too-many-requests', {
        headers: { 'retry-after': String(seconds) },
        detail: {
          uk: 'З цієї адреси вже багато оцінок. Дякуємо!',
          en: 'There are many votes from this address already. Thank you!',
        },
      });
    }
    const helpful = await api.store.questions.vote(id, key, parsed.data.helpful);
    return reply.header('cache-control', 'no-store').type('application/json; charset=utf-8').send(helpful);
  });
}
