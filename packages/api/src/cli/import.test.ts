import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folder, mobile } from '../import/test/folder.ts';
import { openStore } from '../store/open.ts';
import { AUDIENCES, TRAININGS, good, mosty } from './test/mosty.ts';

describe('mosty import', () => {
  it('loads a folder, and a second run changes nothing', (t) => {
    const cwd = folder(t, good);
    const first = mosty(t, ['import', 'data'], { cwd });
    assert.equal(first.code, 0, first.err.join('\n'));
    assert.deepEqual(first.out, [
      'audiences: 2 to add, 0 to change, 0 to remove, 0 unchanged',
      '  + youth, older',
      'trainings: 1 to add, 0 to change, 0 to remove, 0 unchanged',
      '  + basics',
      'Stored. 3 records in all.',
    ]);
    const second = mosty(t, ['import', 'data'], { cwd });
    assert.equal(second.code, 0);
    assert.deepEqual(second.out, [
      'audiences: 0 to add, 0 to change, 0 to remove, 2 unchanged',
      'trainings: 0 to add, 0 to change, 0 to remove, 1 unchanged',
      'Everything is as in the files already: nothing was changed.',
    ]);
  });

  it('on a dry run says what would change and writes nothing, not even a database', (t) => {
    const cwd = folder(t, good);
    const dry = mosty(t, ['import', 'data', '--dry-run'], { cwd });
    assert.equal(dry.code, 0, dry.err.join('\n'));
    assert.equal(dry.out.at(-1), 'Dry run: nothing was changed.');
    assert.deepEqual(readdirSync(cwd), ['data']);

    mosty(t, ['import', 'data'], { cwd });
    writeFileSync(join(cwd, 'data/audiences.yaml'), AUDIENCES.replace('Молодь', 'Юність').replace('older', 'elder'));
    writeFileSync(join(cwd, 'data/trainings.yaml'), TRAININGS.replace('older', 'elder'));
    const again = mosty(t, ['import', 'data', '--dry-run'], { cwd });
    assert.deepEqual(again.out, [
      'audiences: 1 to add, 1 to change, 1 to remove, 0 unchanged',
      '  + elder',
      '  ~ youth',
      '  - older',
      'trainings: 0 to add, 1 to change, 0 to remove, 0 unchanged',
      '  ~ basics',
      'Dry run: nothing was changed.',
    ]);
    mosty(t, ['export', 'back'], { cwd });
    assert.match(readFileSync(join(cwd, 'back/audiences.yaml'), 'utf8'), /Молодь/);
  });

  it('refuses a folder with ten different faults by naming all ten, and stores none of it', (t) => {
    const cwd = folder(t, {
      ...good,
      'bad/audiences.yaml': `${AUDIENCES}\n- slug: youth\n  name: { uk: Ще раз }\n  position: three\n`,
      'bad/branches.yaml': [
        '- slug: biblioteka-2',
        '  id: 0b0e7a3e-0000-5000-8000-000000000000',
        '  kind: brunch',
        '  name: { uk: Бібліотека № 2 }',
        '  foundingDate: 2013-02-30',
        '  adress: null',
        '  telephone:',
        `    - { e164: "${mobile()}", printed: "на місці" }`,
        '',
      ].join('\n'),
      'bad/trainings.csv':
        'slug;name.uk;description.uk;eligibility;audiences\r\nbasics;Основи;Опис;open;"youth | elderly"\r\nmore;;Опис;staff;\r\n',
      'bad/partners.json':
        '[\n  { "slug": "fond", "name": { "uk": "Фонд" }, "kind": "ngo", "url": "example.org" }\n]\n',
      'bad/feeds.yaml': '[]\n',
    });
    const before = mosty(t, ['import', 'data'], { cwd });
    assert.equal(before.code, 0, before.err.join('\n'));
    const refused = mosty(t, ['import', 'bad'], { cwd });
    assert.equal(refused.code, 1);
    const faults = refused.err.filter((line) => line.startsWith('bad'));
    assert.deepEqual(
      faults.map((line) => line.split('  ').slice(0, 2).join('  ').slice(0, 50)),
      [
        'bad/feeds.yaml  what "feeds" holds is not known. D',
        'bad/audiences.yaml:9  slug',
        'bad/audiences.yaml:11  position',
        'bad/branches.yaml:2  id',
        'bad/branches.yaml:3  kind',
        'bad/branches.yaml:5  foundingDate',
        'bad/branches.yaml:6  adress',
        'bad/branches.yaml:8  telephone.0.e164',
        'bad/partners.json:2  url',
        'bad/trainings.csv:2  audiences.1',
        'bad/trainings.csv:3  name',
      ],
    );
    assert.equal(refused.err.at(-1), '11 problems in 5 files. Nothing was stored.');
    const after = mosty(t, ['import', 'data', '--dry-run'], { cwd });
    assert.equal(after.out.at(-1), 'Everything is as in the files already: nothing was changed.');
  });

  it('speaks Ukrainian unless told otherwise', (t) => {
    const cwd = folder(t, { 'audiences.yaml': AUDIENCES.replace('older', 'youth') });
    const run = (args: string[], env: Record<string, string>) =>
      mosty(t, ['import', 'audiences.yaml', ...args], { cwd, env }).err.at(-1);
    assert.equal(run([], { LANG: '' }), '1 помилка у 1 файлі. Нічого не збережено.');
    assert.equal(run([], { LANG: 'C.UTF-8' }), '1 помилка у 1 файлі. Нічого не збережено.');
    assert.equal(run(['--lang', 'uk'], {}), '1 помилка у 1 файлі. Нічого не збережено.');
    assert.equal(run(['--lang=en'], { LANG: 'uk_UA.UTF-8' }), '1 problem in 1 file. Nothing was stored.');
  });

  it('writes plain lines where there is no terminal', (t) => {
    const { err } = mosty(t, ['import', 'data'], { cwd: folder(t, good) });
    assert.deepEqual(err, [
      'reading data/audiences.yaml',
      'reading data/trainings.yaml',
      'checking records',
      'storing',
    ]);
  });
});

describe('mosty import and people who signed up', () => {
  it('does not take away a session that somebody signed up for', async (t) => {
    const session = (end: string) =>
      `- { slug: s, training: basics, name: { uk: Заняття }, startDate: 2099-04-17, endDate: ${end}, eligibility: open, maximumAttendeeCapacity: 20 }\n`;
    const cwd = folder(t, { ...good, 'data/sessions.yaml': session('2099-04-17') });
    assert.equal(mosty(t, ['import', 'data'], { cwd }).code, 0);
    const store = await openStore(`sqlite:${join(cwd, 'mosty.db')}`);
    const details = {
      party: [{ name: 'Тестова Особа' }],
      contact: { phone: '+380512000000' },
      accessNeeds: null,
      consentVersion: '1',
      locale: 'uk' as const,
    };
    const key = 'a-key-of-sixteen-signs';
    const stored = await store.signUp({
      session: 's',
      idempotencyKey: key,
      details,
      now: new Date(),
      refuse: () => null,
    });
    assert.equal(stored.kind, 'stored');
    await store.close();

    writeFileSync(join(cwd, 'data/sessions.yaml'), '[]\n');
    writeFileSync(join(cwd, 'data/audiences.yaml'), AUDIENCES.replace('Молодь', 'Юність'));
    const refused = mosty(t, ['import', 'data'], { cwd });
    assert.equal(refused.code, 1);
    assert.match(
      refused.err.at(-1)!,
      /^mosty: people have signed up for these sessions\..*: s\. Nothing was stored\.$/,
    );
    writeFileSync(join(cwd, 'data/sessions.yaml'), session('2099-04-18'));
    assert.deepEqual(
      mosty(t, ['import', 'data', '--dry-run'], { cwd }).out.filter((line) => line.startsWith('  ')),
      ['  ~ youth', '  ~ s'],
    );
    assert.equal(mosty(t, ['import', 'data'], { cwd }).code, 0);
  });
});
