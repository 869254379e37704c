import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Audience, Branch, Training } from '@mosty/sdk/schemas';
import { folder, verdict, windows1251 } from './test/folder.ts';

const HEAD = 'slug;name.uk;alternateName.0.uk;position';
const TABLE = `${HEAD}\nyouth;«Ґанок», їжак і п’ять єнотів;;1\nolder;Старші люди;Пенсіонери;2\n`;
const read = (t: Parameters<typeof folder>[0], content: string | Uint8Array) =>
  verdict(folder(t, { 'audiences.csv': content }));
const names = (audiences: Audience[] | undefined) => audiences?.map(({ name }) => name.uk);

describe('a table', () => {
  const forms: [string, string | Uint8Array][] = [
    ['in UTF-8', TABLE],
    ['in UTF-8 with a byte order mark', `\ufeff${TABLE}`],
    ['in windows-1251', windows1251(TABLE)],
    ['in UTF-16 as a spreadsheet saves “Unicode text”', Buffer.from(`\ufeff${TABLE}`, 'utf16le')],
    ['with line ends of Windows', TABLE.replaceAll('\n', '\r\n')],
    ['with tabs', TABLE.replaceAll(';', '\t')],
    [
      'with commas',
      TABLE.replaceAll(';', ',').replace('«Ґанок», їжак і п’ять єнотів', '"«Ґанок», їжак і п’ять єнотів"'),
    ],
    ['with empty columns and rows at the end', TABLE.replaceAll('\n', ';;;\n') + ';;;;;;\n\n;;;\n'],
    ['that names its separator', `sep=;\n${TABLE}`],
  ];
  for (const [name, content] of forms) {
    it(`${name} gives the same records`, (t) => {
      const { dataset, faults } = read(t, content);
      assert.deepEqual(faults, []);
      assert.deepEqual(names(dataset?.audiences), ['«Ґанок», їжак і п’ять єнотів', 'Старші люди']);
      assert.deepEqual(dataset?.audiences[1]?.alternateName, [{ uk: 'Пенсіонери' }]);
      assert.deepEqual(
        dataset?.audiences.map(({ position }) => position),
        [1, 2],
      );
    });
  }

  it('keeps a line end inside quotes and still counts lines right', (t) => {
    const { faults } = read(t, `${HEAD}\nyouth;"Молодь\nі діти";;1\n\nolder;"Старші\n\nлюди";;багато\n`);
    assert.deepEqual(faults, [
      'audiences.csv:7 position: a number is expected here, found a text "багато". Correct it.',
    ]);
    const { dataset } = read(t, `${HEAD}\r\nyouth;"Молодь\r\nі діти";;1\r\n`);
    assert.deepEqual(names(dataset?.audiences), ['Молодь\nі діти']);
  });

  it('tells unknown, none, words, numbers and parts apart', (t) => {
    const path = folder(t, {
      'audiences.csv': 'slug,name.uk,position\nyouth,Молодь,1\nolder,Старші люди,2\n',
      'trainings.csv':
        'slug,name.uk,description.uk,audiences,eligibility,isAccessibleForFree,plannedRuns,maximumAttendeeCapacity,teaches,asOf,educationalLevel\n' +
        'basics,"""null""",Опис,youth | older,open,так,"1 607",,"[{""uk"": ""Шукати""}]",17.04.2013,null\n' +
        'more,Курс,Опис,[],staff,FALSE,,20,,2013,\n',
    });
    const { dataset, faults } = verdict(path);
    assert.deepEqual(faults, []);
    const [basics, more] = dataset!.trainings as [Training, Training];
    assert.equal(basics.name.uk, 'null');
    assert.deepEqual(basics.audiences, ['youth', 'older']);
    assert.equal(basics.isAccessibleForFree, true);
    assert.equal(basics.plannedRuns, 1607);
    assert.equal(basics.maximumAttendeeCapacity, null);
    assert.deepEqual(basics.teaches, [{ uk: 'Шукати' }]);
    assert.equal(basics.asOf, '2013-04-17');
    assert.deepEqual(more.audiences, []);
    assert.equal(more.isAccessibleForFree, false);
  });

  it('closes the gap that an empty place in a list leaves, and gives a phone its plus back', (t) => {
    const path = folder(t, {
      'branches.csv':
        'slug,kind,name.uk,telephone.0.e164,telephone.0.printed,telephone.1.e164,telephone.1.printed\n' +
        'biblioteka-2,branch,Бібліотека,,,380512000000,(0512) 00-00-00\n',
    });
    const { dataset, faults } = verdict(path);
    assert.deepEqual(faults, []);
    const [branch] = dataset!.branches as [Branch];
    assert.deepEqual(branch.telephone, [{ e164: '+380512000000', printed: '(0512) 00-00-00', label: null }]);
  });

  it('with wrong columns names every one of them once', (t) => {
    const { faults } = read(t, 'slug;naem.uk;position;position;alternateName.uk;\nyouth;x;1;1;y;z\nolder;x;2;2;y;\n');
    assert.deepEqual(
      faults.filter((fault) => fault.startsWith('audiences.csv:1 ')),
      [
        'audiences.csv:1 naem.uk: unknown field "naem". Did you mean "name"? Correct the name or remove it.',
        'audiences.csv:1 position: there is a column of that name already. Keep one.',
        'audiences.csv:1 alternateName.uk: a place counted from 0 must follow a list: alternateName.0. Rename the column.',
        'audiences.csv:1 : column 6 has no name but holds data. Name it or clear it.',
      ],
    );
  });

  it('that says one thing in two columns is refused', (t) => {
    const { faults } = read(t, 'slug,name,name.uk,position\nyouth,"{""uk"": ""Молодь""}",Молодь,1\n');
    assert.deepEqual(faults, ['audiences.csv:2 name.uk: another column of this row says this already. Keep one.']);
  });

  it('with an open quote, without anything, or of another kind is refused in one line', (t) => {
    assert.match(
      read(t, `${HEAD}\nyouth;"Молодь;;1\nolder;x;;2\n`).faults.join(),
      /^audiences.csv:\d : .*quote is not closed/,
    );
    assert.match(read(t, '').faults.join(), /^audiences.csv:1 : the file is empty/);
    assert.match(
      read(t, Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 8, 0)).faults.join(),
      /^audiences.csv:- : this is not a text/,
    );
  });
});
