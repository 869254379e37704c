import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { Branches, createTransport } from '../core.ts';

test('a call that has ended listens to no signal any more', async (t) => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end('{"items":[],"total":0,"next":null}');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  t.after(() => server.close());
  const heard = new Map<unknown, number>();
  const { addEventListener, removeEventListener } = AbortSignal.prototype;
  const count = (listener: unknown, by: number) => heard.set(listener, (heard.get(listener) ?? 0) + by);
  AbortSignal.prototype.addEventListener = function (type: string, listener: never, options?: never) {
    // The runtime listens for itself.
    if (/sdk\/src\/transport/.test(new Error().stack?.split('\n')[2] ?? '')) count(listener, 1);
    return addEventListener.call(this, type, listener, options);
  };
  AbortSignal.prototype.removeEventListener = function (type: string, listener: never) {
    if (heard.has(listener)) count(listener, -1);
    return removeEventListener.call(this, type, listener);
  };
  t.after(() => Object.assign(AbortSignal.prototype, { addEventListener, removeEventListener }));

  const { port } = server.address() as AddressInfo;
  const branches = new Branches(createTransport({ baseUrl: `http://127.0.0.1:${port}` }));
  await branches.list({ signal: new AbortController().signal });
  await new Promise((done) => setTimeout(done, 20));
  assert.ok(heard.size > 0, 'the call listened while it was on its way');
  assert.deepEqual([...heard.values()], Array(heard.size).fill(0));
});
