import type { FastifyInstance } from 'fastify';
import type * as z from 'zod/mini';
import type { Api } from '../api.ts';
import type { Scope } from '../http/bodies.ts';
import { read } from '../http/serve.ts';
import type { Noun } from '../store/dataset.ts';
import type { Filter, Order } from '../store/store.ts';

type ListQuery = { q?: string; cursor?: string; pageSize?: number; sort?: string } & Record<
  string,
  string | number | boolean | undefined
>;

export interface NounRoutes {
  noun: Noun;
  /** `/v1/branches`. */
  path: string;
  /** `Branch`: the schema's name, and with its page and the operations the rest of the names. */
  schema: string;
  page: string;
  operations: { list: string; get: string };
  /** What the nouns are called in a sentence: «branches», «a branch». */
  words: { many: string; one: string };
  query: z.ZodMiniObject;
  scope?: Scope;
  timed?: boolean;
  /** Filters of parameters that are not a facet's name and value. */
  filters?(query: ListQuery, now: number): Filter[];
  /** Parameters that `filters` takes care of. */
  special?: readonly string[];
}

const NOT_FACETS = new Set(['q', 'cursor', 'pageSize', 'sort']);

/** `GET /v1/<nouns>` and `GET /v1/<nouns>/{id}`. */
export function nounRoutes(app: FastifyInstance, api: Api, routes: NounRoutes): void {
  const { noun, path, schema, operations, words, query, special = [] } = routes;
  const when = { scope: routes.scope ?? 'data', timed: routes.timed ?? false } as const;
  const root = api.config.publicUrl ?? '';
  read<ListQuery>(
    app,
    api,
    {
      operationId: operations.list,
      method: 'GET',
      path,
      tag: noun,
      summary: `List ${words.many}`,
      query,
      ok: {
        status: 200,
        schema: routes.page,
        description: `One page of ${words.many}.`,
        headers: { Link: 'The next page, `rel="next"`; absent on the last one.' },
      },
      problems: ['bad-request'],
      example: `${path}?pageSize=1`,
    },
    {
      ...when,
      async make(asked) {
        const { q, cursor, pageSize, sort } = asked;
        const plain = Object.entries(asked).filter(
          ([name, value]) => value !== undefined && !NOT_FACETS.has(name) && !special.includes(name),
        );
        const filters: Filter[] = [
          ...plain.map(([name, value]): Filter => ({ name, op: '=', value: String(value) })),
          ...(routes.filters?.(asked, api.now()) ?? []),
        ];
        const order: Order = sort === 'popular' ? 'popularity' : 'position';
        const json = await api.catalogue.list(noun, { filters, order, q, cursor, pageSize });
        if (!json.next) return { json };
        const same = Object.entries({ ...asked, cursor: json.next }).map(([name, value]) => [name, String(value)]);
        return { json, headers: { link: `<${root}${path}?${new URLSearchParams(same).toString()}>; rel="next"` } };
      },
    },
  );
  read(
    app,
    api,
    {
      operationId: operations.get,
      method: 'GET',
      path: `${path}/{id}`,
      tag: noun,
      summary: `Get ${words.one}`,
      idOf: words.one,
      ok: { status: 200, schema, description: 'The record.' },
      problems: ['not-found'],
      example: `${path}/*`,
    },
    { ...when, make: async (_, id) => ({ json: await api.catalogue.get(noun, id) }) },
  );
}
