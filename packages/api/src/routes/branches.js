import { BranchQuery } from '@mosty/sdk/schemas';
import { ATTRIBUTION } from '../about.ts';
import { read } from '../http/serve.ts';
import { nounRoutes } from './noun.ts';
export function branches(app, api) {
    read(app, api, {
        operationId: 'getBranchesGeojson',
        method: 'GET',
        path: '/v1/branches.geojson',
        tag: 'branches',
        summary: 'Get all branches as GeoJSON',
        description: 'A place that is not known exactly carries its radius; never draw it as a point.',
        ok: {
            status: 200,
            schema: 'BranchCollection',
            type: 'application/geo+json',
            description: 'All branches in their order.',
        },
        problems: [],
        example: '/v1/branches.geojson',
    }, {
        async make() {
            const all = await api.store.collection('branches').all();
            const json = { type: 'FeatureCollection', attribution: ATTRIBUTION, features: all.map(feature) };
            return { json, type: 'application/geo+json; charset=utf-8' };
        },
    });
    nounRoutes(app, api, {
        noun: 'branches',
        path: '/v1/branches',
        schema: 'Branch',
        page: 'BranchPage',
        operations: { list: 'listBranches', get: 'getBranch' },
        words: { many: 'branches', one: 'a branch' },
        query: BranchQuery,
    });
}
const feature = ({ id, slug, name, geo }) => ({
    type: 'Feature',
    id,
    geometry: geo && { type: 'Point', coordinates: [geo.longitude, geo.latitude] },
    properties: { slug, name, precision: geo?.precision ?? null, radius: geo?.radius ?? null },
});
