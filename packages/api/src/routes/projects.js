import { ProjectQuery } from '@mosty/sdk/schemas';
import { read } from '../http/serve.ts';
import { problem } from '../problems.ts';
import { nounRoutes } from './noun.ts';
export function projects(app, api) {
    nounRoutes(app, api, {
        noun: 'projects',
        path: '/v1/projects',
        schema: 'Project',
        page: 'ProjectPage',
        operations: { list: 'listProjects', get: 'getProject' },
        words: { many: 'projects', one: 'a project' },
        query: ProjectQuery,
    });
    read(app, api, {
        operationId: 'getProjectPlan',
        method: 'GET',
        path: '/v1/projects/{id}/plan',
        tag: 'projects',
        summary: 'Get the work plan of a project',
        description: 'Tasks and activities by project months. 404 when nobody wrote a plan down.',
        idOf: 'a project',
        ok: { status: 200, schema: 'Plan', description: 'The plan.' },
        problems: ['not-found'],
        example: '/v1/projects/*/plan',
    }, {
        async make(_, id) {
            const { plan } = await api.catalogue.get('projects', id);
            if (plan)
                return { json: plan };
            throw problem('not-found', {
                detail: { uk: 'У цього проєкту немає записаного плану.', en: 'No plan of this project is known.' },
            });
        },
    });
}
