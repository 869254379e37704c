/** A server of feeds with bad manners, on a port of this machine. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface FeedServer {
  /** `127.0.0.1:8099`: what a test allows. */
  host: string;
  port: number;
  url(path: string): string;
  /** Paths that were asked for, with the headers, in order. */
  requests: { path: string; headers: IncomingMessage['headers'] }[];
  on(path: string, handler: Handler): void;
  /** Answers a path with this. */
  give(path: string, body: string | Buffer, headers?: Record<string, string>, status?: number): void;
  close(): Promise<void>;
}

export async function openFeedServer(): Promise<FeedServer> {
  const handlers = new Map<string, Handler>();
  const requests: FeedServer['requests'] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    requests.push({ path, headers: request.headers });
    response.on('error', () => {});
    const handler = handlers.get(path);
    if (handler) return handler(request, response);
    response.writeHead(404).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return {
    host,
    port,
    requests,
    url: (path) => `http://${host}${path}`,
    on: (path, handler) => void handlers.set(path, handler),
    give: (path, body, headers = { 'content-type': 'application/rss+xml' }, status = 200) =>
      void handlers.set(path, (_, response) => response.writeHead(status, headers).end(body)),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
