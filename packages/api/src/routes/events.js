import { EventQuery } from '@mosty/sdk/schemas';
import { read } from '../http/serve.ts';
import { nounRoutes } from './noun.ts';
export function events(app, api) {
    nounRoutes(app, api, {
        noun: 'events',
        path: '/v1/events',
        schema: 'Event',
        page: 'EventPage',
        operations: { list: 'listEvents', get: 'getEvent' },
        words: { many: 'events', one: 'an event' },
        query: EventQuery,
    });
    read(app, api, {
        operationId: 'getEventAgenda',
        method: 'GET',
        path: '/v1/events/{id}/agenda',
        tag: 'events',
        summary: 'Get the agenda of an event',
        description: 'In printed order. Overlaps and other contradictions are told in `warnings` and never repaired.',
        idOf: 'an event',
        ok: { status: 200, schema: 'Agenda', description: 'The agenda; without items when none is known.' },
        problems: ['not-found'],
        example: '/v1/events/*/agenda',
    }, {
        async make(_, id) {
            const { slug, agenda, warnings } = await api.catalogue.get('events', id);
            const own = warnings.filter(({ pointer }) => pointer === '' || pointer.startsWith('/agenda'));
            return { json: { event: slug, items: agenda, warnings: own } };
        },
    });
}
