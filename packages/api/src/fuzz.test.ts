/** Odd requests by the thousand: whatever is asked, the answer is one that the contract knows, and never a 5xx. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, it } from 'node:test';
import fc from 'fast-check';
import { Problem } from '@mosty/sdk/schemas';
import { type TestServer, openServer } from './test/server.ts';

let api: TestServer;
before(async () => {
  api = await openServer();
});
after(() => api.close());

interface Shot {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | null;
}
interface Hit {
  status: number;
  type: string;
  text: string;
}

function shoot({ method, path, headers, body }: Shot): Promise<Hit> {
  const { hostname, port } = new URL(api.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text }),
      );
    });
    asked.on('error', reject);
    asked.end(body ?? undefined);
  });
}

const nouns = ['branches', 'services', 'life-events', 'audiences', 'trainings', 'sessions', 'feed', 'feed/facets', 'feed.json', 'feed.atom', 'feed.rss', 'feed-topics', 'sources', 'documents', 'projects', 'events', 'indicators', 'partners', 'organizations', 'search', 'suggest', 'branches.geojson', 'basemap.geojson', 'openapi.json', '']; // prettier-ignore
const names = ['q', 'pageSize', 'cursor', 'kind', 'has', 'route', 'status', 'lifeEvent', 'channel', 'sort', 'when', 'from', 'to', 'year', 'tag', 'in', 'literal', 'limit', '__proto__', 'constructor', 'toString', 'x']; // prettier-ignore
const likely = ['1', '0', '-1', '100', '1e3', 'NaN', 'true', 'branch', 'tsog', 'upcoming', 'popular', 'web', '2013', '2013-04-17', '9999-12-31', "'", '%', 'WzEsIngiXQ', 'WzFd', 'комунальні', '№ 8', '𝕏', '\u0000', 'a'.repeat(300)]; // prettier-ignore

const odd = fc.oneof(
  fc.constantFrom(...likely),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const encoded = odd.map((text) => encodeURIComponent(Buffer.from(text).toString()));
const raw = fc.string({ maxLength: 20 }).map((text) => text.replace(/[^!-~]/g, ''));
const query = fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(encoded, raw)), { maxLength: 4 }).map((pairs) => (pairs.length > 0 ? `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}` : '')); // prettier-ignore
const path = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...nouns), fc.option(fc.oneof(encoded, fc.constantFrom('central', 'open-20', 'bridges', 'founding'))), fc.constantFrom('', '', '/plan', '/agenda', '/signups', '/'), query).map(([noun, id, tail, search]) => `/v1/${noun}${id === null ? '' : `/${id}`}${tail}${search}`) }, // prettier-ignore
  { weight: 1, arbitrary: fc.tuple(raw, query).map(([text, search]) => `/${text.replace(/[?#]/g, '')}${search}`) },
);
const visible = fc.string({ maxLength: 60 }).map((text) => text.replace(/[^\x20-\x7e]/g, '').trim());
const headers = fc
  .record({
    accept: visible, 'accept-encoding': fc.oneof(visible, fc.constantFrom('br', 'gzip, br;q=0.1', '*;q=0', 'br;q=')),
    'accept-language': fc.oneof(visible, fc.constantFrom('en', 'uk;q=2', ',,;')), 'if-none-match': fc.oneof(visible, fc.constantFrom('*', 'W/"x"', '"')),
    'content-type': fc.oneof(visible, fc.constant('application/json')), 'idempotency-key': fc.oneof(visible, fc.constant('fuzz-0123456789-key')),
    'x-request-id': visible, 'x-forwarded-for': visible, origin: visible, range: fc.constant('bytes=0-1'),
  }, { requiredKeys: [] })
  .map((found) => Object.fromEntries(Object.entries(found).filter(([, value]) => value !== ''))); // prettier-ignore
const person = fc.record({ party: fc.array(fc.record({ name: fc.oneof(odd, fc.constant('Тестова Особа')) }), { maxLength: 7 }), contact: fc.record({ phone: fc.oneof(odd, fc.constant('(0512) 00-00-00')), email: fc.oneof(odd, fc.emailAddress()) }, { requiredKeys: [] }), consent: fc.record({ version: odd, accepted: fc.boolean() }), accessNeeds: odd, locale: fc.constantFrom('uk', 'en', 'xx') }, { requiredKeys: [] }); // prettier-ignore
const body = fc.option(
  fc.oneof(
    fc.json(),
    fc.string(),
    person.map((value) => JSON.stringify(value)),
  ),
);
const method = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('GET', 'HEAD') }, { weight: 3, arbitrary: fc.constant('POST') }, { weight: 2, arbitrary: fc.constantFrom('PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY') }); // prettier-ignore

function holds({ method: asked }: Shot, { status, type, text }: Hit): void {
  assert.ok(status >= 200 && status < 500, `${status} ${text}`);
  if (status < 400 || asked === 'HEAD') return;
  assert.match(type, /^application\/problem\+json/);
  assert.equal(Problem.parse(JSON.parse(text)).status, status);
}

it('answers 3000 odd requests without a 5xx, and every refusal is a problem', { timeout: 120_000 }, async () => {
  const seen = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(fc.record({ method, path, headers, body }), async (shot) => {
      const sent = { ...shot, body: ['GET', 'HEAD'].includes(shot.method) ? null : shot.body };
      const hit = await shoot(sent);
      seen.set(hit.status, (seen.get(hit.status) ?? 0) + 1);
      holds(sent, hit);
    }),
    { numRuns: 2400 },
  );
  // And bodies of signups, which the mixture above seldom brings as far as the store.
  await fc.assert(
    fc.asyncProperty(person, fc.constantFrom('open-20', 'tiny', 'staff-2013', 'not-yet'), async (details, session) => {
      const shot = { method: 'POST', path: `/v1/sessions/${session}/signups`, headers: { 'content-type': 'application/json', 'idempotency-key': 'fuzz-0123456789-key' }, body: JSON.stringify(details) }; // prettier-ignore
      const hit = await shoot(shot);
      seen.set(hit.status, (seen.get(hit.status) ?? 0) + 1);
      holds(shot, hit);
    }),
    { numRuns: 600 },
  );
  for (const status of [200, 400, 404, 405, 415, 422])
    assert.ok((seen.get(status) ?? 0) > 5, `${status}: ${seen.get(status) ?? 0}`);
});
