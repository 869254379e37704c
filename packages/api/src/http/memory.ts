import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import type { Bodies, Body, Form } from './bodies.ts';
import { encodingOf } from './encoding.ts';
import { requestsAreLogged } from './log.ts';

const REQUEST_ID = /^[\w-]{8,64}$/;

/** The identifier that a caller gave its request, or a new one. */
export function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

/** Sends a body in the form that the caller takes; a promise only when that form is still being made. */
export function send(request: IncomingMessage, response: ServerResponse, id: string, body: Body): void | Promise<void> {
  const form = body.form(encodingOf(request.headers['accept-encoding'] as string | undefined));
  if (form instanceof Promise) return form.then((ready) => write(request, response, id, body, ready));
  write(request, response, id, body, form);
}

/** Writes a form as it stands: its headers are complete but for the identifier of the request. */
function write(request: IncomingMessage, response: ServerResponse, id: string, body: Body, form: Form): void {
  const condition = request.headers['if-none-match'];
  const tag = condition === undefined ? null : condition === form.etag ? form.etag : body.match(condition, form);
  if (tag !== null) {
    response.writeHead(304, [...form.unchanged, 'ETag', tag, 'X-Request-Id', id]).end();
  } else {
    response.writeHead(200, [...form.full, 'X-Request-Id', id]);
    if (request.method === 'HEAD') response.end();
    else response.end(form.bytes);
  }
}

/**
 * Answers what is at hand before Fastify makes its objects, which would cost more than the answer. Such an answer is
 * not counted against the limit of reads either: refusing it would cost as much. Where requests are logged, and while
 * the server closes, everything goes the long way.
 */
export function answerFromMemory(app: FastifyInstance, bodies: Bodies, config: Config): void {
  if (requestsAreLogged(config)) return;
  let closing = false;
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  const [handle] = app.server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const body = bodies.hit(request.url ?? '');
    if (!body) return handle?.(request, response);
    const sent = send(request, response, requestId(request), body);
    sent?.catch(() => response.destroy());
  };
  app.server.removeAllListeners('request').on('request', (request, response) => {
    const { method } = request;
    if (closing || (method !== 'GET' && method !== 'HEAD')) return handle?.(request, response);
    if (!bodies.due()) return answer(request, response);
    // A database that does not answer is told by the route.
    const asked = () => answer(request, response);
    bodies.revision().then(asked, asked);
  });
}
