/** Starts the API: configuration, store, application, listening; and stops it when asked to. */
import { fileURLToPath } from 'node:url';
import { buildApp } from './app.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { keepDemonstration } from './demo.ts';
import { keepDemoFeeds } from './feeds/demo.ts';
import { startPolling } from './feeds/start.ts';
import { prepareSending } from './outbox/start.ts';
import { TemplateError } from './outbox/template.ts';
import { HolidaysError } from './reception/holidays.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';
import { keepSweeping } from './sweep.ts';

/** Answers that are under way may take this long after the signal, in milliseconds. */
const PATIENCE = 10_000;

/** Ends with one line for the person at the terminal. */
function give(up: string): never {
  console.error(`mosty: ${up}`);
  process.exit(1);
}

function configuration(): Config {
  try {
    const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));
    return readConfig(
      process.env,
      beside('../../widgets/dist/embed'),
      beside('../../../data/letters'),
      beside('../../../data/holidays'),
    );
  } catch (error) {
    if (error instanceof ConfigError) return give(error.message);
    throw error;
  }
}

const config = configuration();
const store: Store = await openStore(config.databaseUrl).catch((error: Error) =>
  give(`DATABASE_URL=${config.databaseUrl} cannot be opened: ${error.message}`),
);
const demoFeeds = config.demoFeeds ? await keepDemoFeeds() : null;
if (config.demo) await keepDemonstration(store, Date.now(), demoFeeds?.sources);
const app = await buildApp({ store, config }).catch((error: unknown) => {
  if (error instanceof HolidaysError) return give(`HOLIDAYS_DIR: ${error.message}`);
  throw error;
});
const stopSweeping = await keepSweeping(store, app.log);

const startSending = await prepareSending(store, config, app.log).catch((error: unknown) => {
  if (error instanceof TemplateError) return give(`letters cannot be sent:\n${error.message}`);
  throw error;
});

let stopSending = () => Promise.resolve();
let stopPolling = () => Promise.resolve();
let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), PATIENCE).unref();
  stopSweeping();
  await Promise.all([app.close(), stopSending(), stopPolling(), demoFeeds?.close()]);
  await store.close();
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());

await app.listen({ port: config.port, host: config.host }).catch(async (error: NodeJS.ErrnoException) => {
  await store.close();
  const reasons: Record<string, string> = {
    EADDRINUSE: `PORT=${config.port} is in use already: stop what listens there, or choose another port`,
    EACCES: `PORT=${config.port} is not allowed for this user: choose a port from 1024 on`,
    EADDRNOTAVAIL: `HOST=${config.host} is not an address of this machine`,
    ENOTFOUND: `HOST=${config.host} is not an address of this machine`,
  };
  give(reasons[error.code ?? ''] ?? error.message);
});
if (!stopping) {
  stopSending = startSending();
  stopPolling = startPolling(store, config, app.log, demoFeeds?.hosts);
}
