import type { FeedItem } from '@mosty/sdk/schemas';
import { compareUk } from '@mosty/search';
import { type Rule, each, one } from './rule.ts';

function years({ datePublished, dateEnded }: FeedItem): string[] {
  const first = Number(datePublished.slice(0, 4));
  const last = Number((dateEnded ?? datePublished).slice(0, 4));
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => String(first + index));
}

const places = ({ origin, alsoAt }: FeedItem) => [origin, ...alsoAt].flatMap(({ source }) => source ?? []);

/** A year or a month stands for all of its days. Days compare as text, so that none needs to exist. */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string) => (date.length < 10 ? `${date}-12-31`.slice(0, 10) : date);

/** Newest first. A year without a day stands behind the days of that year. */
export const feed: Rule<FeedItem> = {
  compare: (a, b) =>
    (a.datePublished < b.datePublished ? 1 : a.datePublished > b.datePublished ? -1 : 0) ||
    compareUk(a.title.uk, b.title.uk),
  facets: (item) => [
    ['kind', item.kind],
    ['voice', item.voice],
    ...each('tag', item.tags),
    ...one('branch', item.branch),
    ...each('year', years(item)),
    ...each('source', item.origin.kind === 'kept' ? ['kept'] : places(item)),
    ['begins', firstDay(item.datePublished)],
    ['ends', lastDay(item.dateEnded ?? item.datePublished)],
  ],
};
