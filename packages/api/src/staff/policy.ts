/** Who may use which route. A server with a route of which nobody has said it does not start. */
import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import type { Role } from './tokens.ts';

/** `public`: everybody; `person`: the token of one signup; otherwise the least role of staff. */
export type Policy = 'public' | 'person' | Role;

export interface DeclaredRoute {
  method: string;
  url: string;
  policy: Policy | null;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route with its policy, once the instance is ready. */
    declaredRoutes(): DeclaredRoute[];
  }
}

/** Pages and files, which are no operations of the API: everybody may read them. */
const PAGES: readonly RegExp[] = [/^\/health$/, /^\/reference(\/|$)/, /^\/embed\//, /^\/letters(\/|$)/];

/** Gathers all routes from here on, and holds each to having a policy: by its operation, or as a page. */
export function policies(app: FastifyInstance, api: Api): void {
  const routes: { method: string; url: string; role: Role | undefined }[] = [];
  app.addHook('onRoute', ({ url, method, config }) => {
    for (const each of [method].flat()) routes.push({ method: each, url, role: config?.role });
  });
  const declared = (): DeclaredRoute[] =>
    routes.map(({ method, url, role }) => ({ method, url, policy: policyOf(api, method, url, role) }));
  app.decorate('declaredRoutes', declared);
  app.addHook('onReady', (done) => {
    const open = declared().filter(({ policy }) => policy === null);
    done(
      open.length > 0
        ? new Error(`nobody has said who may use ${open.map(({ method, url }) => `${method} ${url}`).join(', ')}`)
        : undefined,
    );
  });
}

function policyOf({ operations }: Api, method: string, url: string, role: Role | undefined): Policy | null {
  const path = url.replace(/:(\w+)/g, '{$1}');
  // Fastify answers HEAD wherever it answers GET.
  const verb = method === 'HEAD' ? 'GET' : method;
  const operation = operations.find((each) => each.path === path && each.method === verb);
  if (url.startsWith('/v1/staff/')) return operation?.security === 'staffToken' ? (role ?? null) : null;
  if (!operation) return verb === 'GET' && PAGES.some((page) => page.test(url)) ? 'public' : null;
  if (operation.security === 'staffToken') return null;
  return operation.security === 'manageToken' ? 'person' : 'public';
}
