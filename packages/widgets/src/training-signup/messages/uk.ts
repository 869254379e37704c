import { uk as common } from '../../shared/messages/uk.ts';
import { count } from '../../shared/format.ts';
import type { SignupMessages } from './types.ts';

const places = { one: 'місце', few: 'місця', many: 'місць', other: 'місця' };
const classes = { one: 'заняття', few: 'заняття', many: 'занять', other: 'заняття' };
const people = { one: 'людина', few: 'людини', many: 'людей', other: 'людини' };

export const uk: SignupMessages = {
  ...common,
  title: 'Записатися на заняття',
  none: 'Найближчим часом занять немає. Зателефонуйте до бібліотеки: вам скажуть, коли будуть.',
  place: 'Де',
  placeUnknown: 'Місце уточнюється',
  left: (left, all) => `Вільно: ${count('uk', left, places)}${all === null ? '' : ` із ${all}`}`,
  capacity: (all) => `Усього ${count('uk', all, places)}; скільки вільних, не вказано`,
  full: 'Вільних місць немає, але можна стати в чергу.',
  waiting: (number) => `У черзі ${count('uk', number, people)}.`,
  fullNoQueue: 'Вільних місць немає. Зателефонуйте до бібліотеки: вам скажуть, коли заняття буде ще.',
  closes: (when) => `Запис до: ${when}`,
  closed: 'Запис завершено.',
  opensLater: (when) => `Запис відкриється: ${when}`,
  demonstration: 'Демонстрація: цього заняття насправді не буде',
  eventStatus: { postponed: 'Відкладено, нову дату повідомлять', rescheduled: 'Перенесено', cancelled: 'Скасовано' },
  movedFrom: (when) => `було: ${when}`,
  why: 'Чому змінено',
  closedThen: 'У цей час бібліотеку зачинено. Зателефонуйте, чи відбудеться заняття.',
  join: 'Записатися',
  joinQueue: 'Стати в чергу',
  joinOf: (name, when) => `${name}, ${when}`,
  mine: 'Мій запис: переглянути чи скасувати',
  found: (number) => `Знайдено ${count('uk', number, classes)}.`,
  noneSuch: 'Таких занять найближчим часом немає. Змініть вибір або зателефонуйте до бібліотеки.',
  archive: 'Архів: заняття відбулося',
  filters: { branch: 'Бібліотека', training: 'Тема', month: 'Коли' },
  all: 'Усі',
  forgot: 'Минуло десять хвилин, і ми прибрали написане, щоб його не побачили інші. Оберіть заняття ще раз.',
  way: 'Як дістатися',
  landmark: 'Орієнтир',
  line: (mode, routes, stop) => `${mode} ${routes}: зупинка «${stop}»`,
  modes: {
    trolleybus: 'тролейбус',
    tram: 'трамвай',
    bus: 'автобус',
    minibus: 'маршрутка',
    train: 'поїзд',
    ferry: 'пором',
  },
};
