import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folder } from '../import/test/folder.ts';
import { openStore } from '../store/open.ts';
import { mosty } from './test/mosty.ts';

const TOKEN = /^mosty_staff_[\w-]{43}$/;
const add = ['staff', 'add', '--name', 'Читальна зала ЦБ', '--role', 'librarian'];

describe('mosty staff', () => {
  it('shows a token once, and keeps nothing that would open anything', (t) => {
    const cwd = folder(t);
    const made = mosty(t, add, { cwd });
    assert.equal(made.code, 0, made.err.join('\n'));
    assert.match(made.out[0] ?? '', TOKEN);
    assert.equal(made.out.length, 1, 'the token alone, for a pipe');
    const random = (made.out[0] ?? '').slice('mosty_staff_'.length);
    for (const file of ['mosty.db', 'mosty.db-wal']) {
      let bytes = Buffer.alloc(0);
      try {
        bytes = readFileSync(join(cwd, file));
      } catch {
        continue;
      }
      assert.ok(!bytes.includes(random), file);
    }
    const { out } = mosty(t, ['staff', 'list'], { cwd });
    assert.match(out[0] ?? '', /^[0-9a-f-]{36} {2}librarian {2}good {2}Читальна зала ЦБ$/);
    assert.doesNotMatch(out.join(), /mosty_staff_/);
  });

  it('takes a token back, also twice, and says when there is none', async (t) => {
    const cwd = folder(t);
    const { out } = mosty(t, add, { cwd });
    const id = (mosty(t, ['staff', 'list'], { cwd }).out[0] ?? '').split(' ')[0] ?? '';
    const store = () => openStore(`sqlite:${join(cwd, 'mosty.db')}`);
    const before = await store();
    assert.equal((await before.staff.tokenOf(out[0] ?? '', new Date()))?.id, id);
    await before.close();
    for (const time of ['first', 'second']) assert.equal(mosty(t, ['staff', 'revoke', id], { cwd }).code, 0, time);
    const after = await store();
    assert.equal(await after.staff.tokenOf(out[0] ?? '', new Date()), null);
    assert.deepEqual(
      (await after.staff.journal(null, 10)).map(({ who, action, subject }) => [who, action, subject]).sort(),
      [
        ['cli', 'token.add', `staff/${id}`],
        ['cli', 'token.revoke', `staff/${id}`],
      ],
    );
    await after.close();
    assert.match(mosty(t, ['staff', 'list'], { cwd }).out[0] ?? '', /revoked on \d{4}-\d\d-\d\d/);
    const none = mosty(t, ['staff', 'revoke', 'nobody'], { cwd });
    assert.deepEqual([none.code, none.err[0]], [1, 'mosty: there is no token nobody. Identifiers: mosty staff list']);
  });

  it('refuses a wrong call in one line, in the language that was asked for', (t) => {
    const wrong: [string[], RegExp][] = [
      [['staff'], /Actions: add, list, revoke/],
      [['staff', 'make'], /unknown action "make"/],
      [['staff', 'add', '--role', 'reader'], /--name is missing/],
      [['staff', 'add', '--name', 'Зала'], /--role is missing: reader, librarian, manager/],
      [['staff', 'add', '--name', 'Зала', '--role', 'boss'], /--role cannot be "boss"/],
      [['staff', 'add', '--name', 'x', '--role', 'reader'], /2 to 100 characters/],
      [[...add, '--expires', 'tomorrow'], /--expires cannot be "tomorrow"/],
      [[...add, '--expires', '2027-02-30'], /--expires cannot be/],
      [[...add, '--expires', '2020-01-01'], /a day that is not over/],
      [[...add, 'extra'], /"extra" is one too many/],
      [['staff', 'revoke'], /which token/],
      [[...add, '--lang', 'uk', '--role', 'boss'], /не буває «boss»/],
    ];
    for (const [args, says] of wrong) {
      const run = mosty(t, args);
      assert.equal(run.code, 2, args.join(' '));
      assert.match(run.err.join('\n'), says);
    }
  });

  it('ends a token with its last day', (t) => {
    const cwd = folder(t);
    mosty(t, [...add, '--expires', '2999-06-30'], { cwd });
    assert.match(mosty(t, ['staff', 'list'], { cwd }).out[0] ?? '', /good until 2999-06-30/);
  });
});
