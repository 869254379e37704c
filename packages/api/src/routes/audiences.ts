import { AudienceQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { nounRoutes } from './noun.ts';

export function audiences(app: FastifyInstance, api: Api): void {
  nounRoutes(app, api, {
    noun: 'audiences',
    path: '/v1/audiences',
    schema: 'Audience',
    page: 'AudiencePage',
    operations: { list: 'listAudiences', get: 'getAudience' },
    words: { many: 'audiences', one: 'an audience' },
    query: AudienceQuery,
  });
}
