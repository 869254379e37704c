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
  understood: (used) => `Шукаємо: ${used}`,
  literally: (typed) => `Шукати саме «${typed}»`,
  found: (number) =>
    `Знайдено ${count('uk', number, { one: 'послугу', few: 'послуги', many: 'послуг', other: 'послуги' })}`,
  first: (shown, all) => `Показуємо перші ${shown} з ${all}`,
  more: 'Показати ще',
  nothing: (typed) => `За словами «${typed}» нічого не знайшли.`,
  nothingHere: 'Тут поки немає жодної послуги.',
  nothingHelp: 'Спробуйте інше слово або зателефонуйте до бібліотеки: вам підкажуть.',
  near: 'Можливо, вам потрібно це',
  otherPhone: 'Не знайшли свого? Зателефонуйте до бібліотеки: вам підкажуть.',
  askLibrary: 'Запитати бібліотеку',
  provider: 'Надає',
  free: 'Безкоштовно',
  cost: (hryvnias) => `${hryvnias} грн`,
  costUnknown: 'Вартість не вказано',
  status: {
    inactive: 'Послуга зараз не надається',
    defunct: 'Послуги більше немає',
    'temporarily-closed': 'Послугу тимчасово призупинено',
  },
  open: 'Як отримати',
  openOf: (name) => `Як отримати: ${name}`,
  filters: 'Уточнити',
  audience: 'Для кого',
  anyAudience: 'Для всіх',
  channel: 'Як зручно отримати',
  anyChannel: 'Будь-як',
  channels: { web: 'В інтернеті', visit: 'Прийти особисто', phone: 'Телефоном', paper: 'Письмово' },
  inBranch: 'Показуємо лише те, з чим допомагають в обраній бібліотеці.',
  clear: 'Прибрати уточнення',
};
