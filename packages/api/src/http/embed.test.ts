import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'node:http';
import { it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { openServer, temporary } from '../test/server.ts';

it('serves the widgets to any page: hashed names for ever, the loader for minutes, and nothing beside the folder', async (t) => {
  const { folder, remove } = temporary();
  mkdirSync(join(folder, 'embed', 'v1', 'c'), { recursive: true });
  writeFileSync(join(folder, 'embed', 'v1', 'loader.js'), 'globalThis.loaded = 1;');
  writeFileSync(join(folder, 'embed', 'v1', 'c', 'branch-map-Ab12_-xY.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'embed', 'v1', 'loader.js.br'), brotliCompressSync('globalThis.loaded = 1;'));
  const api = await openServer({ config: { embedDir: join(folder, 'embed') } });
  t.after(async () => {
    await api.close();
    remove();
  });
  const loader = await api.get('/embed/v1/loader.js');
  assert.equal(loader.status, 200);
  assert.match(loader.headers.get('content-type') ?? '', /javascript/);
  assert.match(loader.headers.get('cache-control') ?? '', /max-age=300/);
  assert.equal(loader.headers.get('access-control-allow-origin'), '*');
  assert.equal(loader.headers.get('cross-origin-resource-policy'), 'cross-origin');
  const packed = await api.get('/embed/v1/loader.js', { 'accept-encoding': 'br' });
  assert.equal(packed.headers.get('content-encoding'), 'br');
  assert.match(packed.headers.get('content-type') ?? '', /javascript/);
  assert.match(packed.headers.get('cache-control') ?? '', /max-age=300/);
  assert.match(packed.headers.get('vary') ?? '', /accept-encoding/i);
  assert.equal(packed.text, 'globalThis.loaded = 1;');
  const etag = loader.headers.get('etag') ?? '';
  // Not by fetch, which asks past every cache when it is given a condition.
  const again = await new Promise((resolve) => {
    request(`${api.url}/embed/v1/loader.js`, { headers: { 'if-none-match': etag } }, (answer) =>
      resolve(answer.resume().statusCode),
    ).end();
  });
  assert.equal(again, 304);
  assert.match((await api.get('/embed/v1/c/branch-map-Ab12_-xY.js')).headers.get('cache-control') ?? '', /immutable/);
  for (const path of [
    '/embed/v1/',
    '/embed/v1/nothing.js',
    '/embed/../secret.txt',
    '/embed/%2e%2e/secret.txt',
    '/embed/..%2fsecret.txt',
  ]) {
    const { status, json } = await api.get(path);
    assert.ok([400, 403, 404].includes(status), `${path}: ${status}`);
    assert.match(json.type, /^urn:mosty:problem:/, path);
  }
});

it('does without a folder that is not there', async () => {
  const api = await openServer({ config: { embedDir: '/nowhere' } });
  assert.equal((await api.get('/embed/v1/loader.js')).status, 404);
  await api.close();
});
