/** Sends what the outbox owes, for as long as the process lives. */
import type { Outbox } from '../store/outbox/outbox.ts';
import type { AnyLetter } from '../store/outbox/letter.ts';
import { type ComposeOptions, compose } from './compose.ts';
import { MailRefused, type Mailer } from './mailer.ts';

/** One letter may take this long, in milliseconds; a claim lasts several times as long. */
const PATIENCE = 60_000;
/** A look into the outbox, and at what time has made due, in milliseconds. */
const LOOK = 2_000;
const SCHEDULE = 60_000;
/** Letters on their way at the same time. */
const HANDS = 5;
/** A stopping process waits this long for the mail server, in milliseconds. */
const LAST_WAIT = 8_000;

export interface SendingOptions extends ComposeOptions {
  outbox: Outbox;
  mailer: Mailer;
  now?: () => number;
  /** Told of every letter that did not leave, without anything personal. */
  failed(error: unknown, letter?: Pick<AnyLetter, 'id' | 'kind'>): void;
  look?: number;
}

/** Begins to send, and returns how to stop: letters under way are finished first, for some seconds. */
export function keepSending(options: SendingOptions): () => Promise<void> {
  const { outbox, mailer, failed, now = Date.now, look = LOOK } = options;
  const stopping = new AbortController();
  const hurry = new AbortController();
  /** Letters that have left and could not be marked yet: marked before anything else is sent. */
  const unmarked = new Set<string>();
  let scheduledAt = -Infinity;

  async function mark(id: string): Promise<void> {
    unmarked.add(id);
    await outbox.sent(id, now());
    unmarked.delete(id);
  }

  async function send(letter: AnyLetter): Promise<void> {
    try {
      const mail = compose(letter, options, now());
      await mailer.send(mail, AbortSignal.any([AbortSignal.timeout(PATIENCE), hurry.signal]));
    } catch (error) {
      failed(error, letter);
      const { message } = error as Error;
      const over = error instanceof MailRefused ? outbox.refused : outbox.failed;
      await over(letter, now(), message);
      return;
    }
    await mark(letter.id);
  }

  /** One look: everything that is due now. */
  async function round(): Promise<void> {
    for (const id of unmarked) await mark(id);
    if (now() - scheduledAt >= SCHEDULE) {
      await outbox.schedule(now());
      scheduledAt = now();
    }
    for (;;) {
      const letters = stopping.signal.aborted ? [] : await outbox.claim(now(), HANDS);
      if (letters.length === 0) return;
      const done = await Promise.allSettled(letters.map(send));
      for (const result of done) if (result.status === 'rejected') throw result.reason;
    }
  }

  let timer: NodeJS.Timeout | undefined;
  const go = async (): Promise<void> => {
    await round().catch((error: unknown) => failed(error));
    if (!stopping.signal.aborted) timer = setTimeout(() => (working = go()), look);
  };
  let working = go();

  return async () => {
    stopping.abort();
    clearTimeout(timer);
    const last = setTimeout(() => hurry.abort(), LAST_WAIT);
    await working;
    clearTimeout(last);
  };
}
