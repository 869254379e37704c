/**
 * Everybody who signs up in the signups bench, as lean as can be, so that the server is measured and not its client: plain
 * sockets that are kept open, one request on each at a time. `<port> <connections> <milliseconds> <first person> <sessions>`.
 * Prints what was stored, how long it took, and what the client cost.
 */
import { connect } from 'node:net';

const [port = 0, connections = 0, milliseconds = 0, first = 0, sessions = 1] = process.argv.slice(2).map(Number);
let people = first;
let stored = 0;
const refused = new Map<string, number>();
const cost = process.cpuUsage();
const since = performance.now();
const isOver = () => performance.now() - since >= milliseconds;

/** Every request is another person: a phone of eight digits that nobody has, and a key of her own. */
function request(): Buffer {
  people += 1;
  const body = Buffer.from(
    JSON.stringify({
      party: [{ name: 'Тестова Особа' }],
      contact: { phone: `+38051${String(2_000_000 + people)}` },
      consent: { version: '2026-11', accepted: true },
    }),
  );
  const head = [
    `POST /v1/sessions/bench-${people % sessions}/signups HTTP/1.1`,
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    `Idempotency-Key: bench-signup-key-${people}`,
    `Content-Length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
}

/** One connection, from its first request to its last answer. */
function live(): Promise<void> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1').setNoDelay(true);
    socket.on('error', reject);
    socket.on('data', (bytes) => {
      answer += bytes.toString('latin1');
      const end = answer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(answer)?.[1]);
      if (answer.length < end + 4 + length) return;
      const status = answer.slice(9, 12);
      if (status === '201') stored += 1;
      else refused.set(status, (refused.get(status) ?? 0) + 1);
      answer = '';
      if (!isOver()) return void socket.write(request());
      socket.destroy();
      resolve();
    });
    socket.write(request());
  });
}

await Promise.all(Array.from({ length: connections }, live));
const seconds = (performance.now() - since) / 1000;
const { user, system } = process.cpuUsage(cost);
console.log(
  JSON.stringify({ stored, seconds, people, refused: Object.fromEntries(refused), cpu: (user + system) / 1e6 }),
);
