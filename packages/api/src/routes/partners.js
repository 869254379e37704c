import { PartnerQuery } from '@mosty/sdk/schemas';
import { nounRoutes } from './noun.ts';
export function partners(app, api) {
    nounRoutes(app, api, {
        noun: 'partners',
        path: '/v1/partners',
        schema: 'Partner',
        page: 'PartnerPage',
        operations: { list: 'listPartners', get: 'getPartner' },
        words: { many: 'partners', one: 'a partner' },
        query: PartnerQuery,
    });
}
