import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Api } from '../api.ts';
import type { Config } from '../config.ts';
import { problem } from '../problems.ts';

const MOST = 200;
const NAME = /^([0-9a-f-]{36})\.txt$/;
const STYLE = `
body { max-width: 760px; margin: 0 auto; padding: 32px 20px 60px; font: 18px/1.55 system-ui, sans-serif; color: #1f2c33; background: #f7f1e7; }
h1, h2 { font-family: Georgia, 'PT Serif', serif; line-height: 1.2; }
h2 { margin: 0 0 8px; font-size: 22px; overflow-wrap: anywhere; }
a { color: #0d4f5e; overflow-wrap: anywhere; }
article { margin: 24px 0; padding: 20px; border: 1px solid #e0d5c4; border-radius: 12px; background: #fffdf9; }
pre { margin: 16px 0; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) {
  body { color: #f4ede2; background: #15191b; }
  a { color: #8fd3df; }
  article { border-color: #384043; background: #1e2426; }
}
`;
const CSP = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface LaidLetter {
  id: string;
  at: Date;
  to: string;
  subject: string;
  text: string;
}

/** The letters of the folder, the newest first. */
async function lettersIn(folder: string): Promise<LaidLetter[]> {
  const names = await readdir(folder).catch(() => []);
  const ids = names.flatMap((name) => NAME.exec(name)?.[1] ?? []);
  const dated = await Promise.all(ids.map(async (id) => ({ id, at: (await stat(join(folder, `${id}.txt`))).mtime })));
  const newest = dated.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MOST);
  return Promise.all(
    newest.map(async ({ id, at }) => {
      const [to = '', subject = '', , ...text] = (await readFile(join(folder, `${id}.txt`), 'utf8')).split('\n');
      return { id, at, to, subject, text: text.join('\n') };
    }),
  );
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** The text as it is; only links to the page of the signups can be followed. */
function plain(text: string, signupPage: string | null): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part) =>
      signupPage && part.startsWith(signupPage) ? `<a href="${escape(part)}">${escape(part)}</a>` : escape(part),
    )
    .join('');
}

const clock = new Intl.DateTimeFormat('uk-UA', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Kyiv' });

function page(letters: readonly LaidLetter[], { signupPage }: Config): string {
  const articles = letters.map(
    ({ id, at, to, subject, text }) => `<article>
<h2>${escape(subject)}</h2>
<p>Кому: ${escape(to)}<br>${escape(clock.format(at))}<br><a href="/letters/${id}.eml">Лист як файл .eml</a></p>
<pre>${plain(text, signupPage)}</pre>
</article>`,
  );
  const none =
    '<p>Листів ще немає. Запишіться на заняття на одній зі сторінок-прикладів і вкажіть електронну пошту: лист з’явиться тут за кілька секунд.</p>';
  return `<!doctype html>
<html lang="uk">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Мости: листи демонстрації</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Листи</h1>
<p>Це демонстрація: листи нікуди не надсилаються, а лягають у теку. На справжньому сервері цієї сторінки немає. <a href="/letters">Оновити</a></p>
${articles.join('\n') || none}
</main>
</body>
</html>
`;
}

/** Other pages may read the data of the API; these are somebody's letters. */
const alone = (reply: FastifyReply) => {
  reply.removeHeader('access-control-allow-origin').removeHeader('access-control-expose-headers');
  reply.header('cross-origin-resource-policy', 'same-origin');
};

/**
 * `GET /letters`: what would have been sent, to look at while one develops. It is there only in a demonstration that lays
 * its letters into a folder and has no public address.
 */
export function letters(app: FastifyInstance, { config }: Api): void {
  const { demo, mailDir, publicUrl } = config;
  if (!demo || mailDir === null || publicUrl !== null) return;
  const onSend = (_request: unknown, reply: FastifyReply, _payload: unknown, done: () => void) => {
    alone(reply);
    done();
  };
  app.get('/letters', { onSend }, async (_request, reply) =>
    reply
      .headers({ 'content-security-policy': CSP, 'cache-control': 'no-store' })
      .type('text/html; charset=utf-8')
      .send(page(await lettersIn(mailDir), config)),
  );
  app.get('/letters/:id.eml', { onSend }, async (request, reply) => {
    const { id } = request.params as { id: string };
    if (!NAME.test(`${id}.txt`)) throw problem('not-found');
    const file = await readFile(join(mailDir, `${id}.eml`)).catch(() => null);
    if (!file) throw problem('not-found');
    return reply
      .headers({ 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${id}.eml"` })
      .type('message/rfc822')
      .send(file);
  });
}
