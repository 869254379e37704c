import { TrainingQuery } from '@mosty/sdk/schemas';
import { nounRoutes } from './noun.ts';
export function trainings(app, api) {
    nounRoutes(app, api, {
        noun: 'trainings',
        path: '/v1/trainings',
        schema: 'Training',
        page: 'TrainingPage',
        operations: { list: 'listTrainings', get: 'getTraining' },
        words: { many: 'trainings', one: 'a training' },
        query: TrainingQuery,
    });
}
