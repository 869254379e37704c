import { en as common } from '../../shared/messages/en.ts';
import { count } from '../../shared/format.ts';
export const en = {
    ...common,
    title: 'Authorities\u00a0– Library\u00a0– Community',
    none: 'No news yet.',
    more: 'Show more',
    moreFailed: 'The rest could not be fetched just now. Please try again.',
    added: (number) => `${count('en', number, { one: 'item', other: 'items' })} added`,
    end: 'That is all the news.',
    read: (title) => `Read in full: ${title}`,
    readShort: 'Read in full',
    source: 'Source',
    updated: (when) => `updated ${when}`,
    voices: { authority: 'Authorities', library: 'Library', community: 'Community' },
    kinds: {
        news: 'news',
        announcement: 'announcement',
        decision: 'decision',
        answer: 'answer',
        result: 'result',
    },
};
