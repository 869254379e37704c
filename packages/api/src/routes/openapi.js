import { pattern, read } from '../http/serve.ts';
/** `GET /v1/openapi.json`: made from the operations that have a route, with examples from the stored data. */
export function openapi(app, api) {
    read(app, api, {
        operationId: 'getOpenapi',
        method: 'GET',
        path: '/v1/openapi.json',
        tag: 'about',
        summary: 'This document',
        ok: { status: 200, schema: null, description: 'OpenAPI 3.1.' },
        problems: [],
    }, {
        async make() {
            const { document } = await import('../openapi/document.ts');
            const examples = new Map();
            for (const operation of api.operations) {
                const example = await exampleOf(app, api, operation);
                if (example !== undefined)
                    examples.set(operation.operationId, example);
            }
            return { json: document(api.operations, api.config, examples) };
        },
    });
}
/** A real answer, through the API's own door; `*` in its path stands for the first record that has one. */
async function exampleOf(app, api, { example, tag }) {
    if (!example)
        return undefined;
    const slugs = example.includes('*')
        ? (await api.store.collection(tag).all()).slice(0, 20).map(({ slug }) => slug)
        : [''];
    let last;
    for (const slug of slugs) {
        const answer = await app.inject({
            url: pattern(example).replace('*', slug),
            headers: { 'x-request-id': 'openapi-example' },
        });
        if (answer.statusCode !== 200)
            continue;
        last = answer.json();
        const items = last.items;
        if (!items || items.length > 0)
            break;
    }
    return last;
}
