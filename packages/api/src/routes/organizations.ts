import { OrganizationQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { nounRoutes } from './noun.ts';

export function organizations(app: FastifyInstance, api: Api): void {
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
