import { FeedSourceQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { nounRoutes } from './noun.ts';

export function sources(app: FastifyInstance, api: Api): void {
  nounRoutes(app, api, {
    noun: 'sources',
    path: '/v1/sources',
    schema: 'FeedSource',
    page: 'FeedSourcePage',
    operations: { list: 'listSources', get: 'getSource' },
    words: { many: 'sites whose feeds are read into the civic feed', one: 'a source' },
    query: FeedSourceQuery,
  });
}
