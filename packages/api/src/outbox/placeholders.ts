/** What a letter can be about, and what its template may say. The list is closed: data/letters/README.md explains it. */

export const LETTER_KINDS = ['confirmed', 'waitlisted', 'offered', 'moved', 'cancelled', 'reminder', 'after'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

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
  link: 'посилання',
  page: 'сторінка',
  kept: 'дані до',
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

/** What a letter of a kind can say. */
export const allowed = (kind: LetterKind): Placeholder[] =>
  (Object.keys(PLACEHOLDERS) as Placeholder[]).filter((each) => ONLY[each]?.includes(kind) ?? true);

/** What a letter of a kind must say to be of use: without the code or the way to cancel it would be a dead end. */
export function required(kind: LetterKind): Placeholder[] {
  if (kind === 'after') return ['training'];
  if (kind === 'cancelled') return ['training', 'date', 'phone'];
  const always: Placeholder[] = ['training', 'date', 'time', 'place', 'code', 'link', 'phone'];
  if (kind === 'waitlisted') return [...always, 'queue'];
  if (kind === 'offered') return [...always, 'deadline'];
  return always;
}
