/** A real SMTP server on a free port that takes letters, and can be told to behave badly. */
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  from: string;
  to: string[];
  /** The letter as it came. */
  raw: string;
  header(name: string): string | undefined;
  messageId: string;
}

export interface MailServer {
  url: string;
  received: Received[];
  close(): Promise<void>;
}

export interface Manners {
  /** Called when the whole letter is there, before the server says yes. */
  beforeYes?: (letter: Received, count: number) => void | Promise<void>;
  /** What RCPT TO is answered; no answer code = yes. */
  recipient?: (address: string) => number | undefined;
  /** Ends the connection after the letter instead of saying yes, for the first so many. */
  dropAfterData?: number;
}

const parse = (raw: string, from: string, to: string[]): Received => {
  const [head = ''] = raw.split('\r\n\r\n', 1);
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const header = (name: string) =>
    lines
      .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
      ?.slice(name.length + 1)
      .trim();
  return { from, to, raw, header, messageId: header('message-id') ?? '' };
};

export async function openMailServer({ beforeYes, recipient, dropAfterData = 0 }: Manners = {}): Promise<MailServer> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      const code = recipient?.(address);
      done(code === undefined ? null : Object.assign(new Error(`no mailbox ${address} here`), { responseCode: code }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const letter = parse(
          Buffer.concat(chunks).toString(),
          mailFrom ? mailFrom.address : '',
          rcptTo.map(({ address }) => address),
        );
        received.push(letter);
        if (received.length <= dropAfterData) {
          for (const socket of sockets) socket.destroy();
          return;
        }
        void Promise.resolve(beforeYes?.(letter, received.length)).then(() => done());
      });
    },
  });
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
