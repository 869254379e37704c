import { read } from '../http/serve.ts';
const NOT_FACETS = new Set(['q', 'cursor', 'pageSize', 'sort']);
/** `GET /v1/<nouns>` and `GET /v1/<nouns>/{id}`. */
export function nounRoutes(app, api, routes) {
    const { noun, path, schema, operations, words, query, special = [] } = routes;
    const when = { scope: routes.scope ?? 'data', timed: routes.timed ?? false };
    const root = api.config.publicUrl ?? '';
    read(app, api, {
        operationId: operations.list,
        method: 'GET',
        path,
        tag: noun,
        summary: `List ${words.many}`,
        query,
        ok: {
            status: 200,
            schema: routes.page,
            description: `One page of ${words.many}.`,
            headers: { Link: 'The next page, `rel="next"`; absent on the last one.' },
        },
        problems: ['bad-request'],
        example: `${path}?pageSize=1`,
    }, {
        ...when,
        async make(asked) {
            const { q, cursor, pageSize, sort } = asked;
            const plain = Object.entries(asked).filter(([name, value]) => value !== undefined && !NOT_FACETS.has(name) && !special.includes(name));
            const filters = [
                ...plain.map(([name, value]) => ({ name, op: '=', value: String(value) })),
                ...(routes.filters?.(asked, api.now()) ?? []),
            ];
            const order = sort === 'popular' ? 'popularity' : 'position';
            const json = await api.catalogue.list(noun, { filters, order, q, cursor, pageSize });
            if (!json.next)
                return { json };
            const same = Object.entries({ ...asked, cursor: json.next }).map(([name, value]) => [name, String(value)]);
            return { json, headers: { link: `<${root}${path}?${new URLSearchParams(same).toString()}>; rel="next"` } };
        },
    });
    read(app, api, {
        operationId: operations.get,
        method: 'GET',
        path: `${path}/{id}`,
        tag: noun,
        summary: `Get ${words.one}`,
        idOf: words.one,
        ok: { status: 200, schema, description: 'The record.' },
        problems: ['not-found'],
        example: `${path}/*`,
    }, { ...when, make: async (_, id) => ({ json: await api.catalogue.get(noun, id) }) });
}
