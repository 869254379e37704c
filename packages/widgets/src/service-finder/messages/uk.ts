import { uk as common } from '../../shared/messages/uk.ts';
import { count } from '../../shared/format.ts';
import type { ServiceMessages } from './types.ts';

export const uk: ServiceMessages = {
  ...common,
  title: 'Знайти послугу',
  search: 'Що вам потрібно?',
  searchHint: 'Напишіть своїми словами. Наприклад: пенсія, комунальні, квиток',
  submit: 'Шукати',
  suggestions: 'Підказки',
  suggested: (number) =>
    number
      ? `${count('uk', number, { one: 'підказка', few: 'підказки', many: 'підказок', other: 'підказки' })}. Щоб обрати, натискайте стрілку вниз.`
      : 'Підказок немає. Натисніть «Шукати».',
  chooseLife: 'Або оберіть, що у вас сталося',
  other: 'Інше',
  all: 'Усі послуги',
  askedFor: (typed) => `Ви шукали: «${typed}»`,
};
