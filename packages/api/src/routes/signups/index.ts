import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { acceptOffer } from './accept.ts';
import { cancelSignup } from './cancel.ts';
import { challengeSignup } from './challenge.ts';
import { checkSignup } from './check.ts';
import { createSignup } from './create.ts';
import { findSignup } from './find.ts';
import { getSignup } from './read.ts';

/** Signups: made, settled by their key, found by their code, and kept by their token. */
export function signups(app: FastifyInstance, api: Api): void {
  for (const route of [createSignup, challengeSignup, checkSignup, findSignup, getSignup, cancelSignup, acceptOffer])
    route(app, api);
}
