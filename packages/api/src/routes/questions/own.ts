import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { pattern } from '../../http/serve.ts';
import type { Operation } from '../../openapi/operation.ts';
import { problem } from '../../problems.ts';
import { dueFrom, readClarification } from '../../reception/ask.ts';
import { SAMPLE, admitPage, noQuestion, opening, sendQuestion } from './person.ts';

const own = { tag: 'questions', idOf: 'an asked question', security: 'manageToken' as const };

const track: Operation = {
  ...own,
  operationId: 'trackQuestion',
  method: 'GET',
  path: '/v1/questions/asked/{id}',
  summary: 'One’s question as it stands now',
  description: 'The words of the person are shown masked. Changes nothing.',
  isPrivate: true,
  ok: { status: 200, schema: 'AskedQuestion', description: 'The question.' },
  problems: ['not-found'],
  sample: SAMPLE,
};

export function trackQuestion(app: FastifyInstance, api: Api): void {
  api.operations.push(track);
  app.get(pattern(track.path), async (request, reply) => {
    const question = await api.store.questions.own(opening(api, request));
    if (!question) throw noQuestion();
    return sendQuestion(reply, question);
  });
}

const clarify: Operation = {
  ...own,
  operationId: 'clarifyQuestion',
  method: 'POST',
  path: '/v1/questions/asked/{id}/clarify',
  summary: 'Say what the library asked back for',
  description: 'The term is counted anew. May be repeated with the same text. 410 when the question has ended.',
  body: { schema: 'ClarifyInput', example: { text: 'Ліхтар біля зупинки, з боку парку.' } },
  ok: { status: 200, schema: 'AskedQuestion', description: 'The question, `received` again.' },
  problems: ['bad-request', 'origin-not-allowed', 'not-found', 'conflict', 'gone', 'payload-too-large', 'unsupported-media-type', 'validation'], // prettier-ignore
};

export function clarifyQuestion(app: FastifyInstance, api: Api): void {
  api.operations.push(clarify);
  app.post(pattern(clarify.path), async (request, reply) => {
    admitPage(api, request, reply);
    const words = readClarification(request.body);
    const dueAt = await dueFrom(api, api.now());
    const outcome = await api.store.questions.clarify(opening(api, request), { ...words, dueAt });
    switch (outcome?.kind) {
      case undefined:
        throw noQuestion();
      case 'clarified':
        return sendQuestion(reply, outcome.question);
      case 'not-asked':
        throw problem('conflict', {
          detail: {
            uk: 'Бібліотека зараз нічого не перепитує. Для нового запитання поставте його окремо.',
            en: 'The library asks nothing back now. For a new question, ask it apart.',
          },
        });
      case 'over':
        throw problem('gone', {
          detail: {
            uk: 'Це запитання завершено. Якщо потрібно ще щось, поставте нове.',
            en: 'This question has ended. If you need something else, ask a new one.',
          },
        });
    }
  });
}

const withdraw: Operation = {
  ...own,
  operationId: 'withdrawQuestion',
  method: 'POST',
  path: '/v1/questions/asked/{id}/withdraw',
  summary: 'Take a question back',
  description:
    'Her words and her contact are deleted at once, nobody writes to her any more, and a published answer is taken down. May be repeated.',
  ok: { status: 200, schema: 'AskedQuestion', description: 'The question, `withdrawn`.' },
  problems: ['origin-not-allowed', 'not-found'],
};

export function withdrawQuestion(app: FastifyInstance, api: Api): void {
  api.operations.push(withdraw);
  app.post(pattern(withdraw.path), async (request, reply) => {
    admitPage(api, request, reply);
    const question = await api.store.questions.withdraw(opening(api, request));
    if (!question) throw noQuestion();
    return sendQuestion(reply, question);
  });
}
