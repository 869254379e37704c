import type * as z from 'zod/mini';
import type { StaffQuestion } from '../../staff/question-schemas.ts';

/** What the OpenAPI document shows: nobody’s data. */
export const QUESTION: z.output<typeof StaffQuestion> = {
  id: '5b1f7c1e-8c55-4f0a-8a0e-1f9a3f6f2b71',
  code: '471-528-306',
  state: 'received',
  topic: 'streets',
  kind: 'reference',
  text: 'Коли полагодять ліхтар на нашій вулиці? Мій номер (0512) 00-00-00',
  name: null,
  phone: '+380512000000',
  email: null,
  publicText: 'Коли полагодять ліхтар на нашій вулиці? Мій номер [телефон]',
  title: null,
  isMasked: false,
  messages: [],
  answers: [],
  receivedAt: '2026-11-23T08:00:00.000Z',
  dueAt: '2026-11-25',
  isOverdue: false,
  extension: null,
  replyBy: null,
  redirectedTo: null,
  closed: null,
  mayPublish: true,
  publishedAs: null,
  mergedInto: null,
  answerBy: 'phone',
  locale: 'uk',
  deleteAfter: '2027-02-21',
};
