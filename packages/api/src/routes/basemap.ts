import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { read } from '../http/serve.ts';
import { problem } from '../problems.ts';

export function basemap(app: FastifyInstance, api: Api): void {
  read(
    app,
    api,
    {
      operationId: 'getBasemap',
      method: 'GET',
      path: '/v1/basemap.geojson',
      tag: 'branches',
      summary: 'Get the base map as GeoJSON',
      description:
        'Outlines, water and names to draw under the branches: the map of a community is data, not a service of somebody else. Show its `attribution`.',
      ok: {
        status: 200,
        schema: 'BasemapCollection',
        type: 'application/geo+json',
        description: 'The whole base map in the order of drawing.',
      },
      problems: ['not-found'],
      example: '/v1/basemap.geojson',
    },
    {
      async make() {
        const json = await api.store.basemap();
        if (json) return { json, type: 'application/geo+json; charset=utf-8' };
        throw problem('not-found', {
          detail: {
            uk: 'Карту ще не завантажено. Покладіть basemap.geojson до даних і завантажте їх.',
            en: 'No base map was imported yet. Put basemap.geojson among the data and import them.',
          },
        });
      },
    },
  );
}
