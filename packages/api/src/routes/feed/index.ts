import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { facets } from './facets.ts';
import { out } from './out.ts';
import { items } from './items.ts';
import { pictures } from './pictures.ts';
import { snippet } from './snippet.ts';

/** «Влада – Бібліотека – Громада». */
export function feed(app: FastifyInstance, api: Api): void {
  facets(app, api);
  items(app, api);
  out(app, api);
  snippet(app, api);
  pictures(app, api);
}
