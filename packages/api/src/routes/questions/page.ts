import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { read } from '../../http/serve.ts';
import { PAGE_CSP, page } from '../../reception/page.ts';

/** A published answer as a page of its own. */
export function questionPage(app: FastifyInstance, api: Api): void {
  read(
    app,
    api,
    {
      operationId: 'getQuestionPage',
      method: 'GET',
      path: '/v1/questions/{id}.html',
      tag: 'questions',
      summary: 'A published answer as a page',
      description: 'Plain, printable and without scripts, with schema.org QAPage data.',
      idOf: 'a published question',
      ok: { status: 200, schema: null, type: 'text/html', description: 'The page.' },
      problems: ['not-found'],
    },
    {
      scope: 'places',
      async make(_query, id) {
        const question = await api.catalogue.get('questions', id);
        const doors = await api.store.collection('doors').all();
        const notice = doors.find(({ here }) => here)?.notice ?? null;
        const address = `${api.config.publicUrl ?? ''}/v1/questions/${question.slug}.html`;
        return {
          text: page(question, address, notice),
          type: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': PAGE_CSP },
        };
      },
    },
  );
}
