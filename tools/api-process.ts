/** The built API as a process of its own, as `npm start`, the end-to-end tests and the benches run it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = (file: string) => `${root}packages/api/dist/${file}`;

/** A port that was free a moment ago. */
export function freePort(host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** How the built API is started on a port, for those who start and kill it themselves. */
export const built = (
  port: number,
  databaseUrl: string,
): { file: string; args: string[]; env: Record<string, string> } => ({
  file: dist('main.js'),
  args: [],
  env: { PORT: String(port), DATABASE_URL: databaseUrl },
});

/** Runs the built `mosty` command to its end; throws with what it printed when it fails. */
export function mosty(args: string[], env: NodeJS.ProcessEnv = {}): string {
  const done = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', dist('mosty.js'), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`mosty ${args.join(' ')}:\n${done.stdout}${done.stderr}`);
  return done.stdout;
}

export interface ApiProcess {
  /** `http://127.0.0.1:8080`. */
  url: string;
  child: ChildProcess;
  /** From spawning to the first answer. */
  startedIn: number;
  /** What it wrote to standard output and error, when it is not inherited. */
  output(): string;
  stop(): Promise<void>;
}

export interface ApiProcessOptions {
  port?: number;
  host?: string;
  env?: NodeJS.ProcessEnv;
  /** Show its log on this terminal. */
  inherit?: boolean;
}

/** Starts the API and resolves at its first answer to `/health`; rejects with its own words when it ends before that. */
export async function startApi({
  port,
  host = '127.0.0.1',
  env = {},
  inherit = false,
}: ApiProcessOptions = {}): Promise<ApiProcess> {
  const at = port ?? (await freePort(host));
  const since = performance.now();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', dist('main.js')], {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(at), HOST: host },
    stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout?.on('data', (chunk) => (text += chunk));
  child.stderr?.on('data', (chunk) => (text += chunk));
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`the API ended at start (exit ${code})\n${text}`)));
  });
  ended.catch(() => {});
  const url = `http://${host}:${at}`;
  const ready = async () => {
    for (let tries = 0; tries < 1500; tries++) {
      try {
        const answer = await fetch(`${url}/health`);
        if (answer.ok) return;
      } catch {
        // not listening yet
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`the API does not answer at ${url}\n${text}`);
  };
  await Promise.race([ready(), ended]);
  return {
    url,
    child,
    startedIn: performance.now() - since,
    output: () => text,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    },
  };
}
