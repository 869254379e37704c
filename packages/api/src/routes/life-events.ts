import { LifeEventQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { nounRoutes } from './noun.ts';

export function lifeEvents(app: FastifyInstance, api: Api): void {
  nounRoutes(app, api, {
    noun: 'lifeEvents',
    path: '/v1/life-events',
    schema: 'LifeEvent',
    page: 'LifeEventPage',
    operations: { list: 'listLifeEvents', get: 'getLifeEvent' },
    words: { many: 'life events', one: 'a life event' },
    query: LifeEventQuery,
  });
}
