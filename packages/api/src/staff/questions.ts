import type { FastifyReply } from 'fastify';
import { type ProblemError, problem } from '../problems.ts';
import type { QuestionActOutcome } from '../store/questions/step.ts';
import { sendJson } from './route.ts';

const STATES = {
  received: ['на нього ще не відповіли', 'it is not answered yet'],
  clarify: ['бібліотека перепитала і чекає', 'the library asked back and waits'],
  answered: ['на нього вже відповіли', 'it is answered'],
  published: ['його оприлюднено', 'it is published'],
  redirected: ['його переадресовано', 'it is redirected'],
  closed: ['його закрито', 'it is closed'],
  withdrawn: ['людина його забрала', 'the person took it back'],
} as const;

const WHY = {
  'no-consent': ['людина не погоджувалася на оприлюднення', 'the person did not agree to its being published'],
  'not-masked': [
    'спершу перегляньте замаскований текст і дайте йому заголовок',
    'look at the masked text first and give it a title',
  ],
  'still-personal': [
    'у тексті чи відповіді ще є особисті дані',
    'there are still personal data in the text or an answer',
  ],
} as const;

export const noQuestion = (): ProblemError =>
  problem('not-found', { detail: { uk: 'Такого запитання немає.', en: 'There is no such question.' } });

/** Answers with the question as it is now, or with why nothing was done. */
export function answerQuestionAct(reply: FastifyReply, outcome: QuestionActOutcome): FastifyReply {
  switch (outcome.kind) {
    case 'done':
      return sendJson(reply, outcome.question);
    case 'no-question':
      throw noQuestion();
    case 'no-target':
      throw problem('validation', {
        errors: [
          {
            pointer: '/into',
            code: 'no-such-question',
            message: {
              uk: 'Такого запитання немає, або воно саме приєднане до іншого.',
              en: 'There is no such question, or it is merged with another itself.',
            },
          },
        ],
      });
    case 'not-now': {
      const [uk, en] = STATES[outcome.state];
      throw problem('conflict', {
        detail: { uk: `З цим запитанням так не зробити: ${uk}.`, en: `This cannot be done with this question: ${en}.` },
      });
    }
    case 'unpublishable': {
      const [uk, en] = WHY[outcome.why];
      throw problem('conflict', {
        detail: { uk: `Оприлюднити не можна: ${uk}.`, en: `It cannot be published: ${en}.` },
        errors: [{ pointer: '', code: outcome.why, message: { uk: `Не можна: ${uk}.`, en: `Not possible: ${en}.` } }],
      });
    }
  }
}
