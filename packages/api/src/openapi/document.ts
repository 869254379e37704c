import { ATTRIBUTION, VERSION } from '../about.ts';
import type { Config } from '../config.ts';
import { type ProblemCode, statusOf, titleOf } from '../problems.ts';
import type { Operation } from './operation.ts';
import { parameters, schemas } from './schemas.ts';

type Json = Record<string, unknown>;
const ref = (schema: string) => ({ $ref: `#/components/schemas/${schema}` });
const text = { type: 'string' } as const;

const SECURITY = {
  manageToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'The `manageToken` of the signup or the question. A wrong one is answered as one that does not exist.',
  },
  staffToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'A token of staff, made by `mosty staff add`. Each operation names the least role that may use it.',
  },
};

/** What has an identifier and no slug. */
const NAMELESS: ReadonlySet<string | undefined> = new Set([
  'a copied picture',
  'a signup',
  'a call',
  'an asked question',
]);

/** Statuses that any operation may answer with. */
const ALWAYS: ProblemCode[] = ['too-many-requests', 'internal', 'unavailable'];

function problems(codes: readonly ProblemCode[]): Record<string, Json> {
  const all = [...new Set([...codes, ...ALWAYS])];
  const statuses = [...new Set(all.map(statusOf))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const here = all.filter((code) => statusOf(code) === status);
      const description = here.map((code) => `\`urn:mosty:problem:${code}\`: ${titleOf(code).en}.`).join(' ');
      const retry = {
        'Retry-After': { description: 'Seconds after which to try again.', schema: { type: 'integer' } },
      };
      const content = { 'application/problem+json': { schema: ref('Problem') } };
      return [String(status), { description, ...([429, 503].includes(status) && { headers: retry }), content }];
    }),
  );
}

function answer({ ok, method, isPrivate = false }: Operation, example: unknown): Record<string, Json> {
  const headers: Record<string, Json> = {
    'X-Request-Id': { description: 'Names this answer in the log of the server.', schema: text },
  };
  const isText = ok.type?.startsWith('text/') ?? false;
  const isPicture = ok.type?.startsWith('image/') ?? false;
  const isTagged = method === 'GET' && !isPrivate && (ok.schema !== null || isText || isPicture);
  if (isTagged)
    headers['ETag'] = { description: 'Strong tag of these bytes; send it as `If-None-Match`.', schema: text };
  for (const [name, description] of Object.entries(ok.headers ?? {})) headers[name] = { description, schema: text };
  const media = {
    // Bytes have no shape in OpenAPI 3.1.
    schema: ok.schema ? ref(ok.schema) : isPicture ? {} : isText ? text : { type: 'object' },
    ...(example !== undefined && { example }),
  };
  return {
    [String(ok.status)]: { description: ok.description, headers, content: { [ok.type ?? 'application/json']: media } },
    ...(isTagged && { '304': { description: 'What you hold still stands.' } }),
  };
}

function operation(from: Operation, example: unknown): Json {
  const { operationId, tag, summary, description, query, idOf, headers = [], body, security } = from;
  const id = idOf && {
    name: 'id',
    in: 'path',
    required: true,
    description: `${NAMELESS.has(idOf) ? 'Identifier' : 'Slug or identifier'} of ${idOf}.`,
    schema: text,
  };
  const all = [
    ...(id ? [id] : []),
    ...(query ? parameters(query) : []),
    ...headers.map(({ name, required, description: about, schema }) => ({
      name,
      in: 'header',
      required,
      description: about,
      schema: ref(schema),
    })),
  ];
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description && { description }),
    ...(security && { security: [{ [security]: [] }] }),
    ...(all.length > 0 && { parameters: all }),
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: ref(body.schema), example: body.example } },
      },
    }),
    responses: { ...answer(from, example), ...problems(from.problems) },
  };
}

/** The OpenAPI document of the operations that have a route; `examples` by operationId. */
export function document(
  operations: readonly Operation[],
  config: Config,
  examples: ReadonlyMap<string, unknown>,
): Json {
  const paths: Record<string, Json> = {};
  for (const each of operations) {
    (paths[each.path] ??= {})[each.method.toLowerCase()] = operation(
      each,
      examples.get(each.operationId) ?? each.sample,
    );
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Мости: data API',
      version: VERSION,
      summary: 'Library branches, e-services, trainings and civic news of a Ukrainian community.',
      description: [
        'Texts come in Ukrainian with English beside them where somebody wrote it. `null` is *unknown*, `[]` is *known to be none*.',
        'Lists are `{items, total, next}`: pass `next` as `cursor`, or follow the `Link` header. `{id}` takes a slug or an identifier.',
        'Errors are RFC 9457 problems whose `type` never changes; `Accept-Language` chooses the words (uk, en).',
        'Inside `/v1` fields and words of vocabularies (`x-extensible-enum`) are only added: read what you do not know as it is given.',
        `Positions: ${ATTRIBUTION}.`,
      ].join('\n\n'),
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: config.publicUrl ?? '/' }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: { schemas: schemas(), securitySchemes: SECURITY },
  };
}
