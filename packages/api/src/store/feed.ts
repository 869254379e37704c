import type { FeedItem } from '@mosty/sdk/schemas';
import { compareUk } from '@mosty/search';
import { type Rule, each, one } from './rule.ts';

/** Later than anything: places are counted back from here, so that the newest stands first. */
const END = Date.UTC(2500, 0) / 1000;

function years({ datePublished, dateEnded }: FeedItem): string[] {
  const first = Number(datePublished.slice(0, 4));
  const last = Number((dateEnded ?? datePublished).slice(0, 4));
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => String(first + index));
}

const places = ({ origin, alsoAt }: FeedItem) => [origin, ...alsoAt].flatMap(({ source }) => source ?? []);

/** A year or a month stands for all of its days. Days compare as text, so that none needs to exist. */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string) => (date.length < 10 ? `${date}-12-31`.slice(0, 10) : date);

/** Seconds from the end of time. A month stands behind its days and a year behind its months. */
function place({ datePublished, publishedAt }: FeedItem): number {
  const back = (10 - datePublished.length) / 3;
  return END - Math.floor(Date.parse(publishedAt ?? `${datePublished}-01-01`.slice(0, 10)) / 1000) + back;
}

/** Newest first. A year without a day stands behind the days of that year. */
export const feed: Rule<FeedItem> = {
  compare: (a, b) => place(a) - place(b) || compareUk(a.title.uk, b.title.uk),
  place,
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
