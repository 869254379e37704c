import { type ProblemError, problem } from '../problems.ts';
import type { Unfit } from './change.ts';

const words: Record<Unfit['code'], readonly [uk: string, en: string]> = {
  'no-such-day': ['Такого дня в календарі немає.', 'There is no such day in the calendar.'],
  'foreign-offset': [
    'Час записано не за місцевим зсувом: для Миколаєва взимку +02:00, улітку +03:00.',
    'The time is not in the offset of its place: for Mykolaiv +02:00 in winter, +03:00 in summer.',
  ],
  'in-the-past': ['Це вже минуло. Вкажіть час попереду.', 'This is over already. Give a time ahead.'],
  'end-needed': [
    'Вкажіть і endDate: за старими датами тривалості не видно.',
    'Give endDate too: the length cannot be told.',
  ],
  'ends-before-it-begins': ['Кінець має бути після початку.', 'The end must come after the beginning.'],
  'unknown-branch': ['Такої філії немає. Перевірте її slug.', 'There is no such branch. Check its slug.'],
};

/** A change that cannot be made, at its field. */
export function unfit({ field, code }: { field: string; code: Unfit['code'] }): ProblemError {
  const [uk, en] = words[code];
  return problem('validation', { errors: [{ pointer: `/${field}`, code, message: { uk, en } }] });
}
