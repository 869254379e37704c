import type { Socket } from 'node:net';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Api } from './api.ts';
import { Catalogue } from './catalogue.ts';
import type { Config } from './config.ts';
import { Bodies } from './http/bodies.ts';
import { embed } from './http/embed.ts';
import { COMMON } from './http/headers.ts';
import { limits } from './http/limits.ts';
import { logger, requestLog } from './http/log.ts';
import { answerFromMemory, requestId } from './http/memory.ts';
import { missing } from './http/missing.ts';
import { type ProblemCode, asProblem, problem, problemBody, sendProblem, statusOf } from './problems.ts';
import { readHolidays } from './reception/holidays.ts';
import { routes } from './routes/index.ts';
import { Indexes } from './search/indexes.ts';
import { policies } from './staff/policy.ts';
import type { Store } from './store/store.ts';

const BODY_LIMIT = 16 * 1024;

export interface AppOptions {
  store: Store;
  config: Config;
  /** The clock, in milliseconds; tests set it. */
  now?: () => number;
  /** Where log lines go instead of standard output. */
  log?: { write(line: string): void };
}

/** The API over a store, ready to listen. Closing it closes the connections, not the store. */
export async function buildApp({ store, config, now = Date.now, log }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: logger(config, log) ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy.length > 0 ? config.trustProxy : false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 15_000,
    keepAliveTimeout: 72_000,
    // A closing server answers what still arrives, and asks for the connection to be closed.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
    requestIdHeader: false,
    genReqId: requestId,
    clientErrorHandler: refuseSocket,
    frameworkErrors: (error, request, reply) => {
      void sendProblem(request, reply.headers(COMMON).header('x-request-id', request.id), asProblem(error));
    },
  });
  app.removeContentTypeParser('text/plain');

  // Reads write their headers themselves; these are for everything else.
  app.addHook('onSend', (request, reply, _, done) => {
    for (const [name, value] of Object.entries(COMMON)) if (!reply.hasHeader(name)) reply.header(name, value);
    reply.header('x-request-id', request.id);
    done();
  });
  requestLog(app, config);
  await limits(app, config);
  app.setErrorHandler((error, request, reply) => {
    const answer = asProblem(error);
    if (statusOf(answer.code) >= 500) request.log.error({ err: error, route: request.routeOptions.url }, 'failed');
    return sendProblem(request, reply, answer);
  });

  const bodies = new Bodies(store, now);
  const indexes = new Indexes(store, bodies);
  const catalogue = new Catalogue(store, bodies, indexes, now);
  const holidays = readHolidays(config.holidaysDir);
  const api: Api = { store, config, now, bodies, indexes, catalogue, holidays, operations: [] };
  missing(app, api);
  policies(app, api);
  for (const route of routes) route(app, api);
  await embed(app, config, catalogue);
  answerFromMemory(app, bodies, config);
  return app;
}

/** What Node refuses before there is a request: a broken line, headers that are too large or too slow. */
function refuseSocket(error: { code?: string; rawPacket?: unknown }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
  const codes: Record<string, ProblemCode> = {
    HPE_HEADER_OVERFLOW: 'headers-too-large',
    ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
  };
  const refused = problem(codes[error.code ?? ''] ?? 'bad-request');
  const body = JSON.stringify(problemBody(refused, 'uk'));
  const isHead = Buffer.isBuffer(error.rawPacket) && error.rawPacket.subarray(0, 5).toString() === 'HEAD ';
  const headers = {
    ...COMMON,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(
    `HTTP/1.1 ${statusOf(refused.code)} ${refused.code}\r\n${lines.join('\r\n')}\r\n\r\n${isHead ? '' : body}`,
  );
}
