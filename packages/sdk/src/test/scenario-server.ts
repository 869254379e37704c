/**
 * A real HTTP server that misbehaves as it is told, for the same scenarios in Node and in a browser.
 *
 * A scenario has a folder of its own, `/<name>/…`. `POST /<name>/script` takes the steps of its next requests (the last
 * one repeats), `GET /<name>/seen` tells what was asked, `/<name>/preflights` how often a browser asked for permission.
 * Everything else is answered by the next step.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** How one request is answered. */
export interface Step {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  text?: string;
  /** Milliseconds before the headers. */
  delay?: number;
  /** The connection is cut instead of an answer. */
  reset?: boolean;
  /** The headers come, the body never ends. */
  endless?: boolean;
  /** Sends this ETag, and 304 to a request that names it. */
  etag?: string;
}

export interface Seen {
  method: string;
  path: string;
  key: string | null;
  authorization: string | null;
  ifNoneMatch: string | null;
  body: string;
}

interface Folder {
  steps: Step[];
  seen: Seen[];
  preflights: number;
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, authorization, content-type, idempotency-key, if-none-match',
  'access-control-allow-methods': 'GET, POST',
  'access-control-expose-headers': '*, etag, retry-after',
};

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...CORS, ...headers }).end(body);
}

export async function startScenarioServer(): Promise<{ url: string; close(): Promise<void> }> {
  const folders = new Map<string, Folder>();
  const server = createServer(async (request, response) => {
    const [, name = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(request.url ?? '') ?? [];
    let folder = folders.get(name);
    if (!folder) folders.set(name, (folder = { steps: [], seen: [], preflights: 0 }));
    const body = await read(request).catch(() => '');
    if (request.method === 'OPTIONS') {
      folder.preflights++;
      return send(response, 204, '');
    }
    if (rest === '/preflights') return send(response, 200, String(folder.preflights));
    if (rest === '/seen') return send(response, 200, JSON.stringify(folder.seen));
    if (rest === '/script') {
      // In Node it shares built-ins with the scenario, so bodies are written before one of them spoils those.
      const steps = (JSON.parse(body) as Step[]).map(({ json, ...step }) => ({ text: JSON.stringify(json), ...step }));
      Object.assign(folder, { steps, seen: [], preflights: 0 });
      return send(response, 200, '{}');
    }
    const header = (key: string) => [request.headers[key]].flat()[0] ?? null;
    folder.seen.push({
      method: request.method ?? '',
      path: rest,
      key: header('idempotency-key'),
      authorization: header('authorization'),
      ifNoneMatch: header('if-none-match'),
      body,
    });
    const step: Step = (folder.steps.length > 1 ? folder.steps.shift() : folder.steps[0]) ?? { status: 500 };
    if (step.delay) await new Promise((resolve) => setTimeout(resolve, step.delay));
    if (step.reset) return request.socket.destroy();
    if (step.endless) {
      response.writeHead(200, { 'content-type': 'application/json', ...CORS }).write('{"items":[');
      return;
    }
    const headers = { ...step.headers, ...(step.etag && { etag: step.etag, 'cache-control': 'max-age=0' }) };
    if (step.etag && header('if-none-match') === step.etag)
      return response.writeHead(304, { ...CORS, ...headers }).end();
    return send(response, step.status ?? 200, step.text ?? 'null', headers);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
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
