import type { HeadlineMessages } from './types.ts';

export const en: HeadlineMessages = { whole: 'All news' };
