import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folder } from '../../import/test/folder.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Runs the real command on a database of its own; fails the test when a stack is shown to a person. */
export function mosty(t: TestContext, args: string[], { cwd = folder(t), env = {} as Record<string, string> } = {}) {
  const flags = ['--conditions=mosty-source', '--disable-warning=ExperimentalWarning', MAIN];
  const run = spawnSync(process.execPath, [...flags, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], DATABASE_URL: `sqlite:${join(cwd, 'mosty.db')}`, LANG: 'en_US.UTF-8', ...env },
  });
  assert.doesNotMatch(run.stdout + run.stderr, /^\s+at .*[:(]\d+|node:internal/m);
  return { code: run.status, out: run.stdout.trim().split('\n'), err: run.stderr.trim().split('\n'), cwd };
}

export const AUDIENCES =
  '- slug: youth\n  name: { uk: Молодь }\n  position: 1\n\n- slug: older\n  name: { uk: Старші люди }\n  position: 2\n';
export const TRAININGS =
  '- slug: basics\n  name: { uk: Основи }\n  description: { uk: Перші кроки }\n  eligibility: open\n  audiences: [older]\n';
export const good = { 'data/audiences.yaml': AUDIENCES, 'data/trainings.yaml': TRAININGS };
