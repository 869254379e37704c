import { SessionQuery } from '@mosty/sdk/schemas';
import { nounRoutes } from './noun.ts';
export function sessions(app, api) {
    nounRoutes(app, api, {
        noun: 'sessions',
        path: '/v1/sessions',
        schema: 'Session',
        page: 'SessionPage',
        operations: { list: 'listSessions', get: 'getSession' },
        words: { many: 'sessions of trainings in the order of time', one: 'a session' },
        query: SessionQuery,
        scope: 'places',
        timed: true,
        special: ['when', 'from', 'to'],
        filters({ when, from, to }, now) {
            // To the minute, so that the pages of one walk and the total of all of them ask the same question.
            const minute = new Date(Math.floor(now / 60_000) * 60_000).toISOString();
            const filters = [];
            if (when)
                filters.push({ name: 'end', op: when === 'upcoming' ? '>' : '<=', value: minute });
            if (from)
                filters.push({ name: 'lastDay', op: '>=', value: String(from) });
            if (to)
                filters.push({ name: 'day', op: '<=', value: String(to) });
            return filters;
        },
    });
}
