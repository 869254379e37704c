import { compareUk } from '@mosty/search';
import { each, one } from './rule.ts';
function years({ datePublished, dateEnded }) {
  const first = Number(datePublished.slice(0, 4));
  const last = Number((dateEnded ?? datePublished).slice(0, 4));
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => String(first + index));
}
/** Newest first. A year without a day stands behind the days of that year. */
export const feed = {
  compare: (a, b) =>
    (a.datePublished < b.datePublished ? 1 : a.datePublished > b.datePublished ? -1 : 0) ||
    compareUk(a.title.uk, b.title.uk),
  facets: (item) => [
    ['kind', item.kind],
    ['voice', item.voice],
    ...each('tag', item.tags),
    ...one('branch', item.branch),
    ...each('year', years(item)),
  ],
};
