import { uk as common } from '../../shared/messages/uk.ts';
import { count } from '../../shared/format.ts';
import type { FeedMessages } from './types.ts';

const minutes = { one: 'хвилина', few: 'хвилини', many: 'хвилин', other: 'хвилини' };

export const uk: FeedMessages = {
  ...common,
  titles: { cards: 'Влада\u00a0– Бібліотека\u00a0– Громада', headlines: 'Новини', indicators: 'Результати в числах' },
  none: 'Тут ще нічого немає.',
  read: 'Читати повністю',
  details: 'Докладніше',
  minutes: (number) => count('uk', number, minutes),
  source: 'Джерело',
  updated: (when) => `оновлено ${when}`,
  seen: (when) => `дату не вказано, ми побачили це: ${when}`,
  voices: { authority: 'Влада', library: 'Бібліотека', community: 'Громада' },
  kinds: {
    news: 'новина',
    announcement: 'оголошення',
    decision: 'рішення',
    answer: 'відповідь',
    result: 'результат',
  },
};
