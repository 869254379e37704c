/** What staff does with one question. Each step is one transaction with its line of the journal and its letter. */
import type { Answer } from '@mosty/sdk/schemas';
import type { State } from '../../reception/machine.ts';
import { ZONE } from '../../reception/term.ts';
import { dayIn } from '../../time.ts';
import type { By } from '../staff/act.ts';
import { audit } from '../staff/audit.ts';
import { type Body, type Db, bodyOf, byId, save } from './rows.ts';
import { seenByStaff } from './seen.ts';
import { republish } from './shown.ts';
import { type QuestionActOutcome, act, step } from './step.ts';

export interface AnswerAsked {
  answer: Answer;
  kind?: string | undefined;
}

/** Answers, or adds to the answer. A second time with the same words changes nothing. */
export async function answerQuestion(
  db: Db,
  id: string,
  { answer, kind }: AnswerAsked,
  by: By,
): Promise<QuestionActOutcome> {
  const row = await byId(db, id);
  if (!row) return { kind: 'no-question' };
  if (row.state !== 'received' && row.state !== 'clarify' && bodyOf(row).answers.at(-1)?.text.uk === answer.text.uk)
    return { kind: 'done', question: seenByStaff(row, dayIn(ZONE, by.now.getTime())) };
  const outcome = await step(db, row, {
    event: 'answered',
    action: 'question.answer',
    by,
    change(body) {
      body.answers.push(answer);
      if (kind) body.kind = kind;
      return { sources: answer.sources.length };
    },
    letter: 'question-answered',
    cause: ({ answers }) => `answer-${answers.length}`,
  });
  if (outcome.kind === 'done' && outcome.question.state === 'published') await republish(db, id);
  return outcome;
}

export const askBack = (db: Db, id: string, text: string, by: By): Promise<QuestionActOutcome> =>
  act(db, id, {
    event: 'asked-back',
    action: 'question.ask-back',
    by,
    change(body) {
      body.messages.push({ from: 'library', text, at: by.now.toISOString() });
      return {};
    },
    letter: 'question-clarify',
  });

export const extend = (
  db: Db,
  id: string,
  asked: { dueAt: string; reason: string },
  by: By,
): Promise<QuestionActOutcome> =>
  act(db, id, {
    event: 'extended',
    action: 'question.extend',
    by,
    dueAt: asked.dueAt,
    change(body, row) {
      body.extension = { reason: asked.reason, at: by.now.toISOString() };
      return { dueAt: { from: row.due_at, to: asked.dueAt } };
    },
    letter: 'question-extended',
    cause: ({ extension }) => extension?.at ?? '',
  });

export const redirect = (
  db: Db,
  id: string,
  redirectedTo: NonNullable<Body['redirectedTo']>,
  kind: string | undefined,
  by: By,
): Promise<QuestionActOutcome> =>
  act(db, id, {
    event: 'redirected',
    action: 'question.redirect',
    by,
    change(body) {
      body.redirectedTo = redirectedTo;
      if (kind) body.kind = kind;
      return { authority: redirectedTo.authority.uk };
    },
    letter: 'question-redirected',
  });

export const close = (db: Db, id: string, closed: NonNullable<Body['closed']>, by: By): Promise<QuestionActOutcome> =>
  act(db, id, {
    event: 'closed',
    action: 'question.close',
    by,
    change(body) {
      body.closed = closed;
      return { reason: closed.reason, duplicateOf: closed.duplicateOf };
    },
    letter: 'question-closed',
  });

export const reopen = (db: Db, id: string, dueAt: string, by: By): Promise<QuestionActOutcome> =>
  act(db, id, {
    event: 'reopened',
    action: 'question.reopen',
    by,
    dueAt,
    change(body) {
      Object.assign(body, { closed: null, redirectedTo: null, mergedInto: null });
      return {};
    },
  });

/**
 * Merges a question with another one. With a published one it is closed, and the person is told where the answer
 * stands; with an open one it waits and is answered with it.
 */
export async function merge(db: Db, id: string, into: string, by: By): Promise<QuestionActOutcome> {
  const published = await db
    .selectFrom('records')
    .select('slug')
    .where('noun', '=', 'questions')
    .where(({ or, eb }) => or([eb('slug', '=', into), eb('id', '=', into)]))
    .executeTakeFirst();
  if (published) return close(db, id, { reason: 'duplicate', text: null, duplicateOf: published.slug }, by);
  const [row, target] = [await byId(db, id), await byId(db, into)];
  if (!row) return { kind: 'no-question' };
  if (!target || target.id === id || bodyOf(target).mergedInto) return { kind: 'no-target' };
  if (row.state !== 'received' && row.state !== 'clarify') return { kind: 'not-now', state: row.state as State };
  if (target.state !== 'received' && target.state !== 'clarify')
    return { kind: 'not-now', state: target.state as State };
  const changed = await save(db, row, { ...bodyOf(row), mergedInto: target.id });
  await audit(db, { ...by, action: 'question.merge', subject: `questions/${id}`, details: { into: target.id } });
  return { kind: 'done', question: seenByStaff(changed, dayIn(ZONE, by.now.getTime())) };
}
