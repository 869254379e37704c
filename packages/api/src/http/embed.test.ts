import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'node:http';
import { it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { openServer, temporary } from '../test/server.ts';

it('serves the widgets to any page: hashed names for ever, the loader for minutes, and nothing beside the folder', async (t) => {
  const { folder, remove } = temporary();
  mkdirSync(join(folder, 'embed', 'v1', 'chunks'), { recursive: true });
  writeFileSync(join(folder, 'embed', 'v1', 'loader.js'), 'globalThis.loaded = 1;');
  writeFileSync(join(folder, 'embed', 'v1', 'chunks', 'branch-map-Ab12_-xY.js'), 'export {};');
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
  assert.match(
    (await api.get('/embed/v1/chunks/branch-map-Ab12_-xY.js')).headers.get('cache-control') ?? '',
    /immutable/,
  );
  // The loader's second attempt: one letter of the folder's name is written as its code.
  const respelled = await api.get('/embed/v1/%63hunks/branch-map-Ab12_-xY.js');
  assert.equal(respelled.text, 'export {};');
  assert.match(respelled.headers.get('cache-control') ?? '', /immutable/);
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

it('serves an exact version for ever and the floating one for minutes, loader and stylesheet alike', async (t) => {
  // A version in the path of the folder itself means nothing.
  const { folder, remove } = temporary();
  const root = join(folder, 'v9.9.9', 'embed');
  for (const version of ['v1', 'v0.1.0']) {
    mkdirSync(join(root, version), { recursive: true });
    writeFileSync(join(root, version, 'loader.js'), 'loaded');
    writeFileSync(join(root, version, 'mosty.css'), 'a{}');
    writeFileSync(join(root, version, 'mosty.css.br'), brotliCompressSync('a{}'));
    writeFileSync(join(root, version, 'integrity.json'), '{}');
  }
  const api = await openServer({ config: { embedDir: root } });
  t.after(async () => {
    await api.close();
    remove();
  });
  for (const name of ['loader.js', 'mosty.css', 'integrity.json']) {
    const [exact, floating] = [await api.get(`/embed/v0.1.0/${name}`), await api.get(`/embed/v1/${name}`)];
    assert.match(exact.headers.get('cache-control') ?? '', /immutable/, name);
    assert.match(floating.headers.get('cache-control') ?? '', /max-age=300/, name);
    // A page may pin either by a hash only when it may read it.
    assert.equal(exact.headers.get('access-control-allow-origin'), '*', name);
  }
  const style = await api.get('/embed/v0.1.0/mosty.css', { 'accept-encoding': 'br' });
  assert.equal(style.headers.get('content-encoding'), 'br');
  assert.match(style.headers.get('content-type') ?? '', /text\/css/);
  assert.equal(style.text, 'a{}');
});

it('does without a folder that is not there', async () => {
  const api = await openServer({ config: { embedDir: '/nowhere' } });
  assert.equal((await api.get('/embed/v1/loader.js')).status, 404);
  await api.close();
});
