/** A real API on a real port over a real database, for one test file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { buildApp } from '../app.ts';
import { type Config, readConfig } from '../config.ts';
import type { Dataset } from '../store/dataset.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { NOW, testDataset } from './dataset.ts';

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // Tests look into answers of every shape.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  json: any;
}
export interface TestServer {
  url: string;
  store: Store;
  databaseUrl: string;
  /** What the API wrote to its log. */
  log: string[];
  clock: { now: number };
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
}

/** A folder that goes away with the test. */
export function temporary(): { url: string; folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'mosty-api-'));
  return {
    folder,
    url: `sqlite:${join(folder, 'test.sqlite')}`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function openServer({
  config = {},
  dataset = testDataset(),
}: { config?: Partial<Config>; dataset?: Dataset } = {}): Promise<TestServer> {
  const place = temporary();
  const store = await openStore(place.url);
  await store.replaceDataset(dataset);
  const log: string[] = [];
  const clock = { now: NOW };
  const settings: Config = {
    ...readConfig({ LOG_LEVEL: 'silent', RATE_LIMIT_READS: '0', RATE_LIMIT_WRITES: '0', PROOF_AFTER: '0' }),
    ...config,
  };
  const app = await buildApp({
    store,
    config: settings,
    now: () => clock.now,
    log: { write: (line) => void log.push(line) },
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const send: TestServer['send'] = async (method, path, body, headers = {}) => {
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
