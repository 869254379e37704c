/** What the routes about one person's question share. */
import type { AskedQuestion } from '@mosty/sdk/schemas';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Api } from '../../api.ts';
import { type ProblemError, problem } from '../../problems.ts';
import type { QuestionOpening } from '../../store/questions/own.ts';

export { admitPage } from '../signups/person.ts';

/** `{id}` of the path. */
export const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id;

/** The question of the path with the token of the header; none is a token that opens nothing. */
export function opening(api: Api, request: FastifyRequest): QuestionOpening {
  const [, token = ''] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return { id: idOf(request), token, now: new Date(api.now()) };
}

/** Answers with a question; nobody on the way keeps it. */
export const sendQuestion = (reply: FastifyReply, question: AskedQuestion, status = 200): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').type('application/json; charset=utf-8').send(question);

/** One answer to a question that is not there and to a token that is not its own. */
export const noQuestion = (): ProblemError =>
  problem('not-found', {
    detail: {
      uk: 'Такого запитання немає, або посилання на нього неповне. Знайдіть запитання за кодом.',
      en: 'There is no such question, or its link is incomplete. Find the question by its code.',
    },
  });

export const SAMPLE: AskedQuestion = {
  id: '5b1f7c1e-8c55-4f0a-8a0e-1f9a3f6f2b71',
  code: '471-528-306',
  manageToken: 'mWqv2m0bQm4vE3hP1yq8Zr9nT6uLxK7cJd5sAfGgHwI',
  state: 'received',
  topic: 'streets',
  text: 'Коли полагодять ліхтар на нашій вулиці? [телефон]',
  receivedAt: '2026-11-23T08:00:00.000Z',
  dueAt: '2026-11-25',
  dueBasis: 'library-rule',
  extension: null,
  replyBy: null,
  answerBy: 'phone',
  messages: [],
  answers: [],
  redirectedTo: null,
  closed: null,
  mayPublish: true,
  publishedAs: null,
  deleteAfter: '2027-02-21',
};
