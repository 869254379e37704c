import type { Config } from '../config.ts';
import type { Store } from '../store/store.ts';
import { organizerOf } from './address.ts';
import { keepSending } from './keep-sending.ts';
import { folderMailer, smtpMailer } from './mailer.ts';
import { readTemplates } from './template.ts';

/** What the outbox tells the log: never anything personal. */
export interface SendingLog {
  warn(about: object, message: string): void;
  error(about: object, message: string): void;
}

/** Begins to send, and returns how to stop. */
export type StartSending = () => () => Promise<void>;

/**
 * Makes ready to send, by SMTP or into a folder, and reads the templates. Without either, letters wait in the outbox.
 * Throws `TemplateError` when a template cannot be sent.
 */
export async function prepareSending(store: Store, config: Config, log: SendingLog): Promise<StartSending> {
  const { smtpUrl, mailDir, mailFrom, lettersDir, signupPage, questionPage } = config;
  const mailer = smtpUrl ? smtpMailer(smtpUrl, mailFrom) : mailDir ? folderMailer(mailDir, mailFrom) : null;
  if (!mailer) {
    log.warn({}, 'neither SMTP_URL nor MAIL_DIR is set: letters wait in the outbox');
    return () => () => Promise.resolve();
  }
  const templates = await readTemplates(lettersDir);
  return () =>
    keepSending({
      outbox: store.outbox,
      mailer,
      templates,
      signupPage,
      questionPage,
      organizer: organizerOf(config),
      failed: (err, letter) =>
        letter
          ? log.warn({ kind: letter.kind, letter: letter.id, why: (err as Error).message }, 'letter did not leave')
          : log.error({ err }, 'outbox failed'),
    });
}
