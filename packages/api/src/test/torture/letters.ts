/** Letters where they arrive: a real SMTP server counts them by their `Message-ID`, whatever the outbox believes. */
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { keepSending } from '../../outbox/keep-sending.ts';
import { smtpMailer } from '../../outbox/mailer.ts';
import { readTemplates } from '../../outbox/template.ts';
import { TEMPLATES } from '../../outbox/test/letters.ts';
import type { MailServer } from '../../outbox/test/mail-server.ts';
import { openStore } from '../../store/open.ts';
import { CLAIM } from '../../store/outbox/outbox.ts';

export const MAIL_FROM = 'lib@library.example';

export interface Letters {
  /** Letters that arrived, each counted once. */
  letters: number;
  /** Copies of them: a server died, or lost the answer, between the mail server's yes and the mark in the outbox. */
  copies: number;
}

/** Sends what the servers that were killed have left, at a moment when none of them holds a claim any more. */
export async function sendTheRest(databaseUrl: string, mail: MailServer): Promise<void> {
  const store = await openStore(databaseUrl);
  const file = new DatabaseSync(databaseUrl.slice('sqlite:'.length), { timeout: 5000 });
  const now = () => Date.now() + CLAIM * 3;
  const owed = file.prepare("SELECT count(*) AS n FROM letters WHERE channel = 'email' AND state = 'due' AND due_at <= ?"); // prettier-ignore
  const stop = keepSending({
    outbox: store.outbox,
    mailer: smtpMailer(mail.url, { name: null, address: MAIL_FROM }),
    templates: await readTemplates(TEMPLATES),
    signupPage: null,
    organizer: MAIL_FROM,
    now,
    look: 20,
    failed: () => {},
  });
  const until = Date.now() + 60_000;
  while (owed.get(new Date(now()).toISOString())?.['n'] !== 0 && Date.now() < until) await pause(50);
  await stop();
  file.close();
  await store.close();
}

/** What does not hold of the letters, in sentences. */
export function auditLetters(path: string, { received }: MailServer, kills: number): { wrong: string[] } & Letters {
  const file = new DatabaseSync(path, { readOnly: true });
  const rows = file
    .prepare(
      `SELECT l.id, l.kind, l.state, json_extract(s.personal, '$.contact.email') AS email
       FROM letters l JOIN signups s ON s.id = l.signup_id WHERE l.channel = 'email'`,
    )
    .all() as { id: string; kind: string; state: string; email: string }[];
  file.close();
  const wrong: string[] = [];
  const copies = new Map<string, number>();
  const byId = new Map(rows.map((row) => [`<${row.id}@library.example>`, row]));
  for (const { messageId, to } of received) {
    copies.set(messageId, (copies.get(messageId) ?? 0) + 1);
    const row = byId.get(messageId);
    if (!row) wrong.push('a letter arrived that nobody owed');
    else if (to.join() !== row.email) wrong.push(`a letter ${row.kind} came to another mailbox`);
  }
  for (const [messageId, { kind, state }] of byId) {
    if (state === 'due') wrong.push(`a letter ${kind} never left`);
    if (state === 'done' && !copies.has(messageId)) wrong.push(`a letter ${kind} is marked as sent and never arrived`);
  }
  const again = received.length - copies.size;
  // Each kill cuts off five hands at most, and only between the mail server's yes and the mark.
  if (again > kills * 5) wrong.push(`${again} copies of letters after ${kills} kills`);
  return { wrong, letters: copies.size, copies: again };
}
