/** What staff does with one question. Each step is one transaction with its line of the journal and its letter. */
import type { Answer, AskedQuestion, Question } from '@mosty/sdk/schemas';
import { mask } from '@mosty/sdk/mask';
import { hasMobile } from '../../import/phones.ts';
import type { QuestionKind } from '../../outbox/placeholders.ts';
import { type Event, type State, type Unpublishable, hasEnded, next, unpublishable } from '../../reception/machine.ts';
import { ZONE, deleteAfter } from '../../reception/term.ts';
import { dayIn } from '../../time.ts';
import { oweQuestion } from '../letters.ts';
import type { By } from '../staff/act.ts';
import { type Action, audit } from '../staff/audit.ts';
import { putUp, takeDown } from './publish.ts';
import { type Body, type Db, type Row, bodyOf, byId, personalOf, save } from './rows.ts';

/** A question as staff sees it. */
export interface StaffQuestion {
  id: string;
  code: string;
  state: State;
  topic: string | null;
  kind: string;
  /** As the person typed it; `null` once deleted. */
  text: string | null;
  name: string | null;
  phone: string | null;
  email: string | null;
  publicText: string | null;
  title: string | null;
  isMasked: boolean;
  messages: { from: string; text: string; original: string | null; at: string }[];
  answers: Answer[];
  receivedAt: string;
  dueAt: string | null;
  isOverdue: boolean;
  extension: AskedQuestion['extension'];
  redirectedTo: AskedQuestion['redirectedTo'];
  closed: AskedQuestion['closed'];
  mayPublish: boolean;
  publishedAs: string | null;
  /** The question that it was merged into: answered with it. */
  mergedInto: string | null;
  answerBy: string;
  locale: string;
  deleteAfter: string;
}

export function seenByStaff(row: Row, today: string): StaffQuestion {
  const { text: publicText, maskedAt, messages, publishedOn: _, ...body } = bodyOf(row);
  const personal = personalOf(row);
  const own = new Map(personal?.messages.map(({ at, text }) => [at, text]));
  const { contact = {} } = personal ?? {};
  return {
    ...body,
    mergedInto: body.mergedInto ?? null,
    id: row.id,
    code: row.code,
    state: row.state as State,
    text: personal?.text ?? null,
    name: personal?.name ?? null,
    phone: contact.phone ?? null,
    email: contact.email ?? null,
    publicText,
    isMasked: maskedAt !== null,
    messages: messages.map((each) => ({
      ...each,
      original: each.from === 'person' ? (own.get(each.at) ?? null) : null,
    })),
    receivedAt: row.received_at,
    dueAt: row.state === 'received' ? row.due_at : null,
    isOverdue: row.state === 'received' && row.due_at !== null && row.due_at < today,
    mayPublish: row.publish_version !== null,
    answerBy: row.answer_by,
    locale: row.locale,
    deleteAfter: row.delete_after,
  };
}

export type QuestionActOutcome =
  | { kind: 'done'; question: StaffQuestion }
  | { kind: 'no-question' }
  /** It cannot happen to a question in this state. */
  | { kind: 'not-now'; state: State }
  | { kind: 'unpublishable'; why: Unpublishable }
  /** What it is merged with is not there, or is itself. */
  | { kind: 'no-target' };

interface Step {
  event: Event;
  action: Action;
  by: By;
  /** Changes what the question tells; returns what the journal says of it. */
  change(body: Body, row: Row): Record<string, unknown> | Promise<Record<string, unknown>>;
  /** The last day of a term that begins or changes. */
  dueAt?: string;
  letter?: QuestionKind;
  /** Tells two letters of a kind apart. */
  cause?(body: Body): string;
}

async function step(
  db: Db,
  row: Row,
  { event, action, by, change, dueAt, letter, cause }: Step,
): Promise<QuestionActOutcome> {
  const from = row.state as State;
  const state = next(from, event);
  if (!state) return { kind: 'not-now', state: from };
  const body = bodyOf(row);
  const details = await change(body, row);
  const today = dayIn(ZONE, by.now.getTime());
  const asked = dayIn(ZONE, Date.parse(row.received_at));
  // An end counts towards the deletion once: an answer that is added later does not put it off.
  const ends = hasEnded(state) !== hasEnded(from);
  const after = ends ? deleteAfter(asked, hasEnded(state) ? today : null) : row.delete_after;
  const changed = await save(db, { ...row, state, due_at: dueAt ?? row.due_at, delete_after: after }, body);
  await audit(db, { ...by, action, subject: `questions/${row.id}`, details: { from, ...details } });
  if (letter)
    await oweQuestion(db, {
      question: changed,
      kind: letter,
      cause: cause?.(body) ?? by.now.toISOString(),
      due: by.now,
    });
  if (['answered', 'redirected', 'closed'].includes(event))
    await withThose(db, changed, { event, action, by, change, letter, cause } as Step);
  return { kind: 'done', question: seenByStaff(changed, today) };
}

/** Questions that were merged into this one end with it, each person by her own letter. */
async function withThose(db: Db, { id }: Row, its: Step): Promise<void> {
  const open = await db
    .selectFrom('asked_questions')
    .selectAll()
    .where('state', 'in', ['received', 'clarify'])
    .execute();
  for (const row of open) if (bodyOf(row).mergedInto === id) await step(db, row, its);
}

/** A question by its identifier, and a step of it. */
async function act(db: Db, id: string, its: Step): Promise<QuestionActOutcome> {
  const row = await byId(db, id);
  return row ? step(db, row, its) : { kind: 'no-question' };
}

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

export interface PublicWords {
  title: string;
  text: string;
  topic?: string | undefined;
}

/** A librarian looks at the masked text, and writes what is to be shown. What is still personal in it is masked again. */
export async function setPublicText(db: Db, id: string, words: PublicWords, by: By): Promise<QuestionActOutcome> {
  const row = await byId(db, id);
  if (!row) return { kind: 'no-question' };
  const state = row.state as State;
  if (state === 'withdrawn' || row.personal === null) return { kind: 'not-now', state };
  const body = bodyOf(row);
  Object.assign(body, { title: mask(words.title), text: mask(words.text), maskedAt: by.now.toISOString() });
  if (words.topic) body.topic = words.topic;
  const changed = await save(db, row, body);
  await audit(db, { ...by, action: 'question.mask', subject: `questions/${id}` });
  if (state === 'published') await republish(db, id);
  return { kind: 'done', question: seenByStaff(changed, dayIn(ZONE, by.now.getTime())) };
}

const digits = (text: string): string => text.replace(/\D/g, '');

/** Whether something personal stands in what would be shown: in the words of the person, or in an answer that repeats them. */
function isPersonal(row: Row, { title, text, answers }: Body): boolean {
  const words = [title ?? '', text ?? ''];
  if (words.some((each) => mask(each) !== each)) return true;
  const { contact = {}, name } = personalOf(row) ?? {};
  const all = [...words, ...answers.flatMap((each) => [each.text.uk, each.text.en ?? ''])].join('\n').toLowerCase();
  if (hasMobile(all)) return true;
  if (contact.email && all.includes(contact.email.toLowerCase())) return true;
  if (contact.phone && digits(all).includes(digits(contact.phone).slice(-9))) return true;
  return Boolean(name && all.includes(name.toLowerCase()));
}

function recordOf(row: Row, body: Body): Question {
  const named = (key: 'service' | 'branch' | 'document') => [
    ...new Set(body.answers.flatMap(({ sources }) => sources.flatMap((source) => source[key] ?? []))),
  ];
  return {
    id: row.id,
    slug: body.publishedAs ?? '',
    topic: body.topic ?? 'other',
    kind: body.kind,
    title: { uk: body.title ?? '' },
    text: body.text && body.text !== body.title ? { uk: body.text } : null,
    askedBy: 'resident',
    askedAt: dayIn(ZONE, Date.parse(row.received_at)),
    publishedAt: body.publishedOn,
    answers: body.answers,
    helpful: { yes: 0, no: 0 },
    relatedServices: named('service'),
    relatedBranches: named('branch'),
    relatedDocuments: named('document'),
    status: 'active',
    source: null,
    asOf: null,
    verifiedAt: null,
    warnings: [],
  };
}

async function republish(db: Db, id: string): Promise<void> {
  const row = await byId(db, id);
  if (row) await putUp(db, recordOf(row, bodyOf(row)));
}

/** Shows question and answer to everybody: only what is masked, and only where the person agreed. */
export async function publish(db: Db, id: string, by: By): Promise<QuestionActOutcome> {
  const row = await byId(db, id);
  if (!row) return { kind: 'no-question' };
  const body = bodyOf(row);
  const today = dayIn(ZONE, by.now.getTime());
  if (row.state === 'published') return { kind: 'done', question: seenByStaff(row, today) };
  const why = unpublishable({
    mayPublish: row.publish_version !== null,
    isMasked: body.maskedAt !== null && body.title !== null && body.text !== null,
    isPersonal: isPersonal(row, body),
  });
  if (next(row.state as State, 'published') && why) return { kind: 'unpublishable', why };
  const outcome = await step(db, row, {
    event: 'published',
    action: 'question.publish',
    by,
    change(changed) {
      changed.publishedAs = `q-${today.slice(0, 4)}-${id.slice(0, 8)}`;
      changed.publishedOn = today;
      return { slug: changed.publishedAs };
    },
  });
  if (outcome.kind === 'done') await republish(db, id);
  return outcome;
}

/** Shows it no longer. */
export async function unpublish(db: Db, id: string, by: By): Promise<QuestionActOutcome> {
  const outcome = await act(db, id, {
    event: 'unpublished',
    action: 'question.unpublish',
    by,
    change(body) {
      Object.assign(body, { publishedAs: null, publishedOn: null });
      return {};
    },
  });
  if (outcome.kind === 'done') await takeDown(db, id);
  return outcome;
}

export interface QueueAsked {
  state?: string | undefined;
  today: string;
}

/** Questions, those whose day comes first at the head; of one state, or all that are open. */
export async function queue(db: Db, { state, today }: QueueAsked): Promise<StaffQuestion[]> {
  const rows = await db
    .selectFrom('asked_questions')
    .selectAll()
    .where('state', 'in', state ? [state] : ['received', 'clarify'])
    .orderBy('state', 'desc')
    .orderBy('due_at')
    .orderBy('received_at')
    .limit(1000)
    .execute();
  return rows.map((row) => seenByStaff(row, today));
}

export const one = async (db: Db, id: string, today: string): Promise<StaffQuestion | null> => {
  const row = await byId(db, id);
  return row ? seenByStaff(row, today) : null;
};
