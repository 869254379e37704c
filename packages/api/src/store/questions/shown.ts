/** What is shown of a question to everybody: only what is masked, and only where the person agreed. */
import { mask } from '@mosty/sdk/mask';
import type { Question } from '@mosty/sdk/schemas';
import { hasMobile } from '../../import/phones.ts';
import { type State, next, unpublishable } from '../../reception/machine.ts';
import { ZONE } from '../../reception/term.ts';
import { dayIn } from '../../time.ts';
import type { By } from '../staff/act.ts';
import { audit } from '../staff/audit.ts';
import { putUp, takeDown } from './publish.ts';
import { type Body, type Db, type Row, bodyOf, byId, personalOf, save } from './rows.ts';
import { seenByStaff } from './seen.ts';
import { type QuestionActOutcome, act, step } from './step.ts';

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

/** Shows a published question as it stands now. */
export async function republish(db: Db, id: string): Promise<void> {
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
