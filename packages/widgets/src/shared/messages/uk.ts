import type { CommonMessages } from './types.ts';

export const uk: CommonMessages = {
  loading: 'Завантажуємо…',
  offline: 'Немає зв’язку. Перевірте інтернет і спробуйте ще раз.',
  failed: 'Зараз не вдалося отримати дані. Спробуйте ще раз трохи згодом.',
  unconfigured: 'Цей блок на сторінці не налаштовано. Повідомте, будь ласка, власника сайту.',
  retry: 'Спробувати ще раз',
  callUs: (phone) => `Зателефонувати: ${phone}`,
  help: 'Сторінка бібліотеки',
  stale: (when) => `Немає зв’язку. Показуємо збережене: ${when}`,
  asOf: (when) => `станом на ${when}`,
  back: 'Назад',
};
