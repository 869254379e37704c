import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { challengeQuestion, checkQuestion } from './begin.ts';
import { createQuestion } from './create.ts';
import { findQuestion } from './find.ts';
import { rateQuestion } from './helpful.ts';
import { clarifyQuestion, trackQuestion, withdrawQuestion } from './own.ts';
import { questionPage } from './page.ts';
import { publishedQuestions } from './published.ts';
import { similarQuestions } from './similar.ts';

const all: readonly ((app: FastifyInstance, api: Api) => void)[] = [
  publishedQuestions, questionPage, similarQuestions, rateQuestion, challengeQuestion, createQuestion, checkQuestion, findQuestion, trackQuestion,
  clarifyQuestion, withdrawQuestion,
]; // prettier-ignore

/** The reception: published questions, and those that people ask. */
export function questions(app: FastifyInstance, api: Api): void {
  for (const route of all) route(app, api);
}
