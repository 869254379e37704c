import type { TabMessages } from './types.ts';

export const en: TabMessages = {
  news: 'News',
  other: 'Ask the library',
  askByPhone: (phone) => `You can ask by phone: ${phone}`,
  askInPerson: 'You can ask at any library of the city.',
};
