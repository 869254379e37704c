import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createClient, isApiError, isConnectionError } from '../index.ts';
import { createFakeServer } from './index.ts';

const open = (options?: Parameters<typeof createFakeServer>[0]) => {
  const server = createFakeServer(options);
  const client = createClient({ baseUrl: 'http://fake', fetch: server.fetch, retry: { backoff: 1 }, cache: false });
  return { server, client };
};

it('answers with the real data, walked over pages of three', async () => {
  const { client, server } = open();
  const slugs: string[] = [];
  for await (const { slug } of client.branches.list({ pageSize: 3 })) slugs.push(slug);
  assert.equal(slugs.length, 9);
  assert.equal(new Set(slugs).size, 9);
  assert.equal(server.requests.length, 3);
});

it('filters as the API does', async () => {
  const { client } = open();
  const byRoute = await client.branches.list({ route: '8' }).toArray();
  assert.deepEqual(byRoute.map(({ slug }) => slug).sort(), ['branch-12', 'branch-2', 'branch-8', 'central']);
  assert.equal((await client.indicators.list({ organization: 'nobody' })).total, 0);
  assert.ok((await client.services.list({ q: 'пенс' })).items.some(({ slug }) => slug === 'pension'));
});

it('gives plans, agendas and positions', async () => {
  const { client } = open();
  assert.equal((await client.projects.plan('bridges-to-e-governance')).tasks.length, 3);
  assert.equal((await client.events.agenda('founding-meeting')).items.length, 5);
  assert.equal((await client.branches.geojson()).features.length, 9);
  const regional = await client.branches.geojson({ kind: 'regional' });
  assert.deepEqual(
    regional.features.map(({ properties }) => properties.slug),
    (await client.branches.list({ kind: 'regional' })).items.map(({ slug }) => slug),
  );
  await assert.rejects(client.branches.get('nowhere'), (error) => isApiError(error) && error.status === 404);
});

it('gives the base map, and none where none was imported', async () => {
  const { client, server } = open();
  const map = await client.basemap.get();
  assert.deepEqual(map, server.data.basemap, 'nothing of it is lost on the way');
  assert.deepEqual(map.features.filter(({ properties }) => properties.kind === 'city').length, 1);
  const { client: bare } = open({ data: { basemap: null } });
  await assert.rejects(bare.basemap.get(), (error) => isApiError(error) && error.status === 404);
});

it('takes signups under their keys and never more than there are places', async () => {
  const { client, server } = open();
  const session = server.data.sessions[0]!;
  Object.assign(session, { remainingAttendeeCapacity: 1, waitlist: { enabled: true, length: 0 } });
  const input = {
    party: [{ name: 'Тестова Особа' }],
    contact: { phone: '(0512) 00-00-00' },
    consent: { version: '2026-11', accepted: true as const },
  };
  const first = await client.signups.create(session.slug, input, { idempotencyKey: 'the-first-attempt-1' });
  const again = await client.signups.create(session.slug, input, { idempotencyKey: 'the-first-attempt-1' });
  const other = { ...input, contact: { phone: '(0512) 00-00-01' } };
  const second = await client.signups.create(session.slug, other);
  assert.deepEqual(again, first);
  assert.deepEqual([first.state, second.state, second.queuePosition], ['confirmed', 'waitlisted', 1]);
  assert.equal((await client.sessions.get(session.slug)).remainingAttendeeCapacity, 0);
});

it('gives a freed place to who waits, as the API does', async () => {
  const { client, server } = open();
  const session = server.data.sessions[0]!;
  Object.assign(session, { remainingAttendeeCapacity: 1, waitlist: { enabled: true, length: 0 } });
  const input = (phone: string) => ({
    party: [{ name: 'Тестова Особа' }],
    contact: { phone },
    consent: { version: '2026-11', accepted: true as const },
  });
  const { signups } = client;
  const first = await signups.create(session.slug, input('(0512) 00-00-00'), { idempotencyKey: 'the-first-attempt-1' });
  const second = await signups.create(session.slug, input('(0512) 00-00-01'));
  assert.deepEqual(await signups.check(session.slug, 'the-first-attempt-1'), first);
  assert.equal(await signups.check(session.slug, 'no-attempt-of-anybody'), null);
  await assert.rejects(
    signups.accept(second.id, second.manageToken),
    (error) => isApiError(error) && error.status === 409,
  );
  assert.equal((await signups.cancel(first.id, first.manageToken)).state, 'cancelled');
  const found = await signups.find(session.slug, { code: second.code, phone: '+380512000001' });
  assert.deepEqual([found.state, found.queuePosition], ['offered', null]);
  assert.equal((await signups.accept(second.id, second.manageToken)).state, 'confirmed');
  assert.equal((await signups.get(second.id, second.manageToken)).state, 'confirmed');
  await assert.rejects(signups.get(second.id, first.manageToken), (error) => isApiError(error) && error.status === 404);
  await assert.rejects(
    signups.accept(first.id, first.manageToken),
    (error) => isApiError(error) && error.status === 410,
  );
  const third = await signups.create(session.slug, input('(0512) 00-00-00'));
  assert.deepEqual([third.state, third.queuePosition], ['waitlisted', 1], 'who left stands at the end');
});

it('goes wrong as it is told, for as long as it is told', async () => {
  const { client, server } = open();
  server.fail({ status: 503, times: 2 });
  assert.equal((await client.branches.get('branch-12')).number, '12');
  assert.equal(server.requests.length, 3);
  server.fail({ offline: true });
  await assert.rejects(client.branches.get('branch-12'), isConnectionError);
  server.heal();
  assert.equal((await client.branches.get('branch-12')).number, '12');
});

it('refuses a filter that the API does not know', async () => {
  const { server } = open();
  const answer = await server.fetch(new Request('http://fake/v1/branches?colour=red'));
  const problem = (await answer.json()) as { errors: { pointer: string }[] };
  assert.deepEqual([answer.status, problem.errors[0]?.pointer], [400, '?colour']);
});

it('begins forms, and asks for work where a field is filled that nobody sees', async () => {
  const { client, server } = open();
  const { slug } = server.data.sessions[0]!;
  assert.equal((await client.signups.challenge(slug)).proof, null);
  await assert.rejects(client.signups.challenge('nowhere'), (error) => isApiError(error) && error.status === 404);
  const input = {
    party: [{ name: 'Тестова Особа' }],
    contact: { phone: '(0512) 00-00-09' },
    consent: { version: '2026-11', accepted: true as const },
    form: { extra: 'a program was here' },
  };
  let asked = 0;
  const signup = await client.signups.create(slug, input, { onProof: () => (asked += 1) });
  assert.deepEqual([signup.session, asked], [slug, 1]);
  assert.deepEqual(
    server.requests.slice(-3).map(({ method, path }) => `${method} ${path.split('/').at(-1)}`),
    ['POST signups', 'GET challenge?proof=1', 'POST signups'],
  );
  const keys = server.requests.filter(({ method }) => method === 'POST').map(({ headers }) => headers.get('idempotency-key')); // prettier-ignore
  assert.equal(new Set(keys).size, 1, 'one attempt, one key');
});
