import type * as z from 'zod/mini';
import type { ProblemCode } from '../problems.ts';

/** One operation of the API: the route and its page in the OpenAPI document are both made from it. */
export interface Operation {
  /** Name of the SDK's method: verb and noun. */
  operationId: string;
  method: 'GET' | 'POST' | 'PATCH';
  /** As OpenAPI writes it: `/v1/branches/{id}`. */
  path: string;
  tag: string;
  summary: string;
  description?: string;
  query?: z.ZodMiniObject;
  /** What `{id}` names. */
  idOf?: string;
  /** Name of the schema of the body, and an example of it. */
  body?: { schema: string; example: unknown };
  /** Opened by `Authorization: Bearer`, with the token that belongs to the signup, or with that of staff. */
  security?: 'manageToken' | 'staffToken';
  /** Answers to one person: neither kept nor tagged. */
  isPrivate?: boolean;
  headers?: { name: string; required: boolean; description: string; schema: string }[];
  /** Status and name of the schema of a good answer; `null` = any JSON object. */
  ok: { status: number; schema: string | null; type?: string; description: string; headers?: Record<string, string> };
  problems: ProblemCode[];
  /** Path whose answer is shown as the example; `sample` where it depends on who asks. */
  example?: string;
  sample?: unknown;
}
