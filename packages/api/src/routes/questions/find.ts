import { QuestionLookup } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { faults, inBody } from '../../http/issues.ts';
import { pattern } from '../../http/serve.ts';
import type { Operation } from '../../openapi/operation.ts';
import { problem } from '../../problems.ts';
import { readContact } from '../../signups/contact.ts';
import { Guesses } from '../../signups/guesses.ts';
import { admitPage, sendQuestion } from './person.ts';

const operation: Operation = {
  operationId: 'findQuestion',
  method: 'POST',
  path: '/v1/questions/find',
  tag: 'questions',
  summary: 'Find one’s question by its code',
  description:
    'A code of nine digits needs the phone or e-mail that was left; one of fifteen opens by itself. Changes nothing. Wrong guesses are answered ever more slowly, and refused for a quarter of an hour after six from one address.',
  body: { schema: 'QuestionLookup', example: { code: '471-528-306', phone: '(0512) 00-00-00' } },
  ok: { status: 200, schema: 'AskedQuestion', description: 'The question as it stands now.' },
  problems: [
    'bad-request', 'origin-not-allowed', 'not-found', 'payload-too-large', 'unsupported-media-type', 'validation', 'too-many-requests',
  ], // prettier-ignore
};

/** As codes are kept: `471-528-306`. */
const written = (typed: string) => typed.replace(/\D/g, '').replace(/\d{3}(?=\d)/g, '$&-');

export function findQuestion(app: FastifyInstance, api: Api): void {
  api.operations.push(operation);
  const guesses = new Guesses(api.store.tallies);
  app.post(pattern(operation.path), async (request, reply) => {
    admitPage(api, request, reply);
    const parsed = QuestionLookup.safeParse(request.body ?? {}, { reportInput: true });
    if (!parsed.success) throw problem('validation', { errors: faults(parsed.error, inBody) });
    const { code, ...typed } = parsed.data;
    const contact = await readContact(typed, '/phone');
    const guess = await guesses.begin({ what: 'code', ip: request.ip }, api.now());
    const question = await api.store.questions.byCode(written(code), contact);
    if (question) {
      await guess.right();
      return sendQuestion(reply, question);
    }
    await guess.wrong();
    throw problem('not-found', {
      detail: {
        uk: 'Запитання з таким кодом не знайдено. Перевірте код; якщо ви залишали телефон або пошту, впишіть і їх. Або зателефонуйте до бібліотеки.',
        en: 'No question with this code was found. Check the code; if you left a phone or an e-mail, give it too. Or call the library.',
      },
    });
  });
}
