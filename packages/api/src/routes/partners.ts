import { PartnerQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { nounRoutes } from './noun.ts';

export function partners(app: FastifyInstance, api: Api): void {
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
