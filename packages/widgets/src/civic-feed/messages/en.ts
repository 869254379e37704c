import { en as common } from '../../shared/messages/en.ts';
import { count } from '../../shared/format.ts';
import type { FeedMessages } from './types.ts';

export const en: FeedMessages = {
  ...common,
  titles: { cards: 'Authorities\u00a0– Library\u00a0– Community', headlines: 'News', indicators: 'Results in figures' },
  none: 'Nothing here yet.',
  read: 'Read in full',
  details: 'More about it',
  minutes: (number) => count('en', number, { one: 'minute', other: 'minutes' }),
  source: 'Source',
  updated: (when) => `updated ${when}`,
  seen: (when) => `no date given, first seen ${when}`,
  voices: { authority: 'Authorities', library: 'Library', community: 'Community' },
  kinds: {
    news: 'news',
    announcement: 'announcement',
    decision: 'decision',
    answer: 'answer',
    result: 'result',
  },
};
