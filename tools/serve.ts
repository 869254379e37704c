/** `npm start`: the data of data/mykolaiv in the database, the API on PORT, the example pages on the port after it. */
import { ConfigError, readConfig } from '../packages/api/src/config.ts';
import { startApi, mosty } from './api-process.ts';
import { serveExamples } from './examples-server.ts';

/** Ends with one line for the person at the terminal. */
function give(up: string): never {
  console.error(`mosty: ${up}`);
  process.exit(1);
}

function settings() {
  try {
    // The API checks them again for itself; here a wrong value is told before anything else is done.
    const config = readConfig(process.env);
    const wanted = process.env['EXAMPLES_PORT'] || String(config.port ? config.port + 1 : 0);
    if (!/^\d+$/.test(wanted) || Number(wanted) > 65535) {
      give(`EXAMPLES_PORT=${JSON.stringify(wanted)} will not do: write a port from 0 to 65535, such as 8081`);
    }
    return { ...config, examplesPort: Number(wanted) };
  } catch (error) {
    if (error instanceof ConfigError) return give(error.message);
    throw error;
  }
}

const { host, port, examplesPort, smtpUrl, publicUrl } = settings();
try {
  mosty(['import', 'data/mykolaiv']);
  const api = await startApi({
    // Zero means any free one, and then the address is known only here.
    ...(port && { port }),
    host,
    inherit: true,
    env: {
      MOSTY_DEMO: '1',
      MOSTY_DEMO_FEEDS: '1',
      LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn',
      // Letters of the demonstration lead to the page where one signs up.
      ...(examplesPort && { SIGNUP_PAGE: process.env['SIGNUP_PAGE'] || `http://${host}:${examplesPort}/plain/` }),
    },
  });
  const stop = async (code: number) => {
    await api.stop();
    process.exit(code);
  };
  const site = await serveExamples({ mosty: api.url, host, port: examplesPort }).catch(async (error: Error) => {
    console.error(`mosty: EXAMPLES_PORT=${examplesPort} cannot be used: ${error.message}`);
    return stop(1);
  });
  console.log(`
  Example pages   ${site.url}/
  API             ${api.url}/v1
  Reference       ${api.url}/reference${smtpUrl || publicUrl ? '' : `\n  Letters         ${api.url}/letters`}

  Ctrl+C stops both.`);
  process.once('SIGINT', () => void site.close().then(() => stop(0)));
  process.once('SIGTERM', () => void site.close().then(() => stop(0)));
  api.child.once('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  const { message } = error as Error;
  // What the API had to say it has said already.
  if (!message.startsWith('the API ended at start')) give(message);
  process.exit(1);
}
