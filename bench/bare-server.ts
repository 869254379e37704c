/** The peer of the API bench: a node:http server that knows one answer and sends it with the same headers. */
import { createServer } from 'node:http';

interface Answer {
  body: string;
  headers: Record<string, string>;
  etag: string;
}

process.once('message', ({ body, headers, etag }: Answer) => {
  const skip = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding', 'content-length', 'content-encoding']);
  const sent = Object.fromEntries(Object.entries(headers).filter(([name]) => !skip.has(name)));
  const bytes = Buffer.from(body);
  createServer((request, response) => {
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, sent).end();
    } else {
      response.writeHead(200, { ...sent, 'content-length': bytes.length }).end(bytes);
    }
  }).listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.('ready'));
});
