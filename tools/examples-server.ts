/** Serves examples/ as the site of somebody else: from its own port, with the address of the widget host filled in. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import staticFiles from '@fastify/static';
import Fastify from 'fastify';

const { version } = JSON.parse(
  await readFile(new URL('../packages/widgets/package.json', import.meta.url), 'utf8'),
) as { version: string };

/** The strictest policy the widgets work under; `lit-html` is the name of the one Trusted Types policy they make. */
export const strictPolicy = (mosty: string): string =>
  [
    "default-src 'none'",
    `script-src ${mosty}`,
    `style-src 'self' ${mosty}`,
    `connect-src ${mosty}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

const root = fileURLToPath(new URL('../examples/', import.meta.url));

export interface ExampleSite {
  /** `http://127.0.0.1:8081`, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

export interface ExampleSiteOptions {
  /** Address of the widget host and API, as the pages write `{{MOSTY}}`; `{{VERSION}}` is that of the widgets. */
  mosty: string;
  host?: string;
  /** 0 picks a free one. */
  port?: number;
}

export async function serveExamples({ mosty, host = '127.0.0.1', port = 0 }: ExampleSiteOptions): Promise<ExampleSite> {
  const site = Fastify({ logger: false });
  await site.register(staticFiles, { root, serve: false });
  site.get('/*', async (request, reply) => {
    const { pathname } = new URL(request.url, 'http://site');
    if (!extname(pathname) && !pathname.endsWith('/')) return reply.redirect(`${pathname}/`);
    const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    if (extname(path) !== '.html') return reply.sendFile(path);
    try {
      const page = await readFile(join(root, path), 'utf8');
      if (path.startsWith('/csp-strict/')) reply.header('content-security-policy', strictPolicy(mosty));
      return await reply
        .type('text/html; charset=utf-8')
        .send(page.replaceAll('{{MOSTY}}', mosty).replaceAll('{{VERSION}}', version));
    } catch {
      return reply.code(404).type('text/plain; charset=utf-8').send(`Немає такої сторінки: ${path}`);
    }
  });
  const url = await site.listen({ host, port });
  return { url, close: () => site.close() };
}
