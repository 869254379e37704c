import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { request } from 'node:http';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStore } from './store/open.ts';
import { testDataset } from './test/dataset.ts';
import { temporary } from './test/server.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));

function run(env: Record<string, string>): { child: ChildProcess; output(): string; ended: Promise<number | null> } {
  const child = spawn(process.execPath, ['--conditions=mosty-source', '--disable-warning=ExperimentalWarning', main], {
    env: { ...process.env, ...env },
  });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text, ended: new Promise((resolve) => child.once('close', resolve)) };
}
async function listening(output: () => string): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0];
    if (url) return url;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(output());
}

describe('the process', { timeout: 60_000 }, () => {
  it('ends with one line and exit code 1 when its environment is wrong', async () => {
    for (const [env, line] of [
      [{ PORT: 'eighty' }, /^mosty: PORT="eighty" will not do: write a port .*\n$/],
      [
        { DATABASE_URL: 'sqlite:/dev/null/x.sqlite' },
        /^mosty: DATABASE_URL=sqlite:\/dev\/null\/x\.sqlite cannot be opened: .*\n$/,
      ],
      [
        { DATABASE_URL: 'sqlite:/proc/x/y.sqlite' },
        /^mosty: DATABASE_URL=sqlite:\/proc\/x\/y\.sqlite cannot be opened: .*\n$/,
      ],
    ] as const) {
      const { output, ended } = run(env);
      assert.equal(await ended, 1);
      assert.match(output(), line);
    }
  });

  it('names the port when somebody listens there already', async () => {
    const place = temporary();
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const port = String((taken.address() as { port: number }).port);
    const { output, ended } = run({ PORT: port, DATABASE_URL: place.url, LOG_LEVEL: 'silent' });
    assert.equal(await ended, 1);
    assert.match(output(), new RegExp(`^mosty: PORT=${port} is in use already`));
    taken.close();
    place.remove();
  });

  it('finishes what is under way and goes with exit code 0 when it is told to', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const place = temporary();
      const store = await openStore(place.url);
      await store.replaceDataset(testDataset());
      await store.close();
      const { child, output, ended } = run({ PORT: '0', DATABASE_URL: place.url, LOG_LEVEL: 'info' });
      const url = await listening(output);
      const body = JSON.stringify({
        party: [{ name: 'Тестова Особа' }],
        contact: { phone: '(0512) 00-00-00' },
        consent: { version: '2026-11', accepted: true },
      });
      const half = Buffer.from(body);
      const answer = new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
        const asked = request(
          `${url}/v1/sessions/open-20/signups`,
          {
            method: 'POST',
            headers: {
              'content-type': 'application/json',
              'content-length': half.length,
              'idempotency-key': 'half-way-0123456789',
            },
          },
          (got) => {
            got.resume().on('end', () => resolve({ status: got.statusCode, connection: got.headers.connection }));
          },
        );
        asked.on('error', reject);
        asked.write(half.subarray(0, 20));
        setTimeout(() => child.kill(signal), 300);
        setTimeout(() => asked.end(half.subarray(20)), 700);
      });
      // The dates of the test data may be over by now: what counts is that there is an answer.
      assert.ok([201, 410].includes((await answer).status ?? 0));
      assert.equal(await ended, 0);
      await assert.rejects(fetch(`${url}/health`));
      place.remove();
    }
  });
});
