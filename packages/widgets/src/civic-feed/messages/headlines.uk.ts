import type { HeadlineMessages } from './types.ts';

export const uk: HeadlineMessages = { whole: 'Усі новини' };
