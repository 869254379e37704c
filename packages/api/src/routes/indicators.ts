import { IndicatorQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { nounRoutes } from './noun.ts';

export function indicators(app: FastifyInstance, api: Api): void {
  nounRoutes(app, api, {
    noun: 'indicators',
    path: '/v1/indicators',
    schema: 'Indicator',
    page: 'IndicatorPage',
    operations: { list: 'listIndicators', get: 'getIndicator' },
    words: { many: 'indicators', one: 'an indicator' },
    query: IndicatorQuery,
  });
}
