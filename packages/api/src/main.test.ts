import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { request } from 'node:http';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStore } from './store/open.ts';
import { TEMPLATES } from './outbox/test/letters.ts';
import { openSession, testDataset } from './test/dataset.ts';
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
/** Waits for what comes sooner or later: a machine that does other work beside takes its time over starting a process. */
async function until<T>(look: () => T | undefined | false, told: () => string): Promise<T> {
  for (const since = Date.now(); Date.now() - since < 120_000;) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(told());
}
const listening = (output: () => string) => until(() => /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0], output);

describe('the process', { timeout: 600_000 }, () => {
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

  it('ends with file and line of every fault when a letter cannot be sent', async () => {
    const place = temporary();
    cpSync(TEMPLATES, join(place.folder, 'letters'), { recursive: true });
    writeFileSync(join(place.folder, 'letters', 'moved.uk.txt'), 'Тема: Зміни\n\n{{кот}}\n');
    const folders = { LETTERS_DIR: join(place.folder, 'letters'), MAIL_DIR: join(place.folder, 'mail') };
    const { output, ended } = run({ PORT: '0', DATABASE_URL: place.url, LOG_LEVEL: 'silent', ...folders });
    assert.equal(await ended, 1);
    assert.match(
      output(),
      /^mosty: letters cannot be sent:\n.*moved\.uk\.txt, рядок 3: значка {{кот}} немає; може, {{код}}\?/,
    );
    place.remove();
  });

  it('sends what is owed from its start on, and leaves nothing behind when it goes', async () => {
    const place = temporary();
    const store = await openStore(place.url);
    const soon = {
      startDate: new Date(Date.now() + 9 * 86_400_000).toISOString(),
      endDate: new Date(Date.now() + 9.1 * 86_400_000).toISOString(),
    };
    await store.replaceDataset({ ...testDataset(), sessions: [openSession('soon', soon)] });
    const outcome = await store.signUp<string>({
      session: 'soon',
      idempotencyKey: 'before-the-start-0123456789',
      details: { party: [{ name: 'Тестова Особа' }], contact: { email: 'a@example.org' }, accessNeeds: null, consentVersion: '1', locale: 'uk' },
      now: new Date(),
      refuse: () => null,
    }); // prettier-ignore
    assert.ok('signup' in outcome);
    await store.close();
    const MAIL_DIR = join(place.folder, 'mail');
    const { child, output, ended } = run({ PORT: '0', DATABASE_URL: place.url, LOG_LEVEL: 'info', MAIL_DIR });
    await listening(output);
    await until(() => existsSync(MAIL_DIR) && readdirSync(MAIL_DIR).length === 2, output);
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
    const [eml = '', txt = ''] = readdirSync(MAIL_DIR).sort();
    assert.match(eml, /\.eml$/);
    const text = readFileSync(join(MAIL_DIR, txt), 'utf8');
    assert.match(text, new RegExp(`^a@example\\.org\\nВаше місце є: [^]*Ваш код: ${outcome.signup.code}`));
    assert.doesNotMatch(output(), /example\.org|Тестова/, 'nothing personal in the log');
    place.remove();
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
              expect: '100-continue',
            },
          },
          (got) => {
            got.resume().on('end', () => resolve({ status: got.statusCode, connection: got.headers.connection }));
          },
        );
        asked.on('error', reject);
        // The server has read the head, so that the request is under way; then the signal, then the rest.
        asked.on('continue', () => {
          asked.write(half.subarray(0, 20));
          child.kill(signal);
          setTimeout(() => asked.end(half.subarray(20)), 400);
        });
        asked.flushHeaders();
      });
      // The dates of the test data may be over by now: what counts is that there is an answer.
      assert.ok([201, 410].includes((await answer).status ?? 0));
      assert.equal(await ended, 0);
      await assert.rejects(fetch(`${url}/health`));
      place.remove();
    }
  });
});
