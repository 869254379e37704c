import type { FastifyInstance } from 'fastify';
import { ATTRIBUTION, VERSION } from '../about.ts';
import type { Api } from '../api.ts';
import { pattern, read } from '../http/serve.ts';
import { problem } from '../problems.ts';

/** `GET /v1`, the front door of a developer, and `GET /health`, the one of a monitor. */
export function about(app: FastifyInstance, api: Api): void {
  const root = api.config.publicUrl ?? '';
  read(
    app,
    api,
    {
      operationId: 'getApi',
      method: 'GET',
      path: '/v1',
      tag: 'about',
      summary: 'What this API is',
      ok: { status: 200, schema: null, description: 'Version, licence, attribution and links.' },
      problems: [],
      example: '/v1',
    },
    {
      make: async () => ({
        json: {
          name: 'Мости',
          version: VERSION,
          licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
          attribution: ATTRIBUTION,
          links: {
            openapi: `${root}/v1/openapi.json`,
            reference: `${root}/reference`,
            health: `${root}/health`,
            ...Object.fromEntries(
              api.operations
                // What asks for a token, or tells one person something, is no door for a visitor.
                .filter(({ security, isPrivate = false }) => !security && !isPrivate)
                .filter(({ method, path }) => method === 'GET' && path.startsWith('/v1/') && !path.includes('{'))
                .map(({ operationId, path }) => [operationId, root + path]),
            ),
          },
        },
      }),
    },
  );
  const health = {
    operationId: 'getHealth',
    method: 'GET',
    path: '/health',
    tag: 'about',
    summary: 'Whether the API and its database answer',
    ok: { status: 200, schema: null, description: 'They do.' },
    problems: ['unavailable'],
  } as const;
  api.operations.push({ ...health, problems: [...health.problems] });
  app.get(pattern(health.path), async (request, reply) => {
    try {
      const { data: revision } = await api.store.revision();
      return await reply
        .headers({ 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' })
        .send({ status: 'ok', version: VERSION, revision });
    } catch (error) {
      request.log.error({ err: error }, 'the database does not answer');
      const detail = { uk: 'База даних не відповідає.', en: 'The database does not answer.' };
      throw problem('unavailable', { headers: { 'retry-after': '5' }, detail });
    }
  });
}
