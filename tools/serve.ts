/** `npm start`: the data of data/mykolaiv in the database, the API on PORT, the example pages on the port after it. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startApi, mosty } from './api-process.ts';
import { serveExamples } from './examples-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  mkdirSync(`${root}var`, { recursive: true });
  mosty(['import', 'data/mykolaiv']);
  // The API reads and checks PORT and HOST itself; a bad value ends it with the line that names it.
  const host = process.env['HOST'] || '127.0.0.1';
  const port = Number(process.env['PORT'] || 8080);
  const api = await startApi({
    port,
    host,
    inherit: true,
    env: { MOSTY_DEMO: '1', LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn' },
  });
  const site = await serveExamples({ mosty: api.url, host, port: Number(process.env['EXAMPLES_PORT'] || port + 1) });
  console.log(`
  Example pages   ${site.url}/
  API             ${api.url}/v1
  Reference       ${api.url}/reference

  Ctrl+C stops both.`);
  const stop = async () => {
    await site.close();
    await api.stop();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  api.child.once('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(`mosty: ${(error as Error).message}`);
  process.exit(1);
}
