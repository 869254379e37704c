import { randomInt, randomUUID } from 'node:crypto';
import type { AskedQuestion } from '@mosty/sdk/schemas';
import { oweQuestion } from '../letters.ts';
import { isContact, mac, same } from '../signups/identity.ts';
import type { Contact } from '../store.ts';
import { type Body, type Db, type PersonalData, type Row, answer, byId, personalOf, questionToken } from './rows.ts';

/** What a person told, read and masked. */
export interface QuestionDetails {
  text: string;
  /** The same without what is personal. */
  masked: string;
  topic: string | null;
  name: string | null;
  contact: Contact;
  consentVersion: string;
  /** `null` = she did not agree to its being published. */
  publishVersion: string | null;
  locale: 'uk' | 'en';
}

export interface QuestionRequest {
  idempotencyKey: string;
  details: QuestionDetails;
  /** The last day of the library’s term, and the day of deletion. */
  dueAt: string;
  deleteAfter: string;
  now: Date;
}

export type QuestionOutcome =
  | { kind: 'stored' | 'replayed'; question: AskedQuestion }
  /** The key was used with another body. */
  | { kind: 'key-reused' };

/** Groups of three digits: three with a contact beside them, five where the code alone opens the question (50 bits). */
function newCode(groups: number): string {
  const three = () => String(randomInt(1000)).padStart(3, '0');
  return [String(randomInt(100, 1000)), ...Array.from({ length: groups - 1 }, three)].join('-');
}

/** Stores a question: key, row and letter come together or not at all. */
export async function ask(db: Db, secret: string, request: QuestionRequest): Promise<QuestionOutcome> {
  const { details, dueAt, deleteAfter, now } = request;
  const key = mac(secret, 'idempotency-key', request.idempotencyKey);
  const hash = mac(secret, 'body', JSON.stringify(details));
  const used = await db.selectFrom('question_keys').selectAll().where('key', '=', key).executeTakeFirst();
  if (used) {
    const row = await byId(db, used.question_id);
    return row && used.body === hash ? { kind: 'replayed', question: answer(row, secret) } : { kind: 'key-reused' };
  }
  const { text, masked, topic, name, contact, consentVersion, publishVersion, locale } = details;
  const body: Body = {
    topic, kind: 'reference', text: masked, title: null, maskedAt: null, messages: [], answers: [], extension: null, redirectedTo: null,
    closed: null, publishedAs: null, publishedOn: null, mergedInto: null,
  }; // prettier-ignore
  const personal: PersonalData = { text, name, contact, messages: [] };
  const row: Row = {
    id: randomUUID(),
    state: 'received',
    code: '',
    received_at: now.toISOString(),
    due_at: dueAt,
    delete_after: deleteAfter,
    consent_version: consentVersion,
    publish_version: publishVersion,
    locale,
    answer_by: contact.email ? 'email' : contact.phone ? 'phone' : 'code',
    body: JSON.stringify(body),
    personal: JSON.stringify(personal),
  };
  for (let stored = false; !stored;) {
    row.code = newCode(row.answer_by === 'code' ? 5 : 3);
    const { numInsertedOrUpdatedRows: inserted } = await db
      .insertInto('asked_questions')
      .values(row)
      .onConflict((conflict) => conflict.column('code').doNothing())
      .executeTakeFirstOrThrow();
    stored = (inserted ?? 0n) > 0n;
  }
  await db
    .insertInto('question_keys')
    .values({ key, body: hash, question_id: row.id, created_at: row.received_at })
    .execute();
  await oweQuestion(db, { question: row, kind: 'question-received', cause: 'asked', due: now });
  return { kind: 'stored', question: answer(row, secret) };
}

/** Whether a key was used before. */
export async function isKnown(db: Db, secret: string, idempotencyKey: string): Promise<boolean> {
  const key = mac(secret, 'idempotency-key', idempotencyKey);
  return Boolean(await db.selectFrom('question_keys').select('key').where('key', '=', key).executeTakeFirst());
}

/** What was stored under the key of an attempt. */
export async function byKey(db: Db, secret: string, idempotencyKey: string): Promise<AskedQuestion | null> {
  const key = mac(secret, 'idempotency-key', idempotencyKey);
  const used = await db.selectFrom('question_keys').select('question_id').where('key', '=', key).executeTakeFirst();
  const row = used && (await byId(db, used.question_id));
  return row ? answer(row, secret) : null;
}

/** The row that a token opens; `null` when it is another’s. */
export async function opened(db: Db, secret: string, id: string, token: string): Promise<Row | null> {
  if (!same(questionToken(secret, id), token)) return null;
  return (await byId(db, id)) ?? null;
}

/**
 * A question by what was written down. A contact that was left has to be said too; once it was deleted, nothing is left
 * to compare with and the short code opens nothing.
 */
export async function byCode(db: Db, secret: string, code: string, given: Contact): Promise<AskedQuestion | null> {
  const row = await db.selectFrom('asked_questions').selectAll().where('code', '=', code).executeTakeFirst();
  if (!row) return null;
  if (row.answer_by === 'code') return answer(row, secret);
  const kept = personalOf(row)?.contact;
  return kept && isContact(kept, given, secret) ? answer(row, secret) : null;
}
