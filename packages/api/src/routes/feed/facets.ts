import { type FeedFacet, FeedFacetsQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { read } from '../../http/serve.ts';
import { type Asked, filtersOf } from '../noun.ts';
import { GROUPS, type Group, SPECIAL, special } from './filters.ts';

/** `GET /v1/feed/facets`: what chips show. */
export function facets(app: FastifyInstance, api: Api): void {
  read<Asked>(
    app,
    api,
    {
      operationId: 'getFeedFacets',
      method: 'GET',
      path: '/v1/feed/facets',
      tag: 'feed',
      summary: 'Count the items that each value of a filter would leave',
      description: 'Each group is counted under all filters but its own; `total` under all of them.',
      query: FeedFacetsQuery,
      ok: { status: 200, schema: 'FeedFacets', description: 'The counts.' },
      problems: ['bad-request'],
      example: '/v1/feed/facets',
    },
    {
      scope: 'feed',
      async make(asked) {
        const { items: _, total } = await api.catalogue.list('feed', { ...selection(asked), pageSize: 1 });
        const groups = Object.entries(GROUPS) as [string, Group][];
        const counted = await Promise.all(groups.map(async ([name, group]) => [name, await count(api, group, asked)]));
        return { json: { total, ...Object.fromEntries(counted) } };
      },
    },
  );
}

function selection({ q, ...asked }: Asked) {
  return { filters: [...filtersOf(asked, SPECIAL), ...special(asked)], q };
}

async function count(api: Api, { own, facet, order, names }: Group, asked: Asked): Promise<FeedFacet[]> {
  const others = Object.fromEntries(Object.entries(asked).filter(([name]) => !own.includes(name as never)));
  const counts = await api.catalogue.counts('feed', facet, selection(others));
  // The chip that is pressed stays, whatever it leaves.
  for (const name of own)
    if (asked[name] !== undefined) counts.set(String(asked[name]), counts.get(String(asked[name])) ?? 0);
  const found = await Promise.all(
    [...counts].map(async ([value, many]): Promise<FeedFacet> => {
      const named = names ? await api.store.collection(names).get(value) : null;
      return { value, name: named?.name ?? null, count: many };
    }),
  );
  const place = ({ value }: FeedFacet) => (order as readonly string[] | undefined)?.indexOf(value) ?? 0;
  if (facet === 'year') return found.sort((a, b) => Number(b.value) - Number(a.value));
  return found.sort((a, b) => place(a) - place(b) || b.count - a.count || (a.value < b.value ? -1 : 1));
}
