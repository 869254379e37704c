import { uk as common } from '../../shared/messages/uk.ts';
import { count } from '../../shared/format.ts';
import type { BranchMessages } from './types.ts';

const places = { one: 'заклад', few: 'заклади', many: 'закладів', other: 'закладу' };

export const uk: BranchMessages = {
  ...common,
  title: 'Де вам допоможуть',
  search: 'Знайдіть бібліотеку поруч',
  searchHint: 'Вулиця (можна стару назву), зупинка, номер маршруту або орієнтир. Наприклад: вокзал',
  filters: {
    tsog: 'Лише з Центром обслуговування громадян (ЦОГ)',
    open: 'Відчинено зараз',
    accessible: 'Зручно на кріслі колісному',
  },
  near: 'Поруч зі мною',
  nearNote: 'Ваше місце не залишить вашого пристрою.',
  found: (shown, all) =>
    shown === all ? `Усього ${count('uk', all, places)}` : `Знайдено ${count('uk', shown, places)} з ${all}`,
  understood: (words) => `Шукаємо: ${words}`,
  more: (number) => `Показати ще ${count('uk', number, places)}`,
  nothing: 'Нічого не знайшли. Скоротіть слово або зніміть позначки.',
  clear: 'Показати всі',
  none: 'Закладів ще не додано.',
  desks: {
    tsog: 'Центр обслуговування громадян (ЦОГ)',
    'digital-hub': 'Хаб цифрової освіти',
    'info-access-point': 'Пункт доступу до офіційної інформації',
    'training-centre': 'Тренінговий центр',
  },
  inferred: 'за непрямими даними',
  call: (name) => `Зателефонувати: ${name}, `,
  noPhone: 'Телефон не вказано.',
  former: (names) => `колишня назва: ${names}`,
  noAddress: 'Адресу не вказано',
  streetAsOf: (when) => `назва вулиці станом на ${when}, уточнюється`,
  landmark: 'Орієнтир',
  district: 'Район',
  noHours: 'Години не вказано.',
  callFirst: 'Зателефонуйте перед візитом.',
  transport: 'Чим доїхати',
  noTransport: 'Транспорт не вказано.',
  stop: (name) => `зупинка «${name}»`,
  stopAlso: (names) => `або ${names}`,
  modes: {
    trolleybus: 'тролейбус',
    tram: 'трамвай',
    bus: 'автобус',
    minibus: 'маршрутка',
    train: 'поїзд',
    ferry: 'пором',
  },
  approximate: (metres) => `Місце на карті приблизне: ≈\u00a0${metres}\u00a0м.`,
  print: 'Роздрукувати маршрут',
  copy: 'Скопіювати адресу',
  navigate: 'Прокласти шлях на телефоні',
  locate: 'Показати на карті',
  checked: (when) => `Дані перевірено: ${when}`,
};
