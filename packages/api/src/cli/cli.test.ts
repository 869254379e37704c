import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openStore } from '../store/open.ts';
import { folder, mobile } from '../import/test/folder.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

/** Runs the real command on a database of its own; fails the test when a stack is shown to a person. */
function mosty(t: TestContext, args: string[], { cwd = folder(t), env = {} as Record<string, string> } = {}) {
  const flags = ['--conditions=mosty-source', '--disable-warning=ExperimentalWarning', MAIN];
  const run = spawnSync(process.execPath, [...flags, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], DATABASE_URL: `sqlite:${join(cwd, 'mosty.db')}`, LANG: 'en_US.UTF-8', ...env },
  });
  assert.doesNotMatch(run.stdout + run.stderr, /^\s+at .*[:(]\d+|node:internal/m);
  return { code: run.status, out: run.stdout.trim().split('\n'), err: run.stderr.trim().split('\n'), cwd };
}

const AUDIENCES =
  '- slug: youth\n  name: { uk: Молодь }\n  position: 1\n\n- slug: older\n  name: { uk: Старші люди }\n  position: 2\n';
const TRAININGS =
  '- slug: basics\n  name: { uk: Основи }\n  description: { uk: Перші кроки }\n  eligibility: open\n  audiences: [older]\n';
const good = { 'data/audiences.yaml': AUDIENCES, 'data/trainings.yaml': TRAININGS };

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

describe('mosty export', () => {
  for (const format of ['yaml', 'json', 'csv']) {
    it(`writes ${format} that an import takes back without a change`, (t) => {
      const cwd = folder(t, good);
      mosty(t, ['import', 'data'], { cwd });
      const written = mosty(t, ['export', 'back', '--format', format], { cwd });
      assert.equal(written.code, 0, written.err.join('\n'));
      assert.ok(existsSync(join(cwd, `back/life-events.${format}`)));
      const again = mosty(t, ['import', 'back'], { cwd });
      assert.equal(
        again.out.at(-1),
        'Everything is as in the files already: nothing was changed.',
        again.err.join('\n'),
      );
      const elsewhere = mosty(t, ['import', 'back'], { cwd, env: { DATABASE_URL: `sqlite:${join(cwd, 'other.db')}` } });
      assert.equal(elsewhere.out.at(-1), 'Stored. 3 records in all.');
    });
  }

  it('keeps the order of fields and leaves out what goes without saying', (t) => {
    const cwd = folder(t, {
      'audiences.yaml':
        '- { position: 1, status: active, name: { en: Youth, uk: Молодь }, slug: youth, source: null }\n',
    });
    mosty(t, ['import', 'audiences.yaml'], { cwd });
    mosty(t, ['export', 'back'], { cwd });
    assert.equal(
      readFileSync(join(cwd, 'back/audiences.yaml'), 'utf8'),
      '- slug: youth\n  name:\n    uk: Молодь\n    en: Youth\n  position: 1\n',
    );
  });

  it('does not write nothing over a folder of files', (t) => {
    const cwd = folder(t, good);
    const run = mosty(t, ['export', 'data'], { cwd });
    assert.deepEqual(
      [run.code, run.err],
      [1, ['mosty: The database holds no data yet. First: mosty import data/mykolaiv']],
    );
    assert.equal(readFileSync(join(cwd, 'data/audiences.yaml'), 'utf8'), AUDIENCES);
  });
});

describe('mosty', () => {
  it('helps in both languages', (t) => {
    for (const command of [[], ['import'], ['export'], ['fixture']]) {
      const uk = mosty(t, [...command, '--help', '--lang', 'uk']);
      const en = mosty(t, [...command, '--help']);
      assert.deepEqual([uk.code, en.code], [0, 0]);
      assert.match(uk.out.join('\n'), /mosty .*[а-яіїєґ]/s);
      assert.doesNotMatch(en.out.join('\n'), /[а-яіїєґ]/);
    }
  });

  it('answers a wrong call with one line and a hint', (t) => {
    const line = (...args: string[]) => {
      const { code, err } = mosty(t, args);
      assert.equal(code, 2);
      return err.join('\n');
    };
    assert.equal(line('imprt'), 'mosty: unknown command "imprt". Did you mean "import"? Help: mosty --help');
    assert.equal(
      line('import', 'x', '--dryrun'),
      'mosty: unknown option --dryrun. Did you mean "--dry-run"? Help: mosty --help',
    );
    assert.equal(line('import'), 'mosty: no folder or file is given. Help: mosty import --help');
    assert.equal(
      line('import', 'a', 'b'),
      'mosty: "b" is one too many: give one folder or file. Help: mosty import --help',
    );
    assert.equal(line('export', 'a', '--format', 'xml'), 'mosty: --format cannot be "xml". Allowed: yaml, json, csv.');
    assert.equal(line('export', 'a', '--format'), 'mosty: --format needs a value. Help: mosty --help');
    assert.equal(line('import', 'a', '--lang', 'de'), 'mosty: --lang cannot be "de". Allowed: uk, en.');
  });

  it('says in one line what is wrong with the database', (t) => {
    const wrong = mosty(t, ['export', 'a'], { env: { DATABASE_URL: 'mongodb://nowhere' } });
    assert.deepEqual([wrong.code, wrong.err.length], [1, 1]);
    assert.match(wrong.err[0]!, /^mosty: DATABASE_URL="mongodb:\/\/nowhere" will not do: write sqlite:/);
    const cwd = folder(t, { 'mosty.db': 'this is not a database, only a text that is long enough to look like one' });
    const broken = mosty(t, ['import', 'mosty.db/x'], { cwd });
    assert.equal(broken.code, 1);
    assert.equal(broken.err.filter((line) => line.startsWith('mosty:')).length, 1);
  });

  it('says in one line that a folder is not there', (t) => {
    const { code, err } = mosty(t, ['import', 'nowhere']);
    assert.equal(code, 1);
    assert.ok(err.includes('nowhere  there is no such folder or file. Check the path.'), err.join('\n'));
  });
});

describe('mosty fixture', () => {
  it('writes what the API answers, and tells when the file is out of date', (t) => {
    const cwd = folder(t, {
      ...good,
      'data/life-events.yaml': '- { slug: home, title: { uk: Мені треба заплатити }, position: 1, icon: home }\n',
      'data/services.yaml':
        '- { slug: bills, name: { uk: Рахунки }, summary: { uk: Оплата }, provider: { name: { uk: Постачальник } }, lifeEvents: [home] }\n',
      'data/branches.yaml': '- { slug: biblioteka-2, kind: branch, name: { uk: Бібліотека № 2 } }\n',
      'data/sessions.yaml':
        '- { slug: s, training: basics, branch: biblioteka-2, name: { uk: Заняття }, startDate: 2013-04-17, endDate: 2013-04-17, eligibility: open }\n',
    });
    const fixture = (...args: string[]) => mosty(t, ['fixture', 'fixture.json', '--data', 'data', ...args], { cwd });
    assert.equal(fixture('--check').code, 1);
    const written = fixture();
    assert.equal(written.code, 0, written.err.join('\n'));
    const data = JSON.parse(readFileSync(join(cwd, 'fixture.json'), 'utf8')) as Record<
      string,
      Record<string, unknown>[]
    >;
    assert.deepEqual(data['lifeEvents']?.[0]?.['services'], ['bills']);
    assert.deepEqual(data['sessions']?.[0]?.['location'], {
      branch: 'biblioteka-2',
      name: { uk: 'Бібліотека № 2' },
      address: null,
    });
    assert.equal(data['audiences']?.length, 2);
    assert.equal(fixture('--check').code, 0);
    writeFileSync(join(cwd, 'data/audiences.yaml'), AUDIENCES.replace('Молодь', 'Юність'));
    const stale = fixture('--check');
    assert.deepEqual(
      [stale.code, stale.err.at(-1)],
      [1, 'fixture.json is out of date. Run: npm run mosty -- fixture fixture.json'],
    );
  });
});
