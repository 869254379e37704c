import { QuestionQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { nounRoutes } from '../noun.ts';

/** Published questions with their answers. */
export function publishedQuestions(app: FastifyInstance, api: Api): void {
  nounRoutes(app, api, {
    noun: 'questions',
    path: '/v1/questions',
    schema: 'Question',
    page: 'QuestionPage',
    operations: { list: 'listQuestions', get: 'getQuestion' },
    words: { many: 'published questions with their answers, the newest first', one: 'a published question' },
    query: QuestionQuery,
    // How many readers it helped changes without an import.
    scope: 'places',
  });
}
