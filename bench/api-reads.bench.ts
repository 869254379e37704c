/**
 * Reads of the API against a bare node:http server that sends the same bytes, in turn, in one run.
 * Gate: at least 85 % of the bare server's requests per second, with and without If-None-Match.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { mosty, startApi, freePort } from '../tools/api-process.ts';
import { median, percent, report, type Row } from './report.ts';

/** Many short rounds, each server first in turn: what else the machine does meets both. */
const ROUNDS = 11;
const SECONDS = 1;
const folder = mkdtempSync(join(tmpdir(), 'mosty-bench-'));
const env = { DATABASE_URL: `sqlite:${join(folder, 'bench.sqlite')}`, LOG_LEVEL: 'silent', RATE_LIMIT_READS: '0' };

async function rate(url: string, headers: Record<string, string>): Promise<number> {
  const done = await autocannon({ url, headers, connections: 50, duration: SECONDS });
  if (done.errors || done['4xx'] || done['5xx']) throw new Error(`${url} answered with errors`);
  return done.requests.average;
}

mosty(['import', 'data/mykolaiv'], env);
const api = await startApi({ env });
const rows: Row[] = [];
try {
  for (const path of ['/v1/branches', '/v1/services?pageSize=20', '/v1/branches/branch-12']) {
    // As the load asks for it: another encoding would be another body with another tag.
    const answer = await fetch(api.url + path, { headers: { 'accept-encoding': 'identity' } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    const body = await answer.text();
    const etag = answer.headers.get('etag') ?? '';
    const port = await freePort();
    const bare = fork(new URL('./bare-server.ts', import.meta.url), [String(port)], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    bare.send({ body, headers: Object.fromEntries(answer.headers), etag });
    await new Promise((resolve) => bare.once('message', resolve));
    for (const [kind, headers] of [
      ['200', {}],
      ['304', { 'if-none-match': etag }],
    ] as const) {
      const ratios: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const servers = [api.url, `http://127.0.0.1:${port}`];
        const seen = new Map<string, number>();
        for (const server of round % 2 ? servers : [...servers].reverse())
          seen.set(server, await rate(server + path, headers));
        ratios.push((seen.get(api.url) ?? 0) / (seen.get(servers[1]!) ?? 1));
      }
      const ratio = median(ratios);
      rows.push({
        what: `${path} ${kind}`,
        seen: percent(ratio),
        against: `of a bare server, ${Buffer.byteLength(body)} bytes (${percent(Math.min(...ratios))} to ${percent(Math.max(...ratios))})`,
        holds: ratio >= 0.85,
      });
    }
    bare.kill();
  }
} finally {
  await api.stop();
  rmSync(folder, { recursive: true, force: true });
}
report('API reads, requests per second', rows);
