import { existsSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';

/** Hashed names never change what they hold; a name that stays is renewed within minutes. */
const IMMUTABLE = 'public, max-age=31536000, immutable';
const FLOATING = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
const HASHED = /[/\\]c[/\\][^/\\]+-[\w-]{8}\.\w+(\.map|\.br|\.gz)?$/;

/** Serves the built widgets under `/embed/`, for pages of any origin. */
export async function embed(app: FastifyInstance, { embedDir }: Config): Promise<void> {
  if (embedDir === null || !existsSync(embedDir)) return;
  const { default: files } = await import('@fastify/static');
  await app.register(files, {
    root: embedDir,
    prefix: '/embed/',
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    cacheControl: false,
    decorateReply: false,
    // The build leaves `.br` and `.gz` beside each script.
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', HASHED.test(path) ? IMMUTABLE : FLOATING);
      reply.header('timing-allow-origin', '*');
      reply.header('vary', 'Accept-Encoding');
    },
  });
}
