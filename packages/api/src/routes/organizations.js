import { OrganizationQuery } from '@mosty/sdk/schemas';
import { nounRoutes } from './noun.ts';
export function organizations(app, api) {
    nounRoutes(app, api, {
        noun: 'organizations',
        path: '/v1/organizations',
        schema: 'Organization',
        page: 'OrganizationPage',
        operations: { list: 'listOrganizations', get: 'getOrganization' },
        words: { many: 'organizations', one: 'an organization' },
        query: OrganizationQuery,
    });
}
