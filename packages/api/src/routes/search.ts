import { SearchQuery, SuggestQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type * as z from 'zod/mini';
import type { Api } from '../api.ts';
import { read } from '../http/serve.ts';
import type { Searchable } from '../search/fields.ts';

/** What a path calls a noun: all searchable nouns are called the same in both places. */
export function search(app: FastifyInstance, api: Api): void {
  read<z.output<typeof SearchQuery>>(
    app,
    api,
    {
      operationId: 'search',
      method: 'GET',
      path: '/v1/search',
      tag: 'search',
      summary: 'Search everything at once',
      description:
        'Understands other keyboard layouts and alphabets, misspellings, colloquial and Russian words, and former names.',
      query: SearchQuery,
      ok: { status: 200, schema: 'SearchResult', description: 'What was found, best first.' },
      problems: ['bad-request'],
      example: '/v1/search?q=%D0%BF%D0%B5%D0%BD%D1%81%D1%96%D1%8F&limit=2',
    },
    {
      async make({ q, in: nouns, literal = false, limit = 20 }) {
        const wanted = new Set<string>(nouns?.split(','));
        // One noun is searched by its own index, so that its order here is that of its list and of a page's own copy.
        const [only] = wanted.size === 1 ? wanted : [];
        const index = await api.indexes.of((only as Searchable | undefined) ?? 'all');
        const found = index.search(q, { limit, literal, filter: ({ noun }) => wanted.size === 0 || wanted.has(noun) });
        const items = found.hits.map(({ record: { noun, id, slug, name, summary } }) => ({
          kind: noun,
          id,
          slug,
          name,
          summary,
        }));
        return { json: { interpretation: found.interpretation, items, total: found.total } };
      },
    },
  );
  read<z.output<typeof SuggestQuery>>(
    app,
    api,
    {
      operationId: 'suggest',
      method: 'GET',
      path: '/v1/suggest',
      tag: 'search',
      summary: 'Suggest names while a query is being typed',
      query: SuggestQuery,
      ok: { status: 200, schema: 'SuggestResult', description: 'At most 8 suggestions, from the first letter on.' },
      problems: ['bad-request'],
      example: '/v1/suggest?q=%D0%BF',
    },
    {
      async make({ q }) {
        const index = await api.indexes.of('all');
        const bySlug = await Promise.all(
          index.suggest(q).map(async ({ text, id }) => {
            const [kind = '', uuid = ''] = id.split('/');
            const record = await api.store.collection(kind as 'branches').get(uuid);
            return record ? [{ text, kind, slug: record.slug }] : [];
          }),
        );
        return { json: { items: bySlug.flat() } };
      },
    },
  );
}
