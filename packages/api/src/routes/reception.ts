import type { Reception } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { read } from '../http/serve.ts';
import { consents } from '../reception/consents.ts';
import { KEPT, ZONE, afterWorkingDays, ruleOf } from '../reception/term.ts';
import { dayIn } from '../time.ts';

/** What a page needs before somebody asks. */
export function reception(app: FastifyInstance, api: Api): void {
  read(
    app,
    api,
    {
      operationId: 'getReception',
      method: 'GET',
      path: '/v1/reception',
      tag: 'questions',
      summary: 'Doors, topics, consents and the library’s term',
      description:
        'What a page shows before somebody asks: where a matter goes and whose term it is, what questions are about, the texts that ' +
        'are agreed to, and by when a question that is asked now is answered.',
      ok: { status: 200, schema: 'Reception', description: 'The reception.' },
      problems: [],
      example: '/v1/reception',
    },
    {
      timed: true,
      async make() {
        const { store, holidays } = api;
        const [doors, topics] = await Promise.all([store.collection('doors').all(), store.collection('topics').all()]);
        const { workingDays, week } = ruleOf(doors);
        const dueAt = afterWorkingDays(dayIn(ZONE, api.now()), { workingDays, week }, holidays);
        const json: Reception = {
          doors,
          topics,
          consents,
          term: { basis: 'library-rule', workingDays, week: [...week], dueAt },
          holidays: { from: holidays.from, to: holidays.to, note: holidays.note },
          kept: { ...KEPT },
        };
        return { json };
      },
    },
  );
}
