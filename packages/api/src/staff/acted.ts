import type { FastifyReply } from 'fastify';
import { type ProblemError, problem } from '../problems.ts';
import type { ActOutcome } from '../store/staff/act.ts';
import { noSession, noSignup, sendJson } from './route.ts';

/** Answers with the signup as it is now, or with why nothing was done. */
export function answerAct(reply: FastifyReply, outcome: ActOutcome): FastifyReply {
  if (outcome.kind === 'done') return sendJson(reply, outcome.signup);
  throw refused(outcome);
}

const STATES = {
  confirmed: ['місце вже є', 'it has its place'],
  waitlisted: ['він у черзі: спершу дайте місце', 'it waits: give it a place first'],
  offered: ['місце лише запропоновано: спершу дайте його', 'a place is only offered: give it first'],
  cancelled: ['його скасовано', 'it was cancelled'],
  expired: ['час його пропозиції минув', 'the time of its offer is over'],
} as const;

function refused(outcome: Exclude<ActOutcome, { kind: 'done' }>): ProblemError {
  switch (outcome.kind) {
    case 'no-signup':
      return noSignup();
    case 'no-session':
      return noSession();
    case 'not-now': {
      const [uk, en] = STATES[outcome.state];
      return problem('conflict', {
        detail: { uk: `З цим записом так не зробити: ${uk}.`, en: `This cannot be done with this signup: ${en}.` },
      });
    }
    case 'full':
      return problem('conflict', {
        detail: {
          uk: `Вільних місць: ${outcome.left}. Збільште кількість місць або звільніть їх.`,
          en: `Places left: ${outcome.left}. Raise the capacity or free some.`,
        },
      });
    case 'over':
      return problem('gone', {
        detail: {
          uk: 'Те заняття скасовано або воно минуло. Оберіть інше.',
          en: 'That session was cancelled or is over. Choose another.',
        },
      });
    case 'already':
      return problem('already-signed-up', {
        detail: {
          uk: 'На те заняття вже є запис із цим телефоном або поштою.',
          en: 'There is a signup for that session with this phone or e-mail.',
        },
      });
  }
}
