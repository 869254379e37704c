import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Api } from '../api.ts';
import type { Operation } from '../openapi/operation.ts';
import type { Body, Form, Made, Scope } from './bodies.ts';
import { encodingOf } from './encoding.ts';
import { READ_CACHE } from './headers.ts';
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

/** Adds the route of a read: its query is checked, its body is made once per revision and sent from memory. */
export function read<Q>(app: FastifyInstance, api: Api, operation: Operation, reading: Reading<Q>): void {
  api.operations.push(operation);
  const { scope = 'data', timed = false, make } = reading;
  app.get(pattern(operation.path), (request, reply) => {
    const url = request.raw.url ?? '';
    const hit = api.bodies.hit(url);
    if (hit) return send(request, reply, hit);
    const { id = '' } = request.params as { id?: string };
    const query = (operation.query ? readQuery(operation.query, request.query) : onlyPath(request)) as Q;
    const sorted = Object.entries(query as object).sort(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify([operation.operationId, id, ...sorted]);
    return api.bodies.get(url, key, scope, timed, () => make(query, id)).then((body) => send(request, reply, body));
  });
}

/** An operation that takes no query ignores what others' links carry along (`?utm_source=…`). */
const onlyPath = (_: FastifyRequest) => ({});

function send(request: FastifyRequest, reply: FastifyReply, body: Body): FastifyReply | Promise<FastifyReply> {
  const { headers } = request;
  const form = body.form(encodingOf(headers['accept-encoding'] as string | undefined));
  if (form instanceof Promise) return form.then((ready) => finish(headers['if-none-match'], reply, body, ready));
  return finish(headers['if-none-match'], reply, body, form);
}

function finish(condition: string | undefined, reply: FastifyReply, body: Body, form: Form): FastifyReply {
  reply.headers(form.headers).header('cache-control', READ_CACHE);
  if (condition === undefined) return reply.send(form.bytes);
  const holds = condition === form.etag ? form.etag : body.match(condition);
  if (!holds) return reply.send(form.bytes);
  return reply
    .code(304)
    .header('etag', condition.trim() === '*' ? form.etag : holds)
    .removeHeader('content-encoding')
    .send();
}
