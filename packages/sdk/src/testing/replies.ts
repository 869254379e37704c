import type { FieldProblem } from '../schemas/problem.ts';

export function reply(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } });
}

export function problem(
  status: number,
  code: string,
  errors: FieldProblem[] = [],
  headers: Record<string, string> = {},
): Response {
  return reply({ type: `urn:mosty:problem:${code}`, title: code, status, errors }, status, {
    'content-type': 'application/problem+json',
    ...headers,
  });
}
