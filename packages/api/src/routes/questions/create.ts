import { PUBLISH_CONSENT_VERSION, QUESTION_CONSENT_VERSION, type Session } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { pattern } from '../../http/serve.ts';
import type { Operation } from '../../openapi/operation.ts';
import { problem } from '../../problems.ts';
import { dueFrom, readQuestion } from '../../reception/ask.ts';
import { ZONE, deleteAfter } from '../../reception/term.ts';
import { idempotencyKey } from '../../signups/create.ts';
import { watch } from '../../signups/watch.ts';
import { dayIn } from '../../time.ts';
import { admitPage, sendQuestion } from './person.ts';

/** All questions begin in one form: what a session is to signups, the reception is to them. */
export const FORM = { id: 'reception' } as Session;

const operation: Operation = {
  operationId: 'createQuestion',
  method: 'POST',
  path: '/v1/questions',
  tag: 'questions',
  summary: 'Ask the library',
  description:
    'A question to the library is no appeal to the authorities, and is passed on to nobody. The answer comes by the code, and by e-mail or phone where one was left. ' +
    'The same key with the same body gets the same answer with `Idempotency-Replayed: true`. A form that looks like a program’s is answered 428 until it brings a proof of work (`challengeQuestion`).',
  body: {
    schema: 'QuestionInput',
    example: {
      text: 'Коли полагодять ліхтар на нашій вулиці?',
      topic: 'streets',
      contact: { phone: '(0512) 00-00-00' },
      consent: { version: QUESTION_CONSENT_VERSION, accepted: true },
      publish: { version: PUBLISH_CONSENT_VERSION, accepted: true },
    },
  },
  headers: [
    {
      name: 'Idempotency-Key',
      required: true,
      schema: 'IdempotencyKey',
      description:
        '16 to 255 visible ASCII characters, best a UUID. New for each question, the same for its retries; kept for 7 days.',
    },
  ],
  ok: {
    status: 201,
    schema: 'AskedQuestion',
    description: 'Stored: the code to write down, and the day until which the library answers.',
    headers: { 'Idempotency-Replayed': '`true` when the answer is that of an earlier request with the same key.' },
  },
  problems: [
    'bad-request', 'idempotency-key-missing', 'origin-not-allowed', 'payload-too-large', 'unsupported-media-type', 'validation',
    'idempotency-key-reused', 'proof-needed', 'too-many-requests', 'unavailable',
  ], // prettier-ignore
};

const proofNeeded = (fault: string | null) =>
  problem('proof-needed', {
    detail: {
      uk: 'Запитання ще не збережено: перевіряємо, що його надсилає не програма. Оновіть сторінку і надішліть ще раз або зателефонуйте до бібліотеки.',
      en: 'The question is not stored yet: we check that no program sends it. Reload the page and send it again, or call the library.',
    },
    ...(fault && {
      errors: [
        {
          pointer: '/form/proof',
          code: `proof-${fault}`,
          message: { uk: 'Перевірку не пройдено. Надішліть ще раз.', en: 'The check was not passed. Send it again.' },
        },
      ],
    }),
  });

export function createQuestion(app: FastifyInstance, api: Api): void {
  api.operations.push(operation);
  app.post(pattern(operation.path), async (request, reply) => {
    admitPage(api, request, reply);
    const key = idempotencyKey(request.headers['idempotency-key']);
    const { details, form } = await readQuestion(api, request.body);
    const now = api.now();
    const watched = await watch(api, request.ip, form);
    const outcome = await api.store.questions.ask(
      {
        idempotencyKey: key,
        details,
        dueAt: await dueFrom(api, now),
        deleteAfter: deleteAfter(dayIn(ZONE, now), null),
        now: new Date(now),
      },
      watched?.(FORM),
    );
    if (outcome.kind === 'proof-needed') throw proofNeeded(outcome.fault);
    if (outcome.kind === 'key-reused') {
      throw problem('idempotency-key-reused', {
        detail: {
          uk: 'З цим ключем уже надіслано інше запитання. Для нового запитання потрібен новий ключ.',
          en: 'Another question was sent with this key. A new question needs a new key.',
        },
      });
    }
    if (outcome.kind === 'replayed') reply.header('idempotency-replayed', 'true');
    return sendQuestion(reply, outcome.question, 201);
  });
}
