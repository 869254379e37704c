import { uk as common } from '../../shared/messages/uk.ts';
import { count } from '../../shared/format.ts';
import type { ServiceMessages } from './types.ts';

export const uk: ServiceMessages = {
  ...common,
  title: 'Знайти послугу',
  search: 'Що вам потрібно?',
  searchHint: 'Напишіть своїми словами. Наприклад: пенсія, комунальні, квиток',
  submit: 'Шукати',
  clear: 'Очистити',
  chooseLife: 'Або оберіть, що у вас сталося',
  other: 'Інше',
  found: (number) =>
    `Знайдено ${count('uk', number, { one: 'послугу', few: 'послуги', many: 'послуг', other: 'послуги' })}`,
  first: (shown, all) => `Показуємо перші ${shown} з ${all}. Додайте слово, щоб уточнити.`,
  nothing: (typed) => `За словами «${typed}» нічого не знайшли.`,
  nothingHelp: 'Спробуйте інше слово або зателефонуйте до бібліотеки: вам підкажуть.',
  all: 'Усі послуги',
  provider: 'Надає',
  business: 'Це приватна компанія, не державна послуга.',
  free: 'Безкоштовно',
  cost: (hryvnias) => `${hryvnias} грн`,
  costUnknown: 'Вартість не вказано',
  status: {
    inactive: 'Послуга зараз не надається',
    defunct: 'Послуги більше немає',
    'temporarily-closed': 'Послугу тимчасово призупинено',
  },
  more: 'Як отримати',
  moreOf: (name) => `Як отримати: ${name}`,
  how: 'Де отримати',
  channels: { web: 'В інтернеті', visit: 'Прийти особисто', phone: 'Телефоном', paper: 'Письмово' },
  channelsUnknown: 'Де отримати, не вказано. Запитайте в бібліотеці.',
  unchecked: 'посилання ще не перевіряли',
  checked: (when) => `посилання перевірено ${when}`,
  bring: 'Що взяти з собою',
  bringNothing: 'Нічого брати не потрібно.',
  bringUnknown: 'Не вказано. Запитайте телефоном перед візитом.',
  steps: 'Як це зробити',
  helps: 'Бібліотекар допоможе',
  cannot: 'Чого бібліотекар не робить',
};
