import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../catalogue.ts';
import type { Config } from '../config.ts';
import { READ_CACHE } from '../http/headers.ts';
import { readQuery } from '../http/query.ts';
import { ProblemError, problem } from '../problems.ts';
import { framePage, policyOf, wrongPage } from './page.ts';
import { frameSettings, isFramed } from './settings.ts';

/** So many branches are named until the widget is drawn. */
const MOST = 100;

/** `GET /embed/v1/<widget>.html`: the widget on a page of its own, told by the address what an attribute would tell. */
export function frames(app: FastifyInstance, config: Config, catalogue: Catalogue): void {
  const policy = policyOf(config);
  app.get('/embed/v1/:widget.html', async (request, reply) => {
    const { widget } = request.params as { widget: string };
    if (!isFramed(widget)) throw problem('not-found');
    const asked = request.query as Record<string, unknown>;
    const language = asked['lang'] === 'en' ? 'en' : 'uk';
    reply.type('text/html; charset=utf-8').header('content-security-policy', policy);
    try {
      const settings = readQuery(frameSettings[widget], asked);
      const { items: branches } = await catalogue.list('branches', { filters: [], pageSize: MOST });
      return await reply.header('cache-control', READ_CACHE).send(framePage({ widget, language, settings, branches }));
    } catch (error) {
      const faults = error instanceof ProblemError && error.more.errors;
      if (!faults) throw error;
      return reply.code(400).header('cache-control', 'no-store').send(wrongPage(language, faults));
    }
  });
}
