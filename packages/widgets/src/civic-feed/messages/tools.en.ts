import { count } from '../../shared/format.ts';
import type { ToolMessages } from './types.ts';

const items = { one: 'item', other: 'items' };

export const en: ToolMessages = {
  noneSuch: 'There is no such news.',
  everything: 'Show all news',
  more: 'Show more',
  moreFailed: 'The rest could not be fetched just now. Please try again.',
  added: (number) => `${count('en', number, items)} added`,
  end: 'That is all the news.',
  whose: 'Whose news to show',
  all: 'All',
  total: (number) => count('en', number, items),
  found: (number) => `${count('en', number, items)} found`,
  waiting: (number) => `${count('en', number, { one: 'new item', other: 'new items' })} came in`,
  show: 'Show',
  refine: 'Kind, topic, archive',
  subscribe: 'Subscribe to this news',
  kind: 'Kind',
  topic: 'Topic',
  year: 'Archive by year',
  any: 'All',
  words: 'Words in the news',
  find: 'Find',
  clear: 'Take the filters off',
  wait: 'Counting…',
  failed: 'The list could not be fetched just now.',
  retry: 'Try again',
  kinds: {
    news: 'News',
    announcement: 'Announcements',
    decision: 'Decisions',
    answer: 'Answers',
    result: 'Results',
  },
  about:
    'New items can come to you by themselves: into a news reader, or onto your site. Copy one of these addresses there. No registration is needed.',
  feeds: [
    ['RSS', 'rss', 'nearly every program knows it'],
    ['Atom', 'atom', 'for newer programs'],
    ['JSON Feed', 'json', 'for sites and developers'],
  ],
  narrowed: 'Only what you have chosen now will come.',
};
