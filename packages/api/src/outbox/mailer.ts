/** The one file that knows nodemailer: a letter leaves by SMTP, or is laid into a folder while one develops. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SendMailOptions, createTransport } from 'nodemailer';
import { type Sender, isAddress } from './address.ts';

/** A letter as it leaves. */
export interface Mail {
  /** Identifier of its row: the `Message-ID` is made from it, so that a second copy is known as one. */
  id: string;
  to: string;
  subject: string;
  text: string;
  calendar: { file: string; cancels: boolean } | null;
}

export interface Mailer {
  /** Resolves when the other side has taken the letter. Rejects with `MailRefused` or `MailFailed`. */
  send(mail: Mail, signal: AbortSignal): Promise<void>;
}

/** It did not leave this time. The message has codes only: what servers answer may name the person. */
export class MailFailed extends Error {
  override name = 'MailFailed';
}
/** The mailbox does not exist, or the address is none: trying again will not help. */
export class MailRefused extends Error {
  override name = 'MailRefused';
}

/** A value of a header; one that could begin another header is refused, not mended. */
function header(value: string): string {
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value))
    throw new MailFailed('a header would have broken its line');
  return value;
}

/** Rows are named by UUIDs; nothing else becomes a `Message-ID` or the name of a file. */
function named(id: string): string {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new MailFailed('a letter without the identifier of a row');
  return id;
}

function message({ id, to, subject, text, calendar }: Mail, from: Sender): SendMailOptions {
  if (!isAddress(to)) throw new MailRefused('not an address');
  const method = calendar?.cancels ? 'CANCEL' : 'PUBLISH';
  return {
    from: from.name === null ? from.address : { name: header(from.name), address: from.address },
    to: header(to),
    // Whatever a header may be read as, it goes to this one mailbox.
    envelope: { from: from.address, to: [to] },
    subject: header(subject),
    text,
    messageId: `<${named(id)}@${from.address.split('@')[1] ?? ''}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(calendar && {
      attachments: [
        {
          filename: 'session.ics',
          content: calendar.file,
          contentType: `text/calendar; charset=utf-8; method=${method}`,
        },
      ],
    }),
  };
}

interface SmtpError {
  code?: string;
  command?: string;
  responseCode?: number;
}

function asFailure(error: unknown): Error {
  if (error instanceof MailFailed || error instanceof MailRefused) return error;
  const { code = 'UNKNOWN', command = '', responseCode } = error as SmtpError;
  const why = [code, command, responseCode].filter(Boolean).join(' ');
  // A sender or a text that is refused is ours to mend; only a recipient that is refused is the end.
  const isMailbox = command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500;
  return isMailbox ? new MailRefused(why) : new MailFailed(why);
}

/** Sends by the server of `SMTP_URL`. */
export function smtpMailer(url: string, from: Sender): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
  });
  return {
    async send(mail, signal) {
      try {
        await transport.sendMail({ ...message(mail, from), signal });
      } catch (error) {
        throw asFailure(error);
      }
    },
  };
}

/** Lays each letter into a folder: `<id>.eml` as it would leave, and `<id>.txt` as it reads. A repeat is the same file. */
export function folderMailer(folder: string, from: Sender): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const lay = async (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    await writeFile(`${path}.part`, content, { flush: true });
    await rename(`${path}.part`, path);
  };
  return {
    async send(mail) {
      const { message: bytes } = await transport.sendMail(message(mail, from));
      await mkdir(folder, { recursive: true });
      await lay(`${mail.id}.txt`, `${mail.to}\n${mail.subject}\n\n${mail.text}`);
      await lay(`${mail.id}.eml`, bytes as Buffer);
    },
  };
}
