import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openStore } from '../store/open.ts';
import { branch, testDataset } from '../test/dataset.ts';
import { type TestServer, openServer } from '../test/server.ts';

let api: TestServer;
before(async () => {
  api = await openServer();
});
after(() => api.close());

/** An answer as it comes over the wire: `fetch` would unpack it. */
function wire(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    request(api.url + path, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a read', () => {
  it('carries the cache rules of the contract, a strong tag, CORS and the security headers', async () => {
    for (const path of [
      '/v1/branches',
      '/v1/branches/central',
      '/v1/branches.geojson',
      '/v1/basemap.geojson',
      '/v1/openapi.json',
    ]) {
      const { headers } = await api.get(path);
      assert.equal(
        headers.get('cache-control'),
        'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
      );
      assert.match(headers.get('etag') ?? '', /^"[\w-]+"$/);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      for (const name of ['ETag', 'Link', 'Retry-After', 'X-Request-Id'])
        assert.ok(headers.get('access-control-expose-headers')?.includes(name), name);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('vary'), 'Accept-Encoding');
      assert.equal(headers.get('server'), null);
      assert.equal(headers.get('set-cookie'), null);
      assert.match(headers.get('x-request-id') ?? '', /^[\w-]{8,}$/);
    }
  });

  it('gives back the identifier that a caller gave its request, unless it is not one', async () => {
    assert.equal(
      (await api.get('/v1/branches', { 'x-request-id': 'my-request-1' })).headers.get('x-request-id'),
      'my-request-1',
    );
    assert.notEqual((await api.get('/v1/branches', { 'x-request-id': 'a b' })).headers.get('x-request-id'), 'a b');
  });

  it('answers 304 without a body to every form of a tag that still holds', async () => {
    const { headers, bytes } = await wire('/v1/branches', { 'accept-encoding': 'br' });
    const tag = String(headers['etag']);
    assert.ok(bytes.length > 0);
    const plain = String((await wire('/v1/branches')).headers['etag']);
    assert.notEqual(tag, plain, 'other bytes have another tag');
    for (const condition of [tag, plain, `W/${tag}`, `"other", ${tag}`, `"other",W/${plain}`, '*', ' * ']) {
      const answer = await wire('/v1/branches', { 'if-none-match': condition, 'accept-encoding': 'br' });
      assert.equal(answer.status, 304, condition);
      assert.equal(answer.bytes.length, 0);
      assert.equal(answer.headers['content-length'], undefined);
      assert.equal(answer.headers['content-encoding'], undefined);
      assert.match(String(answer.headers['cache-control']), /max-age=60/);
      assert.match(String(answer.headers['etag']), /^"/);
    }
    for (const condition of ['"other"', 'nonsense', tag.slice(1, -1)]) {
      assert.equal((await wire('/v1/branches', { 'if-none-match': condition })).status, 200, condition);
    }
  });

  it('is compressed as the caller prefers, with the same content', async () => {
    const plain = await wire('/v1/branches');
    assert.equal(plain.headers['content-encoding'], undefined);
    const cases: [string, string | undefined][] = [
      ['br', 'br'], ['gzip', 'gzip'], ['gzip, deflate, br, zstd', 'br'], ['br;q=0.5, gzip', 'gzip'], ['*', 'br'], ['br;q=0, gzip;q=0', undefined], ['identity', undefined], ['deflate', undefined],
    ]; // prettier-ignore
    for (const [accept, encoding] of cases) {
      for (let turn = 0; turn < 2; turn++) {
        const { headers, bytes } = await wire('/v1/branches', { 'accept-encoding': accept });
        assert.equal(headers['content-encoding'], encoding, accept);
        assert.equal(Number(headers['content-length']), bytes.length);
        const unpacked =
          encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes;
        assert.deepEqual(unpacked, plain.bytes);
      }
    }
  });

  it('answers HEAD with the headers of GET and no body', async () => {
    const got = await wire('/v1/branches');
    const head = await wire('/v1/branches', {}, 'HEAD');
    assert.equal(head.status, 200);
    assert.equal(head.bytes.length, 0);
    assert.equal(head.headers['content-length'], got.headers['content-length']);
    assert.equal(head.headers['etag'], got.headers['etag']);
  });

  it('has one body for the same question asked in another order', async () => {
    const one = await api.get('/v1/branches?kind=branch&pageSize=2');
    const other = await api.get('/v1/branches?pageSize=2&kind=branch');
    assert.equal(one.headers.get('etag'), other.headers.get('etag'));
    assert.equal((await api.get('/v1/branches/?pageSize=2&kind=branch')).status, 200);
  });
});

describe('a change of the data', () => {
  const changed = (name: string) => {
    const dataset = testDataset();
    dataset.branches.push(branch({ slug: 'new', kind: 'branch', number: '99', name: { uk: name } }));
    return dataset;
  };

  it('is seen at once when this process made it, and the old tag no longer holds', async () => {
    const before = await api.get('/v1/branches');
    await api.store.replaceDataset(changed('Нова'));
    const after = await api.get('/v1/branches', { 'if-none-match': before.headers.get('etag') ?? '' });
    assert.equal(after.status, 200);
    assert.equal(after.json.total, 10);
    assert.equal((await api.get(`/v1/branches?q=${encodeURIComponent('Нова')}`)).json.items[0].slug, 'new');
  });

  it('is seen within a second when another process made it', async () => {
    const other = await openStore(api.databaseUrl);
    await other.replaceDataset(changed('Ще новіша'));
    await other.close();
    await sleep(1000);
    assert.equal((await api.get('/v1/branches/new')).json.name.uk, 'Ще новіша');
  });

  it('leaves the tags of what did not change', async () => {
    const before = (await api.get('/v1/partners')).headers.get('etag');
    await api.store.replaceDataset(testDataset());
    assert.equal((await api.get('/v1/partners')).headers.get('etag'), before);
  });

  it('never serves a body of before to a request that comes after', async () => {
    for (let round = 0; round < 20; round++) {
      const name = `Раунд ${round}`;
      await Promise.all([
        api.store.replaceDataset(changed(name)),
        ...Array.from({ length: 5 }, () => api.get('/v1/branches/new')),
      ]);
      assert.equal((await api.get('/v1/branches/new')).json.name.uk, name);
    }
  });
});
