import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { problem, sendProblem } from '../problems.ts';
import { preflight } from './headers.ts';

interface Known {
  matches: RegExp;
  methods: Set<string>;
}

/** Answers what no route does: preflights, a method that an address does not take, and addresses that are not there. */
export function missing(app: FastifyInstance, api: Api): void {
  const known = new Map<string, Known>();
  app.addHook('onRoute', ({ url, method }) => {
    const source = url.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+').replace(/\*/g, '.*');
    const route = known.get(url) ?? { matches: new RegExp(`^${source}/?$`), methods: new Set() };
    for (const each of [method].flat()) route.methods.add(each);
    known.set(url, route);
  });
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = (request.raw.url ?? '').split('?', 1);
    const routes = [...known.values()].filter(({ matches }) => matches.test(path));
    const methods = [...new Set(routes.flatMap((route) => [...route.methods]))];
    const allow = [...methods, 'OPTIONS'].join(', ');
    // A route that takes the method has looked and found nothing: a file that is not there.
    if (methods.length === 0 || methods.includes(request.method)) {
      return sendProblem(
        request,
        reply,
        problem('not-found', {
          detail: {
            uk: 'Такої адреси немає. Усі адреси: /reference',
            en: 'There is no such address. All addresses: /reference',
          },
        }),
      );
    }
    if (request.method !== 'OPTIONS') {
      const taken = { uk: `Ця адреса приймає: ${allow}.`, en: `This address takes: ${allow}.` };
      return sendProblem(request, reply, problem('method-not-allowed', { detail: taken, headers: { allow } }));
    }
    const headers = preflight(api.config, request, methods, path.startsWith('/v1/staff/'));
    if (!headers)
      return sendProblem(request, reply, problem('origin-not-allowed', { headers: { allow, vary: 'Origin' } }));
    return reply
      .code(204)
      .headers({ allow, ...headers })
      .send();
  });
}
