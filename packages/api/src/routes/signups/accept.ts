import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { pattern } from '../../http/serve.ts';
import type { Operation } from '../../openapi/operation.ts';
import { problem } from '../../problems.ts';
import { admitPage, noSignup, opening, sendSignup } from './person.ts';

const operation: Operation = {
  operationId: 'acceptOffer',
  method: 'POST',
  path: '/v1/signups/{id}/accept',
  tag: 'signups',
  summary: 'Take the place that is offered',
  description: 'May be repeated: a confirmed signup stays confirmed. 410 when the time of the offer is over.',
  idOf: 'a signup',
  security: 'manageToken',
  ok: { status: 200, schema: 'Signup', description: 'The signup, `confirmed`.' },
  problems: ['origin-not-allowed', 'not-found', 'conflict', 'gone'],
};

export function acceptOffer(app: FastifyInstance, api: Api): void {
  api.operations.push(operation);
  app.post(pattern(operation.path), async (request, reply) => {
    admitPage(api, request, reply);
    const outcome = await api.store.acceptOffer(opening(api, request));
    switch (outcome?.kind) {
      case undefined:
        throw noSignup();
      case 'accepted':
        return sendSignup(reply, outcome.signup);
      case 'not-offered':
        throw problem('conflict', {
          detail: {
            uk: `Вільного місця для вас ще немає, ваше місце в черзі: ${outcome.signup.queuePosition ?? 1}. Ми повідомимо, щойно воно з’явиться.`,
            en: `There is no free place for you yet, your place in the line: ${outcome.signup.queuePosition ?? 1}. We will tell you as soon as there is.`,
          },
        });
      case 'over':
        throw problem('gone', {
          detail:
            outcome.signup.state === 'cancelled'
              ? {
                  uk: 'Цей запис скасовано. Якщо передумали, запишіться знову.',
                  en: 'This signup was cancelled. If you have changed your mind, sign up anew.',
                }
              : {
                  uk: 'Час, на який ми тримали місце, минув, і його запропоновано іншим. Можна записатися знову.',
                  en: 'The time for which we held the place is over, and it was offered to others. You may sign up anew.',
                },
        });
    }
  });
}
