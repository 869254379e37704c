import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { publishedQuestions } from './published.ts';

/** The reception: published questions, and those that people ask. */
export function questions(app: FastifyInstance, api: Api): void {
  for (const route of [publishedQuestions]) route(app, api);
}
