/** One letter of each kind and language as a person gets it, made from the test data and the templates of data/letters. */
import { fileURLToPath } from 'node:url';
import type { Letter, QuestionLetter } from '../../store/outbox/letter.ts';
import { NOW, openSession, testDataset } from '../../test/dataset.ts';
import { compose } from '../compose.ts';
import {
  LETTER_KINDS,
  LOCALES,
  type LetterKind,
  type Locale,
  QUESTION_KINDS,
  type QuestionKind,
} from '../placeholders.ts';
import { readTemplates } from '../template.ts';

export const TEMPLATES = fileURLToPath(new URL('../../../../../data/letters', import.meta.url));
export const GOLDEN = new URL('./golden/', import.meta.url);

const PARTIES: Record<LetterKind, number> = {
  confirmed: 1,
  waitlisted: 2,
  offered: 5,
  moved: 1,
  cancelled: 1,
  reminder: 3,
  after: 1,
};

/** A letter as the outbox hands it out. */
export function letter(kind: LetterKind, locale: Locale = 'uk', more: Partial<Letter> = {}): Letter {
  const branch = testDataset().branches.find(({ slug }) => slug === 'branch-12') ?? null;
  const state = kind === 'waitlisted' || kind === 'offered' || kind === 'cancelled' ? kind : 'confirmed';
  const session = openSession('basics', {
    name: { uk: 'Основи роботи з комп’ютером', en: 'Computer basics' },
    endDate: kind === 'confirmed' ? '2026-12-01T11:30:00+02:00' : '2026-12-01T14:00:00+02:00',
    ...(kind === 'moved' && {
      previousStartDate: '2026-11-30T10:00:00+02:00',
      eventStatus: 'rescheduled',
      sequence: 1,
    }),
    location: branch && { branch: branch.slug, name: branch.name, address: branch.address },
  });
  return {
    id: '00000000-0000-4000-8000-00000000000b',
    kind,
    locale,
    to: 'person@example.org',
    signup: {
      id: '00000000-0000-4000-8000-00000000000a',
      code: '47-15',
      state,
      partySize: PARTIES[kind],
      queuePosition: state === 'waitlisted' ? 3 : null,
      offeredUntil: state === 'offered' ? '2026-11-24T16:00:00.000Z' : null,
      deleteAfter: '2026-12-31',
      sequenceBase: 0,
      manageToken: 'token',
    },
    session,
    branch,
    change:
      kind === 'moved'
        ? {
            reason: { uk: 'у філії планово вимкнуть світло', en: 'a planned power cut' },
            changedAt: '2026-11-23T08:00:00Z',
          }
        : null,
    claim: '',
    ...more,
  };
}

/** What a person reads, by the name of its file. */
export async function readings(): Promise<Map<string, string>> {
  const templates = await readTemplates(TEMPLATES);
  const options = {
    templates,
    questionPage: 'https://library.example/ask',
    signupPage: 'https://library.example/courses',
    organizer: 'lib@library.example',
  };
  const all = new Map<string, string>();
  for (const kind of LETTER_KINDS) {
    for (const locale of LOCALES) {
      const { subject, text } = compose(letter(kind, locale), options, NOW);
      all.set(`${kind}.${locale}.txt`, `${subject}\n\n${text}`);
    }
  }
  for (const kind of QUESTION_KINDS) {
    for (const locale of LOCALES) {
      const { subject, text } = compose(questionLetter(kind, locale), options, NOW);
      all.set(`${kind}.${locale}.txt`, `${subject}\n\n${text}`);
    }
  }
  return all;
}

/** A letter about a question. */
export const questionLetter = (kind: QuestionKind, locale: Locale): QuestionLetter => ({
  id: '00000000-0000-4000-8000-00000000000c',
  kind,
  locale,
  to: 'person@example.org',
  claim: '',
  question: {
    id: '00000000-0000-4000-8000-00000000000d',
    code: '471-528-306',
    manageToken: 'token',
    state: 'received',
    dueAt: '2026-11-25',
    replyBy: '2026-12-07',
    deleteAfter: '2026-12-31',
    ask: 'На якій вулиці цей ліхтар?\nІ з якого боку?',
    answer: {
      text: { uk: 'Про ліхтар пишіть міській раді.\n\nБібліотека звернення не передає.', en: 'Write to the council about a lamp.' },
      sources: [
        { title: { uk: 'Сайт міської ради', en: 'Site of the council' }, url: 'https://council.example/', service: null, branch: null, document: null },
        { title: { uk: 'Довідник', en: 'A directory' }, url: null, service: null, branch: null, document: null },
      ],
      answeredBy: null,
      answeredAt: '2026-11-24',
    },
    extension: { reason: 'Чекаємо на довідку з архіву.', at: '2026-11-24T08:00:00.000Z' },
    redirectedTo: { authority: { uk: 'Міська рада', en: 'City council' }, url: 'https://council.example/', note: 'Приймають у будні.' },
    closed: { reason: 'not-for-library', text: 'Медичних порад бібліотека не дає.', duplicateOf: null },
    telephone: [{ e164: '+380512000000', printed: '(0512) 00-00-00', label: null }],
  },
}); // prettier-ignore
