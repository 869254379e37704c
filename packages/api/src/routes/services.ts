import { ServiceQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { nounRoutes } from './noun.ts';

export function services(app: FastifyInstance, api: Api): void {
  nounRoutes(app, api, {
    noun: 'services',
    path: '/v1/services',
    schema: 'Service',
    page: 'ServicePage',
    operations: { list: 'listServices', get: 'getService' },
    words: { many: 'services', one: 'a service' },
    query: ServiceQuery,
  });
}
