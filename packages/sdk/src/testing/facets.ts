/** Counts of the fake server's feed: each group under all filters but its own. */
import type { FeedFacet, FeedFacets, FeedItem } from '../schemas/feed.ts';
import type { LocalizedText } from '../schemas/common.ts';
import type { FakeData } from './dataset.ts';

type Filters = Record<string, string | undefined>;

/** The years that an item tells about. */
export function yearsOf({ datePublished, dateEnded }: Pick<FeedItem, 'datePublished' | 'dateEnded'>): string[] {
  const first = Number(datePublished.slice(0, 4));
  const last = Number((dateEnded ?? datePublished).slice(0, 4));
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => String(first + index));
}

/** What the `source` filter calls an item. */
export const sourceOf = ({ origin, alsoAt }: FeedItem): string[] =>
  origin.kind === 'kept' ? ['kept'] : [origin, ...alsoAt].flatMap(({ source }) => source ?? []);

const GROUPS: Record<Exclude<keyof FeedFacets, 'total'>, [string[], (item: FeedItem) => string[], string[]?]> = {
  voices: [['voice'], ({ voice }) => [voice], ['authority', 'library', 'community']],
  kinds: [['kind'], ({ kind }) => [kind], ['news', 'announcement', 'decision', 'answer', 'result']],
  topics: [['topic', 'tag'], ({ tags }) => tags],
  years: [['year'], yearsOf],
  branches: [['branch'], ({ branch }) => (branch ? [branch] : [])],
  sources: [['source'], sourceOf],
};

/** What `GET /v1/feed/facets` answers. */
export function countFacets(
  data: FakeData,
  asked: Filters,
  matches: (item: FeedItem, filters: Filters) => boolean,
): FeedFacets {
  const names: Record<string, { slug: string; name: LocalizedText }[]> = {
    topics: data.feedTopics,
    branches: data.branches,
    sources: data.sources,
  };
  const counted = Object.entries(GROUPS).map(([group, [own, valuesOf, order]]) => {
    const others = Object.fromEntries(Object.entries(asked).filter(([name]) => !own.includes(name)));
    const counts = new Map<string, number>();
    for (const name of own) if (asked[name]) counts.set(asked[name], 0);
    for (const item of data.feed) {
      if (!matches(item, others)) continue;
      for (const value of valuesOf(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const facets = [...counts].map(([value, count]): FeedFacet => {
      const named = names[group]?.find(({ slug }) => slug === value);
      return { value, name: named?.name ?? null, count };
    });
    const place = ({ value }: FeedFacet) => order?.indexOf(value) ?? 0;
    facets.sort((a, b) =>
      group === 'years' ? Number(b.value) - Number(a.value) : place(a) - place(b) || (order ? 0 : b.count - a.count),
    );
    return [group, facets];
  });
  const total = data.feed.filter((item) => matches(item, asked)).length;
  return { total, ...Object.fromEntries(counted) } as FeedFacets;
}
