import { mask } from '@mosty/sdk/mask';
import { ClarifyInput, QuestionInput } from '@mosty/sdk/schemas';
import type * as z from 'zod/mini';
import type { Api } from '../api.ts';
import { faults, inBody } from '../http/issues.ts';
import { type ProblemError, problem } from '../problems.ts';
import { readContact } from '../signups/contact.ts';
import type { QuestionDetails } from '../store/questions/ask.ts';
import { dayIn } from '../time.ts';
import { checkConsents } from './consents.ts';
import { ZONE, afterWorkingDays, ruleOf } from './term.ts';

/** Control characters, and signs that turn a line round: never part of a question. */
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** Text as it is kept: one form of line ends, no signs that nobody sees doing harm, no towers of empty lines. */
export const cleaned = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(UNWANTED, '')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const tooShort = (pointer: string): ProblemError =>
  problem('validation', {
    errors: [
      {
        pointer,
        code: 'too-small',
        message: { uk: 'Напишіть запитання кількома словами.', en: 'Put the question into some words.' },
      },
    ],
  });

export interface ReadQuestion {
  details: QuestionDetails;
  form: QuestionInput['form'];
}

/** Checks a question, brings its phone to one form, and masks it. */
export async function readQuestion(api: Api, body: unknown): Promise<ReadQuestion> {
  const parsed = QuestionInput.safeParse(body ?? {}, { reportInput: true });
  if (!parsed.success) throw problem('validation', { errors: faults(parsed.error, inBody) });
  const {
    text: typed,
    topic,
    name,
    contact,
    consent,
    publish,
    locale = 'uk',
    form,
  }: z.output<typeof QuestionInput> = parsed.data;
  checkConsents(consent.version, publish?.version);
  if (topic !== undefined && !(await api.store.collection('topics').get(topic))) {
    const message = {
      uk: 'Такої теми немає: оберіть зі списку.',
      en: 'There is no such topic: choose one of the list.',
    };
    throw problem('validation', { errors: [{ pointer: '/topic', code: 'unknown-topic', message }] });
  }
  const text = cleaned(typed);
  if (text.length < 10) throw tooShort('/text');
  const details: QuestionDetails = {
    text,
    masked: mask(text),
    topic: topic ?? null,
    name: name || null,
    contact: contact ? await readContact(contact, '/contact/phone') : {},
    consentVersion: consent.version,
    publishVersion: publish?.accepted ? publish.version : null,
    locale,
  };
  return { details, form };
}

/** What a person adds when she is asked back. */
export function readClarification(body: unknown): { text: string; masked: string } {
  const parsed = ClarifyInput.safeParse(body ?? {}, { reportInput: true });
  if (!parsed.success) throw problem('validation', { errors: faults(parsed.error, inBody) });
  const text = cleaned(parsed.data.text);
  if (!text) throw tooShort('/text');
  return { text, masked: mask(text) };
}

/** By when a question is answered whose term begins now. */
export async function dueFrom(api: Api, now: number, workingDays?: number): Promise<string> {
  const rule = ruleOf(await api.store.collection('doors').all());
  return afterWorkingDays(
    dayIn(ZONE, now),
    { ...rule, ...(workingDays !== undefined && { workingDays }) },
    api.holidays,
  );
}
