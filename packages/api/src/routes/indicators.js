import { IndicatorQuery } from '@mosty/sdk/schemas';
import { nounRoutes } from './noun.ts';
export function indicators(app, api) {
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
