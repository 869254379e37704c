/** The door of `/v1/staff`: who may come in, and which page may read what is answered. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Api } from '../api.ts';
import { mayUseStaff } from '../http/headers.ts';
import { ProblemError, problem } from '../problems.ts';
import { Guesses } from '../signups/guesses.ts';
import type { StaffToken } from '../store/staff/tokens.ts';
import { type Role, may } from './tokens.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The least role that may use the route. */
    role?: Role;
  }
  interface FastifyRequest {
    /** Whose token opened the route. */
    staff: StaffToken;
  }
}

const REALM = 'Bearer realm="mosty-staff"';

/** Guards every route of an instance: a token that holds, and a role that is enough. A route without a role opens to nobody. */
export function guard(app: FastifyInstance, api: Api): void {
  const guesses = new Guesses(api.store.tallies);
  app.decorateRequest('staff', null as unknown as StaffToken);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!mayUseStaff(api.config, request)) throw problem('origin-not-allowed');
    const token = await holder(api, guesses, request);
    const { role } = request.routeOptions.config;
    if (!role || !may(token.role, role)) throw forbidden(token.role);
    request.staff = token;
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
    shareOnly(api, request, reply);
    done();
  });
}

/** Other pages may read the open data; what staff reads is for the pages that were named. */
function shareOnly(api: Api, request: FastifyRequest, reply: FastifyReply): void {
  const { origin } = request.headers;
  reply.removeHeader('access-control-allow-origin').header('cross-origin-resource-policy', 'same-origin');
  if (origin && mayUseStaff(api.config, request)) reply.header('access-control-allow-origin', origin);
  reply.header('vary', 'Origin, Authorization, Accept-Language');
}

/** Whose token the request bears. Wrong ones are answered ever more slowly, and refused after six from one address. */
async function holder(api: Api, guesses: Guesses, request: FastifyRequest): Promise<StaffToken> {
  const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (!token) throw unauthorized(REALM);
  const now = api.now();
  const found = await api.store.staff.tokenOf(token, new Date(now));
  if (found) return found;
  try {
    // Counted by address alone: a stranger's guesses must not shut the door to everybody.
    const guess = await guesses.begin({ what: 'token', ip: request.ip }, now);
    await guess.wrong();
  } catch (error) {
    throw error instanceof ProblemError ? tooMany(error) : error;
  }
  throw unauthorized(`${REALM}, error="invalid_token"`);
}

const unauthorized = (challenge: string): ProblemError =>
  problem('unauthorized', {
    headers: { 'www-authenticate': challenge },
    detail: {
      uk: 'Потрібен чинний ключ працівника в заголовку Authorization: Bearer. Ключ дає той, хто веде сервер: mosty staff add.',
      en: 'A valid staff token is needed in the header Authorization: Bearer. Whoever runs the server makes one: mosty staff add.',
    },
  });

const forbidden = (role: Role): ProblemError =>
  problem('forbidden', {
    headers: { 'www-authenticate': `${REALM}, error="insufficient_scope"` },
    detail: {
      uk: `Ваш ключ має роль ${role}, а для цього потрібна вища.`,
      en: `Your token has the role ${role}, and this needs a higher one.`,
    },
  });

const tooMany = ({ more: { headers = {} } }: ProblemError): ProblemError =>
  problem('too-many-requests', {
    headers,
    detail: {
      uk: 'Забагато хибних ключів поспіль. Перевірте ключ і спробуйте згодом.',
      en: 'Too many wrong tokens in a row. Check the token and try again later.',
    },
  });
