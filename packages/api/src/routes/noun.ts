import type { FastifyInstance } from 'fastify';
import type * as z from 'zod/mini';
import type { Api } from '../api.ts';
import type { Scope } from '../http/bodies.ts';
import { read } from '../http/serve.ts';
import type { Noun } from '../store/dataset.ts';
import type { Filter } from '../store/store.ts';
import { nextLink } from './link.ts';

/** A query after its schema has checked it. */
export type Asked = { q?: string; cursor?: string; pageSize?: number; sort?: string } & Record<string, unknown>;

export interface NounRoutes {
  noun: Noun;
  /** `/v1/branches`. */
  path: string;
  /** Names of the schemas: `Branch`, `BranchPage`. */
  schema: string;
  page: string;
  operations: { list: string; get: string };
  /** What the nouns are called in a sentence: «branches», «a branch». */
  words: { many: string; one: string };
  query: z.ZodMiniObject;
  scope?: Scope;
  timed?: boolean;
  /** Parameters that are not the name and the value of a facet, and what they filter by. */
  special?: readonly string[];
  filters?(asked: Asked, now: number): Filter[];
}

/** The facets that a query asks for: each of its parameters but those of the list itself and the `special` ones. */
export function filtersOf(asked: Asked, special: readonly string[] = []): Filter[] {
  const apart = new Set(['q', 'cursor', 'pageSize', 'sort', ...special]);
  return Object.entries(asked)
    .filter(([name, value]) => value !== undefined && !apart.has(name))
    .map(([name, value]): Filter => ({ name, op: '=', value: String(value) }));
}

/** `GET /v1/<nouns>` and `GET /v1/<nouns>/{id}`. */
export function nounRoutes(app: FastifyInstance, api: Api, routes: NounRoutes): void {
  const { noun, path, schema, page, operations, words, query, scope = 'data', timed = false } = routes;
  const Link = 'The next page, `rel="next"`; absent on the last one.';
  const list = {
    operationId: operations.list,
    method: 'GET' as const,
    path,
    tag: noun,
    summary: `List ${words.many}`,
    query,
    ok: { status: 200, schema: page, description: `One page of ${words.many}.`, headers: { Link } },
    problems: ['bad-request' as const],
    example: `${path}?pageSize=1`,
  };
  read<Asked>(app, api, list, {
    scope,
    timed,
    async make(asked) {
      const { q, cursor, pageSize, sort } = asked;
      const filters = filtersOf(asked, routes.special);
      filters.push(...(routes.filters?.(asked, api.now()) ?? []));
      const order = sort === 'popular' ? 'popularity' : 'position';
      const json = await api.catalogue.list(noun, { filters, order, q, cursor, pageSize });
      if (json.next === null) return { json };
      return { json, headers: { link: nextLink((api.config.publicUrl ?? '') + path, asked, json.next) } };
    },
  });
  const get = {
    operationId: operations.get,
    method: 'GET' as const,
    path: `${path}/{id}`,
    tag: noun,
    summary: `Get ${words.one}`,
    idOf: words.one,
    ok: { status: 200, schema, description: 'The record.' },
    problems: ['not-found' as const],
    example: `${path}/*`,
  };
  read(app, api, get, { scope, timed, make: async (_, id) => ({ json: await api.catalogue.get(noun, id) }) });
}
