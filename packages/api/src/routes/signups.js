import { CONSENT_VERSION } from '@mosty/sdk/schemas';
import { mayWrite } from '../http/headers.ts';
import { pattern } from '../http/serve.ts';
import { problem } from '../problems.ts';
import { createSignup, idempotencyKey, readDetails } from '../signups/create.ts';
const operation = {
    operationId: 'createSignup',
    method: 'POST',
    path: '/v1/sessions/{id}/signups',
    tag: 'signups',
    summary: 'Sign up for a session',
    description: 'Takes places for the whole party or for nobody. The same key with the same body gets the same answer with `Idempotency-Replayed: true`; ' +
        'only stored signups are replayed, a refusal is decided anew. Personal data are deleted 30 days after the session ends.',
    idOf: 'a session',
    body: {
        schema: 'SignupInput',
        example: {
            party: [{ name: 'Тестова Особа' }],
            contact: { phone: '(0512) 00-00-00' },
            consent: { version: CONSENT_VERSION, accepted: true },
        },
    },
    headers: [
        {
            name: 'Idempotency-Key',
            required: true,
            schema: 'IdempotencyKey',
            description: '16 to 255 visible ASCII characters, best a UUID. New for each signup, the same for its retries; kept for 7 days.',
        },
    ],
    ok: {
        status: 201,
        schema: 'Signup',
        description: 'Stored: `confirmed`, or `waitlisted` where the session has a waiting list.',
        headers: { 'Idempotency-Replayed': '`true` when the answer is that of an earlier request with the same key.' },
    },
    problems: [
        'bad-request', 'idempotency-key-missing', 'closed-audience', 'origin-not-allowed', 'not-found', 'conflict', 'already-signed-up', 'gone',
        'payload-too-large', 'unsupported-media-type', 'validation', 'idempotency-key-reused', 'too-many-requests', 'unavailable',
    ], // prettier-ignore
};
export function signups(app, api) {
    api.operations.push(operation);
    app.post(pattern(operation.path), async (request, reply) => {
        const { origin } = request.headers;
        const { corsOrigins } = api.config;
        if (!mayWrite(corsOrigins, origin))
            throw problem('origin-not-allowed');
        if (corsOrigins !== '*')
            reply.headers({ vary: 'Origin', ...(origin && { 'access-control-allow-origin': origin }) });
        const key = idempotencyKey(request.headers['idempotency-key']);
        const { id } = request.params;
        const details = await readDetails(request.body);
        const { signup, replayed } = await createSignup(api.store, id, key, details, api.now());
        if (replayed)
            reply.header('idempotency-replayed', 'true');
        return reply
            .code(201)
            .header('cache-control', 'no-store')
            .type('application/json; charset=utf-8')
            .send(signup);
    });
}
