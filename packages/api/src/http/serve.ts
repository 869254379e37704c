import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Api } from '../api.ts';
import type { Operation } from '../openapi/operation.ts';
import type { Body, Made, Scope } from './bodies.ts';
import { send } from './memory.ts';
import { readQuery } from './query.ts';

/** How Fastify writes the path of an operation. */
export const pattern = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

interface Reading<Q> {
  /** What the answer is made from. */
  scope?: Scope;
  /** Whether the answer depends on the clock. */
  timed?: boolean;
  make(query: Q, id: string): Promise<Made>;
}

/**
 * Adds the route of a read: its query is checked, its body is made once per revision and sent from memory. An operation
 * without a query ignores what others' links carry along (`?utm_source=…`).
 */
export function read<Q>(app: FastifyInstance, api: Api, operation: Operation, reading: Reading<Q>): void {
  api.operations.push(operation);
  const { scope = 'data', timed = false, make } = reading;
  app.get(pattern(operation.path), (request, reply) => {
    const url = request.raw.url ?? '';
    const hit = api.bodies.hit(url);
    if (hit) return answer(request, reply, hit);
    const { id = '' } = request.params as { id?: string };
    const query = (operation.query ? readQuery(operation.query, request.query) : {}) as Q;
    const sorted = Object.entries(query as object).sort(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify([operation.operationId, id, ...sorted]);
    return api.bodies
      .get(url, key, scope, timed, () => make(query, id))
      .then((body) => answer(request, reply, body))
      .then(() => reply);
  });
}

function answer(request: FastifyRequest, reply: FastifyReply, body: Body): void | Promise<void> {
  reply.hijack();
  return send(request.raw, reply.raw, request.id, body);
}
