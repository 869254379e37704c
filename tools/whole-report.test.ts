import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'mosty-report-'));
after(() => rmSync(folder, { recursive: true }));

test('a run that is ended by force still reports every test of a file, and the one that failed last', () => {
  const file = join(folder, 'many.test.mjs');
  const name = 'x'.repeat(2000);
  writeFileSync(
    file,
    `import { test } from 'node:test';
     for (let at = 0; at < 400; at++) test(at + '${name}', () => {});
     test('the last', () => { throw new Error('failed'); });`,
  );
  const tools = import.meta.dirname;
  // A file that is itself tested would tell its results to the runner of this one.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout } = spawnSync(
    process.execPath,
    [
      `--import=${join(tools, 'whole-report.mjs')}`,
      '--test',
      '--test-force-exit',
      `--test-reporter=${join(tools, 'tally-reporter.mjs')}`,
      file,
    ],
    { env, encoding: 'utf8' },
  );
  assert.deepEqual(JSON.parse(stdout), { passed: 400, failed: 1, skipped: 0 });
});
