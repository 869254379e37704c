import { count } from '../../shared/format.ts';
import type { ToolMessages } from './types.ts';

const items = { one: 'запис', few: 'записи', many: 'записів', other: 'запису' };
const fresh = { one: 'новий запис', few: 'нові записи', many: 'нових записів', other: 'нового запису' };

export const uk: ToolMessages = {
  noneSuch: 'Таких новин немає.',
  everything: 'Показати всі новини',
  more: 'Показати ще',
  moreFailed: 'Решту новин зараз не вдалося отримати. Спробуйте ще раз.',
  added: (number) => `Додано ${count('uk', number, items)}`,
  end: 'Це всі новини.',
  whose: 'Чиї новини показати',
  all: 'Усі',
  total: (number) => count('uk', number, items),
  found: (number) => `Знайдено ${count('uk', number, items)}`,
  waiting: (number) => `${number === 1 ? 'З’явився' : 'З’явилося'} ${count('uk', number, fresh)}`,
  show: 'Показати',
  refine: 'Вид, тема, архів',
  subscribe: 'Отримувати ці новини',
  kind: 'Вид',
  topic: 'Тема',
  year: 'Архів за роками',
  any: 'Усі',
  words: 'Слова в новинах',
  find: 'Знайти',
  clear: 'Зняти відбір',
  wait: 'Рахуємо…',
  failed: 'Перелік зараз не вдалося отримати.',
  retry: 'Спробувати ще раз',
  kinds: {
    news: 'Новини',
    announcement: 'Оголошення',
    decision: 'Рішення',
    answer: 'Відповіді',
    result: 'Результати',
  },
  about:
    'Нові записи можуть приходити до вас самі: у програму для читання новин або на ваш сайт. Скопіюйте туди одну з цих адрес. Реєструватися не треба.',
  feeds: [
    ['RSS', 'rss', 'розуміють майже всі програми'],
    ['Atom', 'atom', 'для новіших програм'],
    ['JSON Feed', 'json', 'для сайтів і розробників'],
  ],
  narrowed: 'Приходитиме лише те, що ви зараз відібрали.',
};
