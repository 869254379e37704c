import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyDataset } from '../store/dataset.ts';
import { nouns } from './nouns.ts';
import { leaves } from './shape.ts';
import { folder, mobile, verdict } from './test/folder.ts';

const AUDIENCE = '- slug: youth\n  name: { uk: Молодь }\n  position: 1\n';
const faultsOf = (t: Parameters<typeof folder>[0], files: Record<string, string>) => verdict(folder(t, files)).faults;
const audience = (t: Parameters<typeof folder>[0], more: string) =>
  faultsOf(t, { 'audiences.yaml': `${AUDIENCE}${more}` });

describe('the check of files', () => {
  it('names every slug that refers to another record', () => {
    const free = new Set(['slug', 'pages.*.slug', 'tags.*']);
    for (const { stem, shape, references } of nouns) {
      const slugs = [...leaves(shape)].filter(
        ([path, leaf]) => leaf.format === 'slug' && !leaf.words && !free.has(path),
      );
      assert.deepEqual([stem, ...slugs.map(([path]) => path).sort()], [stem, ...[...references.keys()].sort()]);
    }
  });

  it('knows the form of every text in the contract', () => {
    const unnamed = nouns.flatMap(({ stem, shape }) =>
      [...leaves(shape)]
        .filter(([, leaf]) => leaf.format === 'pattern' && !leaf.words)
        .map(([path]) => `${stem} ${path}`),
    );
    assert.deepEqual(unnamed, []);
  });

  it('passes what is right and fills in what goes without saying', (t) => {
    const { dataset, faults } = verdict(folder(t, { 'audiences.yaml': AUDIENCE }));
    assert.deepEqual(faults, []);
    assert.deepEqual(dataset?.audiences, [
      {
        id: 'c9009d9e-68f0-526b-a53f-1bd20b97215c', slug: 'youth', name: { uk: 'Молодь' }, alternateName: [], position: 1,
        status: 'active', source: null, asOf: null, verifiedAt: null, warnings: [],
      },
    ]); // prettier-ignore
  });

  it('says what to write instead of a wrong value', (t) => {
    const branch = (field: string) =>
      faultsOf(t, { 'branches.yaml': `- slug: b\n  kind: branch\n  name: { uk: Б }\n  ${field}\n` }).join('\n');
    assert.match(branch('number: 12'), /^branches.yaml:4 number: a text is expected here. Put it in quotes: "12"\.$/);
    assert.match(branch('backupPower: maybe'), /backupPower: true or false is expected here, found a text "maybe"/);
    assert.match(branch('telephone: null'), /telephone: null is not allowed here. Write \[\] for "none"/);
    assert.match(
      branch('url: www.example.org'),
      /url: "www.example.org" is not written right. Write an address that begins with http/,
    );
    assert.match(branch('foundingDate: 2013-02-30'), /foundingDate: the calendar has no day "2013-02-30"/);
    assert.match(branch('verifiedAt: 2013-02-30'), /verifiedAt: the calendar has no day "2013-02-30"/);
    assert.match(
      branch('status: closed'),
      /status: "closed" is not in the vocabulary. Allowed: active, inactive, defunct, temporarily-closed/,
    );
    assert.match(branch('status: actve'), /Did you mean "active"\?/);
    assert.match(
      branch('id: 00000000-0000-0000-0000-000000000000'),
      /id: the identifier is derived from the slug. Remove the field/,
    );
    assert.match(branch('addres: null'), /unknown field "addres". Did you mean "address"\?/);
    assert.match(branch('xyzzy: 1'), /unknown field "xyzzy". Possible fields: slug, number/);
    assert.match(
      branch('geo: { latitude: 460, longitude: 31.9, precision: street, radius: 5 }'),
      /geo.latitude: the number 460 is too great or too small\. Most: 90\./,
    );
    assert.match(
      faultsOf(t, { 'audiences.yaml': AUDIENCE.replace('1', '1.5') }).join(),
      /position: a whole number is expected here, found 1.5/,
    );
    assert.match(branch('landmark: Вокзал'), /landmark: an object with fields is expected here, found a text "Вокзал"/);
    assert.match(branch('landmark: { en: Station }'), /:4 landmark.uk: a required field is missing/);
  });

  it('refuses what the server makes', (t) => {
    const faults = faultsOf(t, {
      'life-events.yaml': '- slug: home\n  title: { uk: Житло }\n  position: 1\n  icon: home\n  services: []\n',
      'trainings.yaml': '- { slug: basics, name: { uk: Курс }, description: { uk: Опис }, eligibility: open }\n',
      'sessions.json': JSON.stringify([
        { slug: 's', training: 'basics', name: { uk: 'Заняття' }, startDate: '2013-04-17', endDate: '2013-04-17', eligibility: 'open',
          location: null, remainingAttendeeCapacity: 3, waitlist: { enabled: true, length: 2 } },
      ], null, 1),
    }); // prettier-ignore
    assert.deepEqual(
      faults.map((fault) => fault.replace(/:\d+ /, ' ')),
      [
        'life-events.yaml services: the server makes this value. Remove the field.',
        'sessions.json location: the server makes this value. Remove the field.',
        'sessions.json remainingAttendeeCapacity: the server makes this value. Remove the field.',
        'sessions.json waitlist.length: the server makes this value. Remove the field.',
      ],
    );
  });

  it('finds a mobile number in any text, as a number and in a remark, and never repeats it', (t) => {
    const number = mobile('-', '');
    const faults = audience(
      t,
      `  source: { document: "питати ${number}" }\n# директор ${number}\n- ${number}: 1\n- {slug: a, position: 2, name: ${mobile('', '38')}}\n`,
    );
    assert.deepEqual(
      faults.filter((fault) => /mobile/.test(fault)).map((fault) => fault.split(': ')[0]),
      ['audiences.yaml:4 source.document', 'audiences.yaml:5 ', 'audiences.yaml:6 ', 'audiences.yaml:7 name'],
    );
    assert.ok(!faults.join().replace(/\D/g, '').includes(number.replace(/\D/g, '')));
  });

  it('refuses a span that ends before it begins', (t) => {
    const faults = faultsOf(t, {
      'events.yaml': '- { slug: e, type: fair, name: { uk: Ярмарок }, startDate: 2013-04-09, endDate: 2013-03 }\n',
    });
    assert.deepEqual(faults, [
      'events.yaml:1 endDate: the end is before the beginning (startDate). Correct one of the dates.',
    ]);
  });

  it('refuses an instant whose offset is not that of its place: the hour would be told wrong', (t) => {
    const event = (slug: string, start: string) =>
      `- { slug: ${slug}, type: fair, name: { uk: Ярмарок }, startDate: ${start}, endDate: 2026-07-02 }\n`;
    const faults = faultsOf(t, {
      'events.yaml': event('e', '"2026-07-01T10:00:00+02:00"') + event('f', '"2026-07-01T10:00:00+03:00"'),
    });
    assert.deepEqual(faults, [
      'events.yaml:1 startDate: the offset is not that of the place on this day. In Ukraine write +03:00 from the last Sunday of March to that of October, else +02:00.',
    ]);
  });

  it('holds the base map to GeoJSON: what is wrong, on which line, and what to write', (t) => {
    const feature = (geometry: string, more = '"kind":"river"') =>
      `{"type":"Feature","geometry":${geometry},"properties":{${more}}}`;
    const file = (...features: string[]) =>
      `{"type":"FeatureCollection","attribution":"©","bbox":[31.9,46.9,32.1,47],"features":[\n${features.join(',\n')}\n]}`;
    const map = (content: string) => faultsOf(t, { 'basemap.geojson': content });
    const good = feature('{"type":"Point","coordinates":[32,47]}');
    assert.deepEqual(map(file(good)), []);
    const cases: [string, RegExp][] = [
      ['{"type":"Point","coordinates":[32,147]}', /^basemap\.geojson:3 features\.1\.geometry\.coordinates: \[32,147\] is not a position\. Write the longitude/],
      ['{"type":"LineString","coordinates":[[32,47]]}', /:3 features\.1\.geometry\.coordinates: a line has at least two positions/],
      ['{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2],[1,2]]]}', /:3 features\.1\.geometry\.coordinates\.0: a ring .* Close it/],
      ['{"type":"MultiPolygon","coordinates":[[[1,1],[2,1],[2,2],[1,1]]]}', /:3 features\.1\.geometry\.coordinates\.0\.0\.0: a list is expected here, found a number "1"/],
      ['{"type":"Circle","coordinates":[1,1]}', /:3 features\.1\.geometry\.type: "Circle" is not in the vocabulary\. Allowed: Point, /],
      ['{"type":"Point"}', /:3 features\.1\.geometry\.coordinates: a required field is missing/],
      ['null', /:3 features\.1\.geometry: a value is required/],
    ]; // prettier-ignore
    for (const [geometry, fault] of cases) {
      const faults = map(file(good, feature(geometry)));
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0]!, fault);
    }
    const point = '{"type":"Point","coordinates":[32,47]}';
    assert.match(
      map(file(feature(point, '"kind":"rivr"')))[0]!,
      /:2 features\.0\.properties\.kind: .*Did you mean "river"\?/,
    );
    assert.match(map(file(feature(point, '"kind":"river","colour":1')))[0]!, /unknown field "colour"/);
    assert.match(
      map(file(good).replace('31.9', '33'))[0]!,
      /:1 bbox: \[33,46\.9,32\.1,47\] is not a box\. Write west, south/,
    );
    assert.match(map(file(good).replace('"attribution":"©",', ''))[0]!, /attribution: a required field is missing/);
    assert.match(map(file(`${good}\n${good}`))[0]!, /^basemap\.geojson:3 : cannot be read as JSON/);
    assert.match(map('[]')[0]!, /an object with fields|record with fields/);
  });

  it('leaves the base map as it is stored when its file does not come along', (t) => {
    const stored = { ...emptyDataset(), ...verdict(folder(t, { 'basemap.geojson': '{"type":"FeatureCollection","attribution":"©","bbox":[31.9,46.9,32.1,47],"features":[]}' })).dataset }; // prettier-ignore
    assert.equal(stored.basemap?.attribution, '©');
    assert.deepEqual(verdict(folder(t, { 'audiences.yaml': AUDIENCE }), stored).dataset?.basemap, stored.basemap);
  });

  it('blames a broken file once, and not those who refer to it', (t) => {
    const faults = faultsOf(t, {
      'audiences.yaml': '- slug: youth\n\tname: x\n',
      'trainings.yaml':
        '- { slug: basics, name: { uk: Курс }, description: { uk: О }, eligibility: open, audiences: [youth] }\n',
    });
    assert.ok(faults.length > 0 && faults.every((fault) => fault.startsWith('audiences.yaml:')), faults.join('\n'));
  });

  it('takes stored records into account when one file comes alone', (t) => {
    const stored = { ...emptyDataset(), ...verdict(folder(t, { 'audiences.yaml': AUDIENCE })).dataset };
    const training =
      '- { slug: basics, name: { uk: Курс }, description: { uk: О }, eligibility: open, audiences: [youth] }\n';
    const first = verdict(folder(t, { 'trainings.yaml': training }), stored);
    assert.deepEqual(first.faults, []);
    assert.equal(first.dataset?.audiences.length, 1);
    const second = verdict(folder(t, { 'audiences.yaml': '[]\n' }), first.dataset!);
    assert.deepEqual(second.faults, [
      'audiences.yaml:- youth: "youth" is no longer in the file, but the stored trainings/basics refers to it (audiences.0). Put it back, or import that file too.',
    ]);
  });

  it('knows a wrong name of a file, a second file of one noun and a workbook', (t) => {
    const faults = faultsOf(t, {
      'audience.yaml': AUDIENCE,
      'feed.csv': 'slug\n',
      'feed.json': '[]',
      'branches.xlsx': 'x',
      'notes.txt': 'x',
    });
    assert.deepEqual(
      faults.map((fault) => fault.slice(0, 60)),
      [
        'audience.yaml:- : what "audience" holds is not known. Did yo',
        'branches.xlsx:- : a spreadsheet workbook cannot be read. Sav',
        'feed.json:- : the same records are in feed.csv already. Keep',
      ],
    );
  });

  it('holds JSON to its own rules and knows the line', (t) => {
    assert.deepEqual(faultsOf(t, { 'audiences.json': '[\n  {\n    "slug": "a",\n    "position": 1,\n  }\n]\n' }), [
      'audiences.json:5 : cannot be read as JSON: this is not how JSON is written (a comma too many, a comment, quotes?). Correct it near this line.',
    ]);
  });
});
