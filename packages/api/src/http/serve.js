import { encodingOf } from './encoding.ts';
import { readQuery } from './query.ts';
/** How Fastify writes the path of an operation. */
export const pattern = (path) => path.replace(/\{(\w+)\}/g, ':$1');
/**
 * Adds the route of a read: its query is checked, its body is made once per revision and sent from memory. An operation
 * without a query ignores what others' links carry along (`?utm_source=…`).
 */
export function read(app, api, operation, reading) {
    api.operations.push(operation);
    const { scope = 'data', timed = false, make } = reading;
    app.get(pattern(operation.path), (request, reply) => {
        const url = request.raw.url ?? '';
        const hit = api.bodies.hit(url);
        if (hit)
            return send(request, reply, hit);
        const { id = '' } = request.params;
        const query = (operation.query ? readQuery(operation.query, request.query) : {});
        const sorted = Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1));
        const key = JSON.stringify([operation.operationId, id, ...sorted]);
        return api.bodies
            .get(url, key, scope, timed, () => make(query, id))
            .then((body) => send(request, reply, body))
            .then(() => reply);
    });
}
function send(request, reply, body) {
    const form = body.form(encodingOf(request.headers['accept-encoding']));
    if (form instanceof Promise)
        return form.then((ready) => write(request, reply, body, ready));
    write(request, reply, body, form);
}
/**
 * Writes a form as it stands: its headers are complete but for the identifier of the request, and setting them one by
 * one would cost more than everything else that happens here.
 */
function write(request, reply, body, form) {
    const condition = request.headers['if-none-match'];
    const tag = condition === undefined ? null : condition === form.etag ? form.etag : body.match(condition, form);
    reply.hijack();
    if (tag !== null) {
        reply.raw.writeHead(304, [...form.unchanged, 'ETag', tag, 'X-Request-Id', request.id]).end();
    }
    else {
        const out = reply.raw.writeHead(200, [...form.full, 'X-Request-Id', request.id]);
        if (request.method === 'HEAD')
            out.end();
        else
            out.end(form.bytes);
    }
}
