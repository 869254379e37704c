import { FeedQuery } from '@mosty/sdk/schemas';
import { nounRoutes } from './noun.ts';
export function feed(app, api) {
    nounRoutes(app, api, {
        noun: 'feed',
        path: '/v1/feed',
        schema: 'FeedItem',
        page: 'FeedPage',
        operations: { list: 'listFeed', get: 'getFeedItem' },
        words: { many: 'items of the civic feed, newest first', one: 'an item of the civic feed' },
        query: FeedQuery,
    });
}
