import { FeedQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { nounRoutes } from '../noun.ts';
import { SPECIAL, special } from './filters.ts';

/** `GET /v1/feed` and `GET /v1/feed/{id}`. */
export function items(app: FastifyInstance, api: Api): void {
  nounRoutes(app, api, {
    noun: 'feed',
    path: '/v1/feed',
    schema: 'FeedItem',
    page: 'FeedPage',
    operations: { list: 'listFeed', get: 'getFeedItem' },
    words: { many: 'items of the civic feed, newest first', one: 'an item of the civic feed' },
    query: FeedQuery,
    scope: 'feed',
    special: SPECIAL,
    filters: special,
  });
}
