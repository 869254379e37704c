import type { FastifyInstance, FastifyRequest } from 'fastify';
import type * as z from 'zod/mini';
import type { Api } from '../../api.ts';
import { readQuery } from '../../http/query.ts';
import { cleaned, dueFrom } from '../../reception/ask.ts';
import { ZONE } from '../../reception/term.ts';
import { type StaffOperation, doer, idOf, readBody, sendJson, staffRoute } from '../../staff/route.ts';
import * as schemas from '../../staff/question-schemas.ts';
import { answerQuestionAct, noQuestion } from '../../staff/questions.ts';
import type { By } from '../../store/staff/act.ts';
import type { QuestionActOutcome } from '../../store/questions/step.ts';
import { dayIn } from '../../time.ts';
import { QUESTION } from './question-samples.ts';

const today = (api: Api) => dayIn(ZONE, api.now());

/** The queue of questions, and one of them whole. */
export function readQuestions(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      role: 'reader',
      operationId: 'listStaffQuestions',
      method: 'GET',
      path: '/v1/staff/questions',
      summary: 'Questions by the day they are due',
      description:
        'Those that are open when no state is asked for. Merged ones stand behind what they are answered with.',
      query: schemas.StaffQuestionQuery,
      ok: { status: 200, schema: 'StaffQuestionList', description: 'The questions.' },
      problems: ['bad-request'],
      sample: { items: [QUESTION] },
    },
    async (request, reply) => {
      const { state, topic, overdue } = readQuery(schemas.StaffQuestionQuery, request.query);
      const all = await api.store.questions.staff.queue({ state, today: today(api) });
      const items = all.filter((each) => (!topic || each.topic === topic) && (overdue !== '1' || each.isOverdue));
      return sendJson(reply, { items });
    },
  );
  staffRoute(
    app,
    api,
    {
      role: 'reader',
      operationId: 'getStaffQuestion',
      method: 'GET',
      path: '/v1/staff/questions/{id}',
      summary: 'One question whole',
      idOf: 'an asked question',
      ok: { status: 200, schema: 'StaffQuestion', description: 'The question.' },
      problems: ['not-found'],
      sample: QUESTION,
    },
    async (request, reply) => {
      const question = await api.store.questions.staff.one(idOf(request), today(api));
      if (!question) throw noQuestion();
      return sendJson(reply, question);
    },
  );
}

/** One step of a librarian: its body, and what the store does with it. */
interface Step<S extends z.ZodMiniType> extends Pick<StaffOperation, 'operationId' | 'summary' | 'description'> {
  path: string;
  schema?: { name: string; shape: S; example: unknown };
  work(api: Api, id: string, body: z.output<S>, by: By): Promise<QuestionActOutcome>;
}

function step<S extends z.ZodMiniType>(
  app: FastifyInstance,
  api: Api,
  { path, schema, work, ...operation }: Step<S>,
): void {
  staffRoute(
    app,
    api,
    {
      ...operation,
      role: 'librarian',
      method: 'POST',
      path: `/v1/staff/questions/{id}/${path}`,
      idOf: 'an asked question',
      ...(schema && { body: { schema: schema.name, example: schema.example } }),
      ok: { status: 200, schema: 'StaffQuestion', description: 'The question as it is now.' },
      problems: ['not-found', 'conflict', 'validation'],
    },
    async (request: FastifyRequest, reply) => {
      const body = schema ? readBody(schema.shape, request.body) : (undefined as z.output<S>);
      return answerQuestionAct(reply, await work(api, idOf(request), body, doer(api, request)));
    },
  );
}

const DESK = { uk: 'Довідкова служба бібліотеки', en: 'The library’s reference desk' };
const SOURCE = { title: { uk: 'Сайт міської ради' }, url: 'https://council.example/' };

/** What a librarian does with a question. */
export function workOnQuestions(app: FastifyInstance, api: Api): void {
  step(app, api, {
    path: 'answer',
    operationId: 'answerQuestion',
    summary: 'Answer a question, or add to its answer',
    description:
      'With at least one source. The person is told by a letter or a call; a published question shows it at once.',
    schema: {
      name: 'StaffAnswer',
      shape: schemas.StaffAnswer,
      example: { text: 'Про ліхтарі пишіть міській раді.', sources: [SOURCE] },
    },
    work: ({ store }, id, { text, sources, kind, answeredBy }, by) => {
      const answer = {
        text: { uk: cleaned(text) },
        sources,
        answeredBy: answeredBy ? { uk: answeredBy } : DESK,
        answeredAt: dayIn(ZONE, by.now.getTime()),
      };
      return store.questions.staff.answer(id, { answer, kind }, by);
    },
  });
  step(app, api, {
    path: 'ask-back',
    operationId: 'askBack',
    summary: 'Ask the person back',
    description: 'The term rests until she answers, and is counted anew then.',
    schema: { name: 'StaffAskBack', shape: schemas.StaffAskBack, example: { text: 'На якій вулиці цей ліхтар?' } },
    work: ({ store }, id, { text }, by) => store.questions.staff.askBack(id, cleaned(text), by),
  });
  step(app, api, {
    path: 'public-text',
    operationId: 'maskQuestion',
    summary: 'Look at the masked text and write what is to be shown',
    description: 'What is still personal in it is masked once more. Nothing is published without this step.',
    schema: {
      name: 'StaffPublicText',
      shape: schemas.StaffPublicText,
      example: { title: 'Коли полагодять ліхтар?', text: 'Коли полагодять ліхтар на Садовій?' },
    },
    work: ({ store }, id, { title, text, topic }, by) =>
      store.questions.staff.setPublicText(id, { title: cleaned(title), text: cleaned(text), topic }, by),
  });
  step(app, api, {
    path: 'redirect',
    operationId: 'redirectQuestion',
    summary: 'Name whom to turn to instead',
    description: 'The library passes nothing on: the person turns there herself.',
    schema: {
      name: 'StaffRedirect',
      shape: schemas.StaffRedirect,
      example: { authority: { uk: 'Міська рада' }, url: 'https://council.example/' },
    },
    work: ({ store }, id, { authority: { uk, en }, url = null, note = null, kind }, by) =>
      store.questions.staff.redirect(id, { authority: { uk, ...(en && { en }) }, url, note }, kind, by),
  });
  step(app, api, {
    path: 'close',
    operationId: 'closeQuestion',
    summary: 'Close a question without an answer',
    schema: {
      name: 'StaffQuestionClosing',
      shape: schemas.StaffQuestionClosing,
      example: { reason: 'not-for-library', text: 'Медичних порад бібліотека не дає.' },
    },
    work: ({ store }, id, { reason, text = null }, by) =>
      store.questions.staff.close(id, { reason, text, duplicateOf: null }, by),
  });
  step(app, api, {
    path: 'merge',
    operationId: 'mergeQuestion',
    summary: 'Merge a question with another one',
    description:
      'With a published one it is closed, and the person is told where the answer stands; with an open one it waits and is answered with it.',
    schema: { name: 'StaffMerge', shape: schemas.StaffMerge, example: { into: 'where-to-lodge-an-appeal' } },
    work: ({ store }, id, { into }, by) => store.questions.staff.merge(id, into, by),
  });
  step(app, api, {
    path: 'extend',
    operationId: 'extendQuestion',
    summary: 'Take longer, and say why',
    schema: {
      name: 'StaffExtension',
      shape: schemas.StaffExtension,
      example: { workingDays: 5, reason: 'Чекаємо на довідку з архіву.' },
    },
    async work(inside, id, { workingDays, reason }, by) {
      const dueAt = await dueFrom(inside, by.now.getTime(), workingDays);
      return inside.store.questions.staff.extend(id, { dueAt, reason: cleaned(reason) }, by);
    },
  });
  step(app, api, {
    path: 'publish',
    operationId: 'publishQuestion',
    summary: 'Show question and answer to everybody',
    description:
      'Only what a librarian has looked at (`public-text`), and only where the person agreed. May be repeated.',
    work: ({ store }, id, _, by) => store.questions.staff.publish(id, by),
  });
  step(app, api, {
    path: 'unpublish',
    operationId: 'unpublishQuestion',
    summary: 'Show it no longer',
    work: ({ store }, id, _, by) => store.questions.staff.unpublish(id, by),
  });
  step(app, api, {
    path: 'reopen',
    operationId: 'reopenQuestion',
    summary: 'Open what was closed or redirected by mistake',
    description: 'The term is counted anew.',
    work: async (inside, id, _, by) =>
      inside.store.questions.staff.reopen(id, await dueFrom(inside, by.now.getTime()), by),
  });
}
