import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { SECURITY } from '../../http/headers.ts';
import { pattern } from '../../http/serve.ts';
import type { Operation } from '../../openapi/operation.ts';
import { problem } from '../../problems.ts';

const operation: Operation = {
  operationId: 'getFeedPicture',
  method: 'GET',
  path: '/v1/feed/pictures/{id}',
  tag: 'feed',
  summary: 'Get the copy of a picture of an item',
  description:
    'Named by the hash of its bytes, so that it never changes; PNG, JPEG, WebP, GIF or AVIF. Items tell its address as `copy.path`. It goes when no item shows it any more.',
  idOf: 'a copied picture',
  ok: { status: 200, schema: null, type: 'image/*', description: 'The picture.' },
  problems: ['not-found'],
};

/** What may be sent: whatever else a database held would be no picture. */
const TYPES = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif']);
const HEADERS = {
  'cache-control': 'public, max-age=31536000, immutable',
  // Opened by itself it is nobody's page.
  'content-security-policy': `${SECURITY['content-security-policy']}; sandbox`,
};

/** `GET /v1/feed/pictures/{hash}`: past the memory of bodies, because a browser asks for it once. */
export function pictures(app: FastifyInstance, api: Api): void {
  api.operations.push(operation);
  app.get(pattern(operation.path), async (request, reply) => {
    const { id } = request.params as { id: string };
    const copy = /^[\w-]{20,64}$/.test(id) ? await api.store.sources.pictures.get(id) : null;
    if (!copy || !TYPES.has(copy.type))
      throw problem('not-found', {
        detail: {
          uk: 'Такого зображення тут немає: можливо, запис із ним уже прибрано.',
          en: 'There is no such picture here: the item that showed it may be gone.',
        },
      });
    const etag = `"${id}"`;
    void reply.headers({ ...HEADERS, etag });
    const known = request.headers['if-none-match'] ?? '';
    if (known.trim() === '*' || known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
      return reply.code(304).send();
    const { buffer, byteOffset, byteLength } = copy.bytes;
    return reply.type(copy.type).send(Buffer.from(buffer, byteOffset, byteLength));
  });
}
