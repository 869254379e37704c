/** A real API on a real port over a real database, for one test file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { openStore } from '../store/open.ts';
import { NOW, testDataset } from './dataset.ts';
/** A folder that goes away with the test. */
export function temporary() {
  const folder = mkdtempSync(join(tmpdir(), 'mosty-api-'));
  return {
    folder,
    url: `sqlite:${join(folder, 'test.sqlite')}`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
export async function openServer({ config = {}, dataset = testDataset() } = {}) {
  const place = temporary();
  const store = await openStore(place.url);
  await store.replaceDataset(dataset);
  const log = [];
  const clock = { now: NOW };
  const settings = {
    ...readConfig({ LOG_LEVEL: 'silent', RATE_LIMIT_READS: '0', RATE_LIMIT_WRITES: '0' }),
    ...config,
  };
  const app = await buildApp({
    store,
    config: settings,
    now: () => clock.now,
    log: { write: (line) => void log.push(line) },
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${app.server.address().port}`;
  const send = async (method, path, body, headers = {}) => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const payload = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    const answer = await fetch(url + path, { method, headers: { ...type, ...headers }, ...payload });
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '');
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      json: isJson && text ? JSON.parse(text) : undefined,
    };
  };
  return {
        url, store, databaseUrl: place.url, log, clock, send,
        get: (path, headers) => send('GET', path, undefined, headers),
        async close() {
            await app.close();
            await store.close();
            place.remove();
        },
    }; // prettier-ignore
}
