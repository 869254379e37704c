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
    `img-src 'self' data: ${mosty}`,
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

/** Pages of a strict policy; the second has a script of its own. */
const policyOf = (path: string, mosty: string): string | null => {
  if (path.startsWith('/csp-strict/')) return strictPolicy(mosty);
  return path.startsWith('/oda/') ? strictPolicy(mosty).replace('script-src', "script-src 'self'") : null;
};
/** An old site, in the encoding of its time; its server says nothing of it, the page does. */
const CYRILLIC = /^\/niklib\//;
/** An application whose pages have addresses and no files of their own. */
const APPLICATION = '/partner-react/';

const CP1251 = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1251').decode(Uint8Array.of(byte)), byte]),
);
/** Text in windows-1251; what it has no letter for is written as HTML does it. */
const inCyrillic = (text: string): Buffer =>
  Buffer.from(
    Array.from(text).flatMap((letter) => CP1251.get(letter) ?? [...Buffer.from(`&#${letter.codePointAt(0)};`)]),
  );

/** The application as its authors would build it. */
async function bundle(): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(root, APPLICATION, 'app.jsx')],
    bundle: true,
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  return outputFiles[0]!.text;
}

export async function serveExamples({ mosty, host = '127.0.0.1', port = 0 }: ExampleSiteOptions): Promise<ExampleSite> {
  const site = Fastify({ logger: false });
  await site.register(staticFiles, { root, serve: false });
  let application: Promise<string> | undefined;
  site.get(`${APPLICATION}app.js`, async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(await (application ??= bundle())),
  );
  site.get('/*', async (request, reply) => {
    const { pathname } = new URL(request.url, 'http://site');
    if (!extname(pathname) && !pathname.endsWith('/')) return reply.redirect(`${pathname}/`);
    let path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    if (extname(path) !== '.html') return reply.sendFile(path);
    if (path.startsWith(APPLICATION)) path = `${APPLICATION}index.html`;
    try {
      const written = await readFile(join(root, path), 'utf8');
      const page = written.replaceAll('{{MOSTY}}', mosty).replaceAll('{{VERSION}}', version);
      const policy = policyOf(path, mosty);
      if (policy) reply.header('content-security-policy', policy);
      if (CYRILLIC.test(path)) return await reply.header('content-type', 'text/html').send(inCyrillic(page));
      return await reply.type('text/html; charset=utf-8').send(page);
    } catch {
      return reply.code(404).type('text/plain; charset=utf-8').send(`Немає такої сторінки: ${path}`);
    }
  });
  const url = await site.listen({ host, port });
  return { url, close: () => site.close() };
}
