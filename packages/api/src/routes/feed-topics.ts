import { FeedTopicQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { nounRoutes } from './noun.ts';

export function feedTopics(app: FastifyInstance, api: Api): void {
  nounRoutes(app, api, {
    noun: 'feedTopics',
    path: '/v1/feed-topics',
    schema: 'FeedTopic',
    page: 'FeedTopicPage',
    operations: { list: 'listFeedTopics', get: 'getFeedTopic' },
    words: { many: 'topics of the civic feed', one: 'a topic' },
    query: FeedTopicQuery,
  });
}
