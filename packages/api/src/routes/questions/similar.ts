import { type Question, SimilarQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type * as z from 'zod/mini';
import type { Api } from '../../api.ts';
import { read } from '../../http/serve.ts';
import { similarTo } from '../../reception/similar.ts';

/** What was answered before, offered before somebody asks. */
export function similarQuestions(app: FastifyInstance, api: Api): void {
  read<z.output<typeof SimilarQuery>>(
    app,
    api,
    {
      operationId: 'listSimilarQuestions',
      method: 'GET',
      path: '/v1/questions/similar',
      tag: 'questions',
      summary: 'Published questions that may answer what is being asked',
      description:
        'The search of `/v1/search` over published questions, sentence by sentence. Send words only: an address is written into logs on its way.',
      query: SimilarQuery,
      ok: {
        status: 200,
        schema: 'SimilarQuestions',
        description: 'The nearest, best first; none when nothing is near enough.',
      },
      problems: ['bad-request'],
      example:
        '/v1/questions/similar?text=%D1%85%D1%82%D0%BE%20%D1%80%D0%B5%D0%BC%D0%BE%D0%BD%D1%82%D1%83%D1%94%20%D0%BB%D1%96%D1%85%D1%82%D0%B0%D1%80%D1%96',
    },
    {
      scope: 'places',
      async make({ text, limit = 3 }) {
        const ids = similarTo(await api.indexes.of('questions'), text, limit);
        const items: Question[] = [];
        for (const id of ids) items.push(await api.catalogue.get('questions', id));
        return { json: { items } };
      },
    },
  );
}
