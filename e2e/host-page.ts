/** One page of a test's own, from a server of its own: browsers refuse some things to pages that came from nowhere. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
  url: string;
  /** What the next visitor is served. */
  serve(html: string, headers?: Record<string, string>): void;
  close(): void;
}

export async function openHostPage(): Promise<HostPage> {
  let page = { html: '', headers: {} as Record<string, string> };
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.end(page.html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    serve: (html, headers = {}) => (page = { html, headers }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
