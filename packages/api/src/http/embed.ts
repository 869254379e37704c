import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../catalogue.ts';
import type { Config } from '../config.ts';
import { frames } from '../frames/frames.ts';

/** Hashed names and exact versions never change what they hold; a name that floats is renewed within minutes. */
const IMMUTABLE = 'public, max-age=31536000, immutable';
const FLOATING = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
const UNCHANGING = /^[/\\](v\d+\.\d+\.\d+[/\\]|v\d+[/\\]chunks[/\\][^/\\]+-[\w-]{8}\.)/;

/** Serves the built widgets under `/embed/`, for pages of any origin, and a page of its own for each. */
export async function embed(app: FastifyInstance, config: Config, catalogue: Catalogue): Promise<void> {
  const { embedDir } = config;
  if (embedDir === null || !existsSync(embedDir)) return;
  const root = resolve(embedDir);
  frames(app, config, catalogue);
  const { default: files } = await import('@fastify/static');
  await app.register(files, {
    root,
    prefix: '/embed/',
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    cacheControl: false,
    decorateReply: false,
    // The build leaves `.br` and `.gz` beside each script and stylesheet.
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', UNCHANGING.test(path.slice(root.length)) ? IMMUTABLE : FLOATING);
      reply.header('timing-allow-origin', '*');
      reply.header('vary', 'Accept-Encoding');
    },
  });
}
