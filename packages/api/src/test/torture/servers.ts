/** Servers that are killed in the middle of their work and come again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** How one server is started on a port. */
export type Start = (port: number) => { file: string; args: string[]; env: Record<string, string> };

/** The API from its source, over a database; `naive` as `server.ts` says. */
export const fromSource =
  (databaseUrl: string, variant: 'real' | 'naive' = 'real'): Start =>
  (port) => ({
    file: fileURLToPath(new URL(variant === 'naive' ? './server.ts' : '../../main.ts', import.meta.url)),
    args: [String(port), variant],
    env: { PORT: String(port), DATABASE_URL: databaseUrl },
  });

/** One server on a port of its own: at most one process at a time. */
export class Server {
  readonly url: string;
  readonly #port: number;
  readonly #start: Start;
  #child: ChildProcess | null = null;

  constructor(port: number, start: Start) {
    this.#port = port;
    this.#start = start;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Starts it and waits for its first answer. */
  async up(): Promise<void> {
    const { file, args, env } = this.#start(this.#port);
    const limits = {
      RATE_LIMIT_READS: '0',
      RATE_LIMIT_WRITES: '0',
      PROOF_AFTER: '0',
      LOG_LEVEL: 'error',
      HOST: '127.0.0.1',
    };
    const child = spawn(
      process.execPath,
      ['--conditions=mosty-source', '--disable-warning=ExperimentalWarning', file, ...args],
      { env: { ...process.env, ...limits, ...env }, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    this.#child = child;
    for (;;) {
      if (child.exitCode !== null) throw new Error(`the server ended at its start (exit ${child.exitCode})`);
      const answer = await fetch(`${this.url}/health`, { signal: AbortSignal.timeout(2000) }).catch(() => null);
      if (answer?.ok) return;
      await pause(20);
    }
  }

  /** SIGKILL: nothing of it runs any more when this resolves. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
}
