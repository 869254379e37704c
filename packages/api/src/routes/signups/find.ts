import { SignupLookup } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { faults, inBody } from '../../http/issues.ts';
import { pattern } from '../../http/serve.ts';
import type { Operation } from '../../openapi/operation.ts';
import { problem } from '../../problems.ts';
import { readContact } from '../../signups/contact.ts';
import { Guesses } from '../../signups/guesses.ts';
import { admitPage, idOf, sendSignup } from './person.ts';

const operation: Operation = {
  operationId: 'findSignup',
  method: 'POST',
  path: '/v1/sessions/{id}/signups/find',
  tag: 'signups',
  summary: 'Find a signup by its code and a phone or e-mail',
  description:
    'For a person who wrote down the code and has no link. Changes nothing. Wrong guesses are answered ever more slowly, and refused ' +
    'for a quarter of an hour after six from one address or forty for one session.',
  idOf: 'a session',
  body: { schema: 'SignupLookup', example: { code: '47-15', phone: '(0512) 00-00-00' } },
  ok: { status: 200, schema: 'Signup', description: 'The signup as it stands now.' },
  problems: [
    'bad-request', 'origin-not-allowed', 'not-found', 'payload-too-large', 'unsupported-media-type', 'validation', 'too-many-requests',
  ], // prettier-ignore
};

/** As codes are kept: `47-15`. */
const written = (typed: string) => typed.replace(/\D/g, '').replace(/\d\d(?=\d)/g, '$&-');

export function findSignup(app: FastifyInstance, api: Api): void {
  api.operations.push(operation);
  const guesses = new Guesses(api.store.tallies);
  app.post(pattern(operation.path), async (request, reply) => {
    admitPage(api, request, reply);
    const parsed = SignupLookup.safeParse(request.body ?? {}, { reportInput: true });
    if (!parsed.success) throw problem('validation', { errors: faults(parsed.error, inBody) });
    const { code, ...typed } = parsed.data;
    const contact = await readContact(typed, '/phone');
    const session = await api.store.collection('sessions').get(idOf(request));
    const guess = await guesses.begin({ what: 'code', ip: request.ip, session: session?.id ?? '' }, api.now());
    const signup =
      session &&
      (await api.store.signupByCode({ session: session.id, code: written(code), contact, now: new Date(api.now()) }));
    if (signup) {
      await guess.right();
      return sendSignup(reply, signup);
    }
    await guess.wrong();
    throw problem('not-found', {
      detail: {
        uk: 'Запису з таким кодом і таким телефоном чи поштою тут не знайдено. Перевірте код, номер і дату заняття або зателефонуйте до бібліотеки.',
        en: 'No signup with this code and this phone or e-mail was found here. Check the code, the number and the date of the session, or call the library.',
      },
    });
  });
}
