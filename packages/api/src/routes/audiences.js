import { AudienceQuery } from '@mosty/sdk/schemas';
import { nounRoutes } from './noun.ts';
export function audiences(app, api) {
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
