import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { problem } from '../problems.ts';
const PAGE = `<!doctype html>
<html lang="uk">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Мости: довідник API</title>
<link rel="stylesheet" href="/reference/swagger-ui.css">
</head>
<body>
<noscript>Довідник малює JavaScript. Сам опис API: <a href="/v1/openapi.json">/v1/openapi.json</a></noscript>
<main id="reference"></main>
<script src="/reference/swagger-ui-bundle.js"></script>
<script src="/reference/start.js"></script>
</body>
</html>
`;
const START = `SwaggerUIBundle({ url: '/v1/openapi.json', dom_id: '#reference', deepLinking: true, defaultModelsExpandDepth: 0, validatorUrl: null });\n`;
const TYPES = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' };
/** The page runs its own scripts and nobody else's; Swagger UI sets styles and draws its icons from data addresses. */
const CSP = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";
/** `GET /reference`: the API to read and to try, from this server alone. */
export function reference(app, _) {
    const folder = () => join(dirname(createRequire(import.meta.url).resolve('@fastify/swagger-ui')), 'static');
    const headers = (type) => ({
        'content-type': type,
        'content-security-policy': CSP,
        'cache-control': 'public, max-age=300',
    });
    app.get('/reference', (_request, reply) => reply.headers(headers('text/html; charset=utf-8')).send(PAGE));
    app.get('/reference/:file', async (request, reply) => {
        const { file } = request.params;
        if (file === 'start.js')
            return reply.headers(headers(TYPES['js'] ?? '')).send(START);
        if (!['swagger-ui.css', 'swagger-ui-bundle.js'].includes(file))
            throw problem('not-found');
        const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
        return reply.headers(headers(type)).send(await readFile(join(folder(), file)));
    });
}
