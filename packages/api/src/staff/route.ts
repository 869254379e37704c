import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type * as z from 'zod/mini';
import type { Api } from '../api.ts';
import { faults, inBody } from '../http/issues.ts';
import { pattern } from '../http/serve.ts';
import type { Operation } from '../openapi/operation.ts';
import { type ProblemError, problem } from '../problems.ts';
import type { Role } from './tokens.ts';

export type StaffOperation = Omit<Operation, 'security' | 'isPrivate' | 'tag'> & { role: Role };

/** Adds a route of staff: it is declared, guarded by its role, and told in the OpenAPI document. */
export function staffRoute(
  app: FastifyInstance,
  api: Api,
  { role, ...operation }: StaffOperation,
  handle: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
): void {
  const { method, path, problems, description = '' } = operation;
  api.operations.push({
    ...operation,
    tag: 'staff',
    security: 'staffToken',
    isPrivate: true,
    description: `${description} Role: \`${role}\` or above.`.trim(),
    problems: ['unauthorized', 'forbidden', 'origin-not-allowed', ...problems],
  });
  app.route({ method, url: pattern(path), config: { role }, handler: handle });
}

/** `{id}` of the path. */
export const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id;

/** Who asks, and when: for the journal. */
export const doer = (api: Api, request: FastifyRequest): { who: string; now: Date } => ({
  who: request.staff.id,
  now: new Date(api.now()),
});

/** A body by its schema, or the problem that names what is wrong. */
export function readBody<S extends z.ZodMiniType>(schema: S, body: unknown): z.output<S> {
  const parsed = schema.safeParse(body ?? {}, { reportInput: true });
  if (!parsed.success) throw problem('validation', { errors: faults(parsed.error, inBody) });
  return parsed.data;
}

export const sendJson = (reply: FastifyReply, json: unknown, status = 200): FastifyReply =>
  reply.code(status).type('application/json; charset=utf-8').send(json);

export const noSession = (): ProblemError =>
  problem('not-found', { detail: { uk: 'Такого заняття немає.', en: 'There is no such session.' } });

export const noSignup = (): ProblemError =>
  problem('not-found', { detail: { uk: 'Такого запису немає.', en: 'There is no such signup.' } });
