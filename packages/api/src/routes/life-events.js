import { LifeEventQuery } from '@mosty/sdk/schemas';
import { nounRoutes } from './noun.ts';
export function lifeEvents(app, api) {
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
