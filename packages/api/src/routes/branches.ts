import { type Branch, BranchGeojsonQuery, BranchQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import { ATTRIBUTION } from '../about.ts';
import type { Api } from '../api.ts';
import { read } from '../http/serve.ts';
import { type Asked, filtersOf, nounRoutes } from './noun.ts';

export function branches(app: FastifyInstance, api: Api): void {
  read<Asked>(
    app,
    api,
    {
      operationId: 'getBranchesGeojson',
      method: 'GET',
      path: '/v1/branches.geojson',
      tag: 'branches',
      summary: 'Get branches as GeoJSON',
      description: 'A place that is not known exactly carries its radius; never draw it as a point.',
      query: BranchGeojsonQuery,
      ok: {
        status: 200,
        schema: 'BranchCollection',
        type: 'application/geo+json',
        description: 'All branches that match, in the order of the list.',
      },
      problems: ['bad-request'],
      example: '/v1/branches.geojson',
    },
    {
      async make(asked) {
        const items = await api.catalogue.all('branches', { filters: filtersOf(asked), q: asked.q });
        const json = { type: 'FeatureCollection', attribution: ATTRIBUTION, features: items.map(feature) };
        return { json, type: 'application/geo+json; charset=utf-8' };
      },
    },
  );
  nounRoutes(app, api, {
    noun: 'branches',
    path: '/v1/branches',
    schema: 'Branch',
    page: 'BranchPage',
    operations: { list: 'listBranches', get: 'getBranch' },
    words: { many: 'branches', one: 'a branch' },
    query: BranchQuery,
    // What a branch is shut for is over by the clock.
    timed: true,
  });
}

const feature = ({ id, slug, name, geo }: Branch) => ({
  type: 'Feature',
  id,
  geometry: geo && { type: 'Point', coordinates: [geo.longitude, geo.latitude] },
  properties: { slug, name, precision: geo?.precision ?? null, radius: geo?.radius ?? null },
});
