import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folder } from '../import/test/folder.ts';
import { AUDIENCES, good, mosty } from './test/mosty.ts';

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
    for (const command of [[], ['import'], ['export'], ['fixture'], ['staff']]) {
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
      landmark: null,
      transitAccess: null,
      closure: null,
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
