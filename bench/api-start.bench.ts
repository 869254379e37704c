/** Start of the built API: from spawning the process to its first answer. Gate: 1.5 s. Peer: an empty Node process that listens. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mosty, startApi, freePort } from '../tools/api-process.ts';
import { median, report } from './report.ts';

const folder = mkdtempSync(join(tmpdir(), 'mosty-bench-'));
const env = { DATABASE_URL: `sqlite:${join(folder, 'bench.sqlite')}`, LOG_LEVEL: 'silent' };
mosty(['import', 'data/mykolaiv'], env);

async function bareStart(): Promise<number> {
  const port = await freePort();
  const since = performance.now();
  const child = spawn(process.execPath, [
    '-e',
    `require('http').createServer((q,s)=>s.end('ok')).listen(${port},'127.0.0.1')`,
  ]);
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  const took = performance.now() - since;
  child.kill();
  return took;
}

const ours: number[] = [];
const bare: number[] = [];
for (let round = 0; round < 7; round++) {
  const api = await startApi({ env });
  ours.push(api.startedIn);
  await api.stop();
  bare.push(await bareStart());
}
rmSync(folder, { recursive: true, force: true });
report('Start of the built API to its first answer', [
  {
    what: 'median of 7',
    seen: `${median(ours).toFixed(0)} ms`,
    against: `gate 1500 ms; an empty server in the same run ${median(bare).toFixed(0)} ms`,
    holds: median(ours) <= 1500,
  },
  {
    what: 'slowest',
    seen: `${Math.max(...ours).toFixed(0)} ms`,
    against: `an empty server ${Math.max(...bare).toFixed(0)} ms`,
  },
]);
