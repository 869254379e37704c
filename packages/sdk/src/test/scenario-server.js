/**
 * A real HTTP server that misbehaves as it is told, for the same scenarios in Node and in a browser.
 *
 * A scenario has a folder of its own, `/<name>/…`. `POST /<name>/script` takes the steps of its next requests (the last
 * one repeats), `GET /<name>/seen` tells what was asked. Everything else is answered by the next step.
 */
import { createServer } from 'node:http';
const CORS = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*, content-type, idempotency-key, if-none-match',
    'access-control-allow-methods': 'GET, POST',
    'access-control-expose-headers': '*, etag, retry-after',
};
async function read(request) {
    let text = '';
    for await (const chunk of request)
        text += chunk;
    return text;
}
function send(response, status, body, headers = {}) {
    response.writeHead(status, { 'content-type': 'application/json', ...CORS, ...headers }).end(body);
}
export async function startScenarioServer() {
    const folders = new Map();
    const server = createServer(async (request, response) => {
        const [, name = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(request.url ?? '') ?? [];
        let folder = folders.get(name);
        if (!folder)
            folders.set(name, (folder = { steps: [], seen: [] }));
        const body = await read(request).catch(() => '');
        if (request.method === 'OPTIONS')
            return send(response, 204, '');
        if (rest === '/seen')
            return send(response, 200, JSON.stringify(folder.seen));
        if (rest === '/script') {
            Object.assign(folder, { steps: JSON.parse(body), seen: [] });
            return send(response, 200, '{}');
        }
        const header = (key) => [request.headers[key]].flat()[0] ?? null;
        folder.seen.push({
            method: request.method ?? '',
            path: rest,
            key: header('idempotency-key'),
            ifNoneMatch: header('if-none-match'),
            body,
        });
        const step = (folder.steps.length > 1 ? folder.steps.shift() : folder.steps[0]) ?? { status: 500 };
        if (step.delay)
            await new Promise((resolve) => setTimeout(resolve, step.delay));
        if (step.reset)
            return request.socket.destroy();
        if (step.endless) {
            response.writeHead(200, { 'content-type': 'application/json', ...CORS }).write('{"items":[');
            return;
        }
        const headers = { ...step.headers, ...(step.etag && { etag: step.etag, 'cache-control': 'max-age=0' }) };
        if (step.etag && header('if-none-match') === step.etag)
            return response.writeHead(304, { ...CORS, ...headers }).end();
        return send(response, step.status ?? 200, step.text ?? JSON.stringify(step.json ?? null), headers);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return {
        url: `http://127.0.0.1:${port}`,
        async close() {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
        },
    };
}
