import { ServiceQuery } from '@mosty/sdk/schemas';
import { nounRoutes } from './noun.ts';
export function services(app, api) {
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
