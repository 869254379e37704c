import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import Fastify from 'fastify';
import type { Api } from '../api.ts';
import { buildApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { type Desk, bearer, isProblem, openDesk } from './test/desk.ts';
import { type DeclaredRoute, policies } from './policy.ts';
import { may, newToken, ROLES } from './tokens.ts';

const PAGE = 'https://staff.library.example';
let api: Desk;
let routes: DeclaredRoute[];
before(async () => {
  api = await openDesk({ config: { trustProxy: ['loopback'], corsOrigins: [PAGE] } });
  const app = await buildApp({ store: api.store, config: readConfig({ LOG_LEVEL: 'silent' }) });
  await app.ready();
  routes = app.declaredRoutes();
  await app.close();
});
after(() => api.close());

const list = '/v1/staff/sessions/open-20/signups';
const address = ({ url }: DeclaredRoute) => url.replace(':id', 'open-20');
const ofStaff = () => routes.filter(({ url }) => url.startsWith('/v1/staff/'));

describe('every route', () => {
  it('says who may use it', () => {
    assert.ok(routes.length > 60, `${routes.length} routes`);
    assert.deepEqual(
      routes.filter(({ policy }) => policy === null),
      [],
    );
    assert.ok(ofStaff().length >= 3);
    for (const { url, policy } of routes) {
      assert.equal(ROLES.includes(policy as never), url.startsWith('/v1/staff/'), url);
    }
  });

  it('that changes something without a token is one of those that residents begin with', () => {
    const open = routes.filter(({ policy, method }) => policy === 'public' && !['GET', 'HEAD'].includes(method));
    assert.deepEqual(open.map(({ method, url }) => `${method} ${url}`).sort(), [
      'POST /v1/questions',
      'POST /v1/questions/:id/helpful',
      'POST /v1/questions/find',
      'POST /v1/sessions/:id/signups',
      'POST /v1/sessions/:id/signups/find',
    ]);
  });

  it('keeps the server from starting when nobody has said it', async () => {
    for (const url of ['/v1/staff/secret', '/v1/secret', '/secret']) {
      const app = Fastify();
      policies(app, { operations: [] } as unknown as Api);
      app.get(url, () => 'open to the world');
      await assert.rejects(async () => app.ready(), /nobody has said who may use GET/, url);
    }
  });

  it('of staff answers nobody without a token, and no role that is too low', async () => {
    for (const route of ofStaff().filter(({ method }) => method !== 'HEAD')) {
      const asked = `${route.method} ${route.url}`;
      const none = await api.send(route.method, address(route));
      isProblem(none, 401, 'unauthorized');
      assert.match(none.headers.get('www-authenticate') ?? '', /^Bearer realm=/, asked);
      for (const role of ROLES) {
        const answer = await api.as(role).send(route.method, address(route));
        if (may(role, route.policy as never)) assert.ok(![401, 403].includes(answer.status), `${asked} as ${role}`);
        else isProblem(answer, 403, 'forbidden');
      }
    }
  });
});

describe('a token of staff', () => {
  it('opens nothing when it is wrong, another’s, of a resident, expired or revoked', async () => {
    const { json: mine } = await api.signUp('open-20');
    const now = new Date(api.clock.now);
    const soon = await api.store.staff.addToken({ name: 'До завтра', role: 'manager', expiresAt: new Date(api.clock.now + 1000), now }); // prettier-ignore
    const gone = await api.store.staff.addToken({ name: 'Колишній', role: 'manager', expiresAt: null, now });
    assert.equal((await api.get(list, bearer(soon.token))).status, 200);
    assert.equal((await api.get(list, bearer(gone.token))).status, 200);
    await api.store.staff.revokeToken(gone.id, now);
    api.clock.now += 1000;
    const { token } = api.tokens.manager;
    const wrong = [newToken(), token.slice(0, -1), `${token}A`, token.toUpperCase(), mine.manageToken, soon.token, gone.token, gone.id, '', 'x'.repeat(5000)]; // prettier-ignore
    for (const [index, each] of wrong.entries()) {
      const from = { 'x-forwarded-for': `198.51.100.${index}` };
      isProblem(await api.get(list, { ...bearer(each), ...from }), 401, 'unauthorized');
      isProblem(await api.get(list, { authorization: `Basic ${each}`, ...from }), 401, 'unauthorized');
    }
    assert.equal((await api.get(`/v1/signups/${mine.id}`, bearer(token))).status, 404, 'nor a signup of a resident');
  });

  it('is not on the disk, in no log and in no answer', async () => {
    const { text } = await api.as('manager').get(list);
    for (const { token } of Object.values(api.tokens)) {
      const everything = JSON.stringify(['staff_tokens', 'audit', 'settings'].map((table) => api.rows(table)));
      assert.ok(!(everything + text + api.log.join()).includes(token.slice('mosty_staff_'.length)));
    }
  });

  it('is not guessed from an address with six wrong ones behind it, where the right one still opens', async () => {
    const from = { 'x-forwarded-for': '203.0.113.9' };
    const guess = () => api.get(list, { ...bearer(newToken()), ...from });
    for (const answer of await Promise.all(Array.from({ length: 6 }, guess))) isProblem(answer, 401, 'unauthorized');
    const refused = await api.get(list, { ...bearer(newToken()), ...from });
    isProblem(refused, 429, 'too-many-requests');
    assert.ok(Number(refused.headers.get('retry-after')) > 60);
    assert.equal((await api.get(list, { ...bearer(api.tokens.reader.token), ...from })).status, 200);
    isProblem(await api.get(list, bearer(newToken())), 401, 'unauthorized');
  });
});

describe('an answer to staff', () => {
  it('is kept by nobody, and read by no page but those that were named', async () => {
    const token = bearer(api.tokens.reader.token);
    for (const path of [
      list,
      `${list}.csv`,
      '/v1/staff/sessions/open-20/sign-in-sheet',
      '/v1/staff/sessions/none/signups',
    ]) {
      const plain = await api.get(path, token);
      assert.equal(plain.headers.get('cache-control'), 'no-store', path);
      assert.deepEqual([plain.headers.get('access-control-allow-origin'), plain.headers.get('etag')], [null, null]);
      const named = await api.get(path, { ...token, origin: PAGE });
      assert.equal(named.headers.get('access-control-allow-origin'), PAGE);
      assert.match(named.headers.get('vary') ?? '', /Origin/);
      const foreign = await api.get(path, { ...token, origin: 'https://elsewhere.example' });
      isProblem(foreign, 403, 'origin-not-allowed');
      assert.equal(foreign.headers.get('access-control-allow-origin'), null);
    }
    const ask = (origin: string) => api.send('OPTIONS', list, undefined, { origin, 'access-control-request-method': 'GET' }); // prettier-ignore
    assert.equal((await ask('https://elsewhere.example')).status, 403);
    const may = await ask(PAGE);
    assert.deepEqual([may.status, may.headers.get('access-control-allow-origin')], [204, PAGE]);
    assert.equal((await api.get(list, { ...token, origin: api.url })).status, 200, 'a page of the API itself');
  });

  it('is for no other page at all while none was named', async () => {
    const open = await openDesk();
    const token = bearer(open.tokens.reader.token);
    isProblem(await open.get(list, { ...token, origin: PAGE }), 403, 'origin-not-allowed');
    assert.equal((await open.send('OPTIONS', list, undefined, { origin: PAGE })).status, 403);
    await open.close();
  });
});
