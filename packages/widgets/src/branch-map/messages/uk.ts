import { uk as common } from '../../shared/messages/uk.ts';
import { count } from '../../shared/format.ts';
import type { BranchMessages } from './types.ts';

const places = { one: 'заклад', few: 'заклади', many: 'закладів', other: 'закладу' };

export const uk: BranchMessages = {
  ...common,
  title: 'Де вам допоможуть',
  search: 'Знайдіть бібліотеку поруч',
  searchHint: 'Вулиця (можна стару назву), зупинка, номер маршруту або орієнтир. Наприклад: вокзал',
  onlyTsog: 'Лише з Центром обслуговування громадян (ЦОГ)',
  found: (shown, all) =>
    shown === all ? `Усього ${count('uk', all, places)}` : `Знайдено ${count('uk', shown, places)} з ${all}`,
  nothing: 'За цими словами закладу не знайшли. Спробуйте коротше слово або покажіть усі заклади.',
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
  hours: 'Години роботи',
  noHours: 'Години не вказано. Зателефонуйте перед візитом.',
  noHoursNoPhone: 'Години не вказано.',
  days: { monday: 'пн', tuesday: 'вт', wednesday: 'ср', thursday: 'чт', friday: 'пт', saturday: 'сб', sunday: 'нд' },
  closedAllDay: 'зачинено',
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
  approximate: (metres) => `Місце на карті відоме приблизно: ≈ ${metres} м. Орієнтуйтеся на адресу.`,
  status: {
    inactive: 'Не працює',
    defunct: 'Заклад закрито',
    'temporarily-closed': 'Тимчасово зачинено',
  },
  positions: 'Положення закладів визначено за даними',
};
