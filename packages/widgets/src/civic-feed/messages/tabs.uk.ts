import type { TabMessages } from './types.ts';

export const uk: TabMessages = {
  news: 'Новини',
  other: 'Запитати бібліотеку',
  askByPhone: (phone) => `Запитати можна телефоном: ${phone}`,
  askInPerson: 'Запитати можна в будь-якій бібліотеці міста.',
};
