/** What the routes about one person's signup share. */
import type { Signup } from '@mosty/sdk/schemas';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Api } from '../../api.ts';
import { isOwnPage, mayWrite } from '../../http/headers.ts';
import { type ProblemError, problem } from '../../problems.ts';
import type { SignupOpening } from '../../store/store.ts';

/** Refuses a page that may not write, and lets one that may read the answer. */
export function admitPage({ config }: Api, request: FastifyRequest, reply: FastifyReply): void {
  const { corsOrigins } = config;
  const { origin } = request.headers;
  if (!mayWrite(corsOrigins, origin) && !isOwnPage(config, request)) throw problem('origin-not-allowed');
  if (corsOrigins !== '*') reply.headers({ vary: 'Origin', ...(origin && { 'access-control-allow-origin': origin }) });
}

/** `{id}` of the path. */
export const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id;

/** The signup of the path with the token of the header; none is a token that opens nothing. */
export function opening(api: Api, request: FastifyRequest): SignupOpening {
  const [, token = ''] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return { id: idOf(request), token, now: new Date(api.now()) };
}

/** Answers with a signup; nobody on the way keeps it. */
export const sendSignup = (reply: FastifyReply, signup: Signup, status = 200): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').type('application/json; charset=utf-8').send(signup);

/** One answer to a signup that is not there and to a token that is not its own. */
export const noSignup = (): ProblemError =>
  problem('not-found', {
    detail: {
      uk: 'Такого запису немає, або посилання на нього неповне. Знайдіть запис за кодом і телефоном.',
      en: 'There is no such signup, or its link is incomplete. Find the signup by its code and phone.',
    },
  });

export const SAMPLE: Signup = {
  id: '0b9f3c7e-5d1a-4e0b-9a57-3f1f6f0d2c11',
  session: 'computer-basics-2026-12-01',
  state: 'confirmed',
  code: '47-15',
  manageToken: 'mWqv2m0bQm4vE3hP1yq8Zr9nT6uLxK7cJd5sAfGgHwI',
  queuePosition: null,
  offeredUntil: null,
  partySize: 1,
  createdAt: '2026-11-23T08:00:00.000Z',
  deleteAfter: '2026-12-31',
  sequenceBase: 0,
};
