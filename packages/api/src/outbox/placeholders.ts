/** What a letter can be about, and what its template may say. The list is closed: data/letters/README.md explains it. */

export const LETTER_KINDS = ['confirmed', 'waitlisted', 'offered', 'moved', 'cancelled', 'reminder', 'after'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Letters about a question to the reception. */
export const QUESTION_KINDS = [
  'question-received', 'question-clarify', 'question-extended', 'question-answered', 'question-redirected', 'question-closed',
] as const; // prettier-ignore
export type QuestionKind = (typeof QUESTION_KINDS)[number];
export type AnyKind = LetterKind | QuestionKind;

export const isQuestionKind = (kind: string): kind is QuestionKind =>
  (QUESTION_KINDS as readonly string[]).includes(kind);

export const LOCALES = ['uk', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each placeholder by its English name, with the name that Ukrainian templates write. */
export const PLACEHOLDERS = {
  training: 'заняття',
  date: 'дата',
  time: 'час',
  duration: 'тривалість',
  place: 'місце',
  address: 'адреса',
  way: 'дорога',
  phone: 'телефон',
  code: 'код',
  people: 'люди',
  queue: 'черга',
  deadline: 'відповісти до',
  before: 'було',
  reason: 'причина',
  closed: 'зачинено',
  link: 'посилання',
  page: 'сторінка',
  kept: 'дані до',
  due: 'відповідь до',
  ask: 'уточнення',
  answer: 'відповідь',
  sources: 'джерела',
  authority: 'установа',
  site: 'сайт',
  note: 'примітка',
} as const;
export type Placeholder = keyof typeof PLACEHOLDERS;

/** The name of a placeholder in the templates of a language. */
export const placeholderName = (locale: Locale, placeholder: Placeholder): string =>
  locale === 'uk' ? PLACEHOLDERS[placeholder] : placeholder;

/** Known in letters of some kinds only. */
const ONLY: Partial<Record<Placeholder, readonly LetterKind[]>> = {
  queue: ['waitlisted'],
  deadline: ['offered'],
  before: ['moved'],
  reason: ['moved', 'cancelled'],
};

/** What only letters about questions say. */
const OF_QUESTION: Record<QuestionKind, readonly Placeholder[]> = {
  'question-received': ['due'],
  'question-clarify': ['ask', 'deadline'],
  'question-extended': ['due', 'reason'],
  'question-answered': ['answer', 'sources'],
  'question-redirected': ['authority', 'site', 'note'],
  'question-closed': ['reason', 'note'],
};
/** What letters about questions may say whatever they are about. */
const OF_QUESTIONS: readonly Placeholder[] = ['code', 'phone', 'link', 'page', 'kept'];
const APART: ReadonlySet<Placeholder> = new Set(['due', 'ask', 'answer', 'sources', 'authority', 'site', 'note']);

/** Values that keep their lines. */
export const MULTILINE: ReadonlySet<Placeholder> = new Set(['ask', 'answer', 'sources', 'note']);

/** What a letter of a kind can say. */
export const allowed = (kind: AnyKind): Placeholder[] =>
  isQuestionKind(kind)
    ? [...OF_QUESTIONS, ...OF_QUESTION[kind]]
    : (Object.keys(PLACEHOLDERS) as Placeholder[]).filter(
        (each) => !APART.has(each) && (ONLY[each]?.includes(kind) ?? true),
      );

/** What a letter of a kind must say to be of use: without the code or the way to cancel it would be a dead end. */
export function required(kind: AnyKind): Placeholder[] {
  if (isQuestionKind(kind)) {
    const [first] = OF_QUESTION[kind];
    return ['code', 'phone', ...(first ? [first] : [])];
  }
  if (kind === 'after') return ['training'];
  if (kind === 'cancelled') return ['training', 'date', 'phone'];
  const always: Placeholder[] = ['training', 'date', 'time', 'place', 'code', 'link', 'phone'];
  if (kind === 'waitlisted') return [...always, 'queue'];
  if (kind === 'offered') return [...always, 'deadline'];
  return always;
}
