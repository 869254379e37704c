import assert from 'node:assert/strict';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderMailer } from '../outbox/mailer.ts';
import { openServer, temporary } from '../test/server.ts';

const ID = '00000000-0000-4000-8000-00000000000b';
const page = 'https://library.example/courses';

async function withLetters(
  config: Record<string, unknown>,
  run: (api: Awaited<ReturnType<typeof openServer>>, folder: string) => Promise<void>,
) {
  const place = temporary();
  const mailDir = join(place.folder, 'letters');
  mkdirSync(mailDir);
  const api = await openServer({ config: { demo: true, mailDir, signupPage: page, ...config } });
  try {
    await run(api, mailDir);
  } finally {
    await api.close();
    place.remove();
  }
}
const lay = (folder: string, id: string, subject: string, text: string) =>
  folderMailer(folder, { name: null, address: 'lib@library.example' }).send(
    { id, to: 'person@example.org', subject, text, calendar: null },
    AbortSignal.timeout(5000),
  );

describe('the page of letters', () => {
  it('shows what was laid into the folder, the newest first, and gives each as a file', async () => {
    await withLetters({}, async (api, folder) => {
      assert.match((await api.get('/letters')).text, /Листів ще немає/);
      await lay(folder, ID, 'Перший', `Ваш код: 47-15\n${page}#mosty-signup=a.b\n`);
      await lay(folder, ID.replace('b', 'c'), 'Другий', 'Текст');
      utimesSync(join(folder, `${ID}.txt`), 1, 1);
      const { status, text, headers } = await api.get('/letters');
      assert.equal(status, 200);
      assert.ok(text.indexOf('Другий') < text.indexOf('Перший'));
      assert.match(text, /Кому: person@example\.org[^]*Ваш код: 47-15/);
      assert.match(text, /<a href="https:\/\/library\.example\/courses#mosty-signup=a\.b">/);
      assert.equal(headers.get('cache-control'), 'no-store');
      const file = await api.get(`/letters/${ID}.eml`);
      assert.equal(file.headers.get('content-type'), 'message/rfc822');
      assert.match(file.text, /^To: person@example\.org\r$/m);
    });
  });

  it('shows letters as text: nothing in them runs, and no link but to the signups can be followed', async () => {
    await withLetters({}, async (api, folder) => {
      await lay(folder, ID, '<script>alert(1)</script>', '</pre><img src=x onerror=alert(1)> https://evil.example/"x');
      writeFileSync(join(folder, 'evil.txt'), 'not a letter');
      const { text, headers } = await api.get('/letters');
      assert.doesNotMatch(text, /<script|<img|not a letter|href="https:\/\/evil/);
      const csp = headers.get('content-security-policy') ?? '';
      assert.match(csp, /^default-src 'none'; style-src 'sha256-[\w+/=]+';/);
      assert.doesNotMatch(csp, /unsafe/);
    });
  });

  it('is read by no page of another origin', async () => {
    await withLetters({}, async (api, folder) => {
      await lay(folder, ID, 'x', 'x');
      for (const path of ['/letters', `/letters/${ID}.eml`]) {
        const { headers } = await api.get(path, { origin: 'https://elsewhere.example' });
        assert.equal(headers.get('access-control-allow-origin'), null);
        assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
      }
    });
  });

  it('gives no other file', async () => {
    await withLetters({}, async (api, folder) => {
      writeFileSync(join(folder, '..', 'x.eml'), 'secret');
      for (const path of ['/letters/..%2fx.eml', '/letters/x.eml', `/letters/${ID}.eml`, `/letters/${ID}.txt`])
        assert.equal((await api.get(path)).status, 404, path);
    });
  });

  it('is not there outside a demonstration, with a mail server, or at a public address', async () => {
    for (const config of [{ demo: false }, { mailDir: null }, { publicUrl: 'https://api.library.example' }])
      await withLetters(config, async (api, folder) => {
        await lay(folder, ID, 'x', 'x');
        assert.equal((await api.get('/letters')).status, 404);
        assert.equal((await api.get(`/letters/${ID}.eml`)).status, 404);
      });
  });
});
