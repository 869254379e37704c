import type { FeedFacetsQuery, FeedItem } from '@mosty/sdk/schemas';
import type { Filter } from '../../store/store.ts';

/** Parameters that are not the name of a facet of an item. */
export const SPECIAL = ['topic', 'from', 'to'] as const;

/** What the special parameters filter by. */
export function special({ topic, from, to }: Record<string, unknown>): Filter[] {
  const filters: Filter[] = [];
  if (topic) filters.push({ name: 'tag', op: '=', value: String(topic) });
  // An item is of a day when it began by then and had not ended.
  if (from) filters.push({ name: 'ends', op: '>=', value: String(from) });
  if (to) filters.push({ name: 'begins', op: '<=', value: String(to) });
  return filters;
}

/** The parameters of a group of chips, the facet that it counts, and the order of its words where they have one. */
export interface Group {
  own: readonly (keyof FeedFacetsQuery)[];
  facet: string;
  order?: readonly (FeedItem['voice'] | FeedItem['kind'])[];
  /** The noun whose records name its values. */
  names?: 'feedTopics' | 'branches' | 'sources';
}

export const GROUPS = {
  voices: { own: ['voice'], facet: 'voice', order: ['authority', 'library', 'community'] },
  kinds: { own: ['kind'], facet: 'kind', order: ['news', 'announcement', 'decision', 'answer', 'result'] },
  topics: { own: ['topic', 'tag'], facet: 'tag', names: 'feedTopics' },
  years: { own: ['year'], facet: 'year' },
  branches: { own: ['branch'], facet: 'branch', names: 'branches' },
  sources: { own: ['source'], facet: 'source', names: 'sources' },
} as const satisfies Record<string, Group>;
