import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { check } from '../packages/api/src/import/check.ts';
import { readAll } from '../packages/api/src/import/read.ts';
import { type AnyRecord, type Dataset, emptyDataset } from '../packages/api/src/store/dataset.ts';

const DATA = fileURLToPath(new URL('mykolaiv', import.meta.url));
// The import itself is the walker: unknown fields, words outside a vocabulary, doubled slugs, dangling references and
// mobile numbers are all faults of it. What follows holds the data to the facts they were made from.
const { dataset, problems } = check(readAll(DATA), emptyDataset());
assert.deepEqual(
  problems.map(({ file, line, field }) => `${file}:${line} ${field}`),
  [],
  'the import finds no fault in data/mykolaiv',
);
const data: Dataset = dataset!;

function bySlug<T extends AnyRecord>(records: readonly T[], slug: string): T {
  const found = records.find((record) => record.slug === slug);
  assert.ok(found, `there is a record ${slug}`);
  return found;
}

interface Told {
  path: string;
  text: string;
}
/** Every text of a value with the path of its field. */
function* texts(value: unknown, path = ''): Generator<Told> {
  if (typeof value === 'string') yield { path, text: value };
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${path}/${key}`);
}
const told = Object.entries(data).flatMap(([noun, records]) =>
  records.flatMap((record: AnyRecord) => [...texts(record, `${noun}/${record.slug}`)]),
);
const files = [
  ...readdirSync(DATA)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(DATA, name)),
  ...['README.md', 'LICENSE.md'].map((name) => fileURLToPath(new URL(name, import.meta.url))),
];
const lines = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((text, index) => ({ at: `${file}:${index + 1}`, text })),
);

/** slug, printed address, seats in April 2013, phones, lines as mode/routes/stop. */
const PLACES: [string, string, number, string[], string[]][] = [
  ['branch-2', 'пр. Леніна, 9', 6, ['+380512346044'], ['trolleybus 2 5 Водопровідна', 'minibus 8 44 56 77 81 Водопровідна']],
  ['branch-8', 'вул. 1 Лінія, 34-а', 6, ['+380512566436', '+380512216061'], ['trolleybus 2 Будівельників', 'minibus 8 21 51 88 Будівельників']],
  ['branch-9', 'пров. Південний, 30', 6, ['+380512441863'], ['minibus 20 31 37 43 63 Південна']],
  ['branch-12', 'пр. Миру, 25-а', 8, ['+380512211169'], ['trolleybus 2 Міський залізничний вокзал', 'minibus 8 21 51 88 89 163 Міський залізничний вокзал']],
  ['branch-14', 'вул. Знам`янська, 33', 4, ['+380512769400'], ['minibus 10 47 Ринок']],
  ['branch-16', 'вул. Тухачевського, 10', 6, ['+380512427331'], ['minibus 51 62 80 Центр']],
  ['branch-18', 'пр. Корабелів, 12', 8, ['+380512256001'], ['minibus 1 52 53 91 Арка']],
  [
    'central',
    'вул. Потьомкінська, 143-а',
    20,
    ['+380512240110', '+380512550360', '+380512247028', '+380512551958', '+380512244120'],
    [
      'trolleybus 2 5 Дзержинського',
      'trolleybus 6 1-а Слобідська',
      'minibus 1 8 21 51 15 16 91 Дзержинського',
      'minibus 40 1-а Слобідська',
      'tram 3 Бібліотека Кропивницького',
    ],
  ],
]; // prettier-ignore

/** slug, what a person reads in Ukrainian, qualifier, period. */
const FIGURES: [string, string, string, string | null, string | null][] = [
  ['libraries', '26 бібліотек', 'exact', null, null],
  ['residents-served', '85000 жителів', 'min', null, null],
  ['residents-served-central', '22000 жителів', 'exact', null, null],
  ['remote-users', '160000 користувачів', 'approx', null, null],
  ['public-computers', '100 комп’ютерів', 'approx', null, null],
  ['service-centres', '18 центрів', 'exact', '2012', '2012'],
  ['centre-users', '2000 осіб', 'min', '2012-07', '2013-02'],
  ['e-services-given', '1607 послуг', 'exact', '2012-07', '2013-02'],
  ['mayor-reception-visitors', '124 відвідувачі', 'exact', '2012-07', '2013-02'],
  ['mayor-reception-solved', '32 звернення', 'exact', '2012-07', '2013-02'],
  ['computer-literacy-learners', '340 осіб', 'exact', '2012-07', '2013-02'],
  ['librarians-trained', '50 бібліотекарів', 'exact', null, null],
  ['street-actions', '20 акцій', 'exact', '2012', '2012'],
  ['bookmarks', '4000 закладок', 'exact', '2012', '2012'],
  ['leaflets', '1000 буклетів', 'exact', '2012', '2012'],
];

/** one, few, many, other: 1, 2, 5 and 1,5 of the thing. */
const FORMS = [
  ['бібліотека', 'бібліотеки', 'бібліотек', 'бібліотеки'],
  ['житель', 'жителі', 'жителів', 'жителя'],
  ['користувач', 'користувачі', 'користувачів', 'користувача'],
  ['комп’ютер', 'комп’ютери', 'комп’ютерів', 'комп’ютера'],
  ['центр', 'центри', 'центрів', 'центру'],
  ['особа', 'особи', 'осіб', 'особи'],
  ['послуга', 'послуги', 'послуг', 'послуги'],
  ['відвідувач', 'відвідувачі', 'відвідувачів', 'відвідувача'],
  ['звернення', 'звернення', 'звернень', 'звернення'],
  ['бібліотекар', 'бібліотекарі', 'бібліотекарів', 'бібліотекаря'],
  ['акція', 'акції', 'акцій', 'акції'],
  ['закладка', 'закладки', 'закладок', 'закладки'],
  ['буклет', 'буклети', 'буклетів', 'буклета'],
];

type Ring = [number, number][];
const geojson = (name: string) =>
  JSON.parse(readFileSync(join(DATA, 'geo', name), 'utf8')) as {
    features: { properties: Record<string, unknown>; geometry: { type: string; coordinates: unknown } }[];
  };
/** Even-odd rule over the rings of the city. */
function insideCity(longitude: number, latitude: number): boolean {
  let inside = false;
  for (const { geometry } of geojson('city-outline.geojson').features) {
    const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Ring[][];
    for (const ring of polygons.flat())
      for (const [index, [x1, y1]] of ring.entries()) {
        const [x2, y2] = ring[(index + 1) % ring.length]!;
        if (y1 > latitude !== y2 > latitude && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1)
          inside = !inside;
      }
  }
  return inside;
}

describe('the places', () => {
  it('are nine: the central library, seven branches, the regional library', () => {
    assert.deepEqual(
      data.branches.map(({ slug }) => slug).sort(),
      [...PLACES.map(([slug]) => slug), 'regional'].sort(),
    );
    assert.deepEqual(
      data.branches.filter(({ kind }) => kind === 'regional').map(({ slug }) => slug),
      ['regional'],
    );
  });

  for (const [slug, printed, seats, phones, transit] of PLACES) {
    it(`${slug}: address, phones, lines and seats are those of the source`, () => {
      const branch = bySlug(data.branches, slug);
      assert.equal(branch.address?.printed, printed);
      assert.deepEqual(branch.telephone.map(({ e164 }) => e164), phones);
      for (const { e164, printed } of branch.telephone) assert.equal(`+38${printed.replace(/\D/g, '')}`, e164);
      assert.deepEqual(branch.transitAccess?.map(({ mode, routes, stopName }) => [mode, ...routes, stopName.uk].join(' ')), transit);
      assert.ok(branch.transitAccess?.every(({ asOf }) => asOf === '2013'));
      const session = data.sessions.find(({ branch }) => branch === slug);
      assert.equal(session?.maximumAttendeeCapacity, seats);
      assert.deepEqual([session?.startDate, session?.endDate], slug === 'central' ? ['2013-04-19', '2013-04-19'] : ['2013-04-17', '2013-04-18']);
      assert.deepEqual([session?.status, session?.eligibility, session?.demonstration], ['inactive', 'staff', false]);
    });
  } // prettier-ignore

  it('seat 44 at the branches and 20 at the central library', () => {
    const seats = (slugs: string[]) => data.sessions.filter(({ branch }) => slugs.includes(branch ?? '')).reduce((sum, { maximumAttendeeCapacity }) => sum + (maximumAttendeeCapacity ?? 0), 0); // prettier-ignore
    assert.equal(seats(PLACES.filter(([slug]) => slug !== 'central').map(([slug]) => slug)), 44);
    assert.equal(seats(['central']), 20);
  });

  it('say nothing of what nobody told: hours, accessibility, shelter, amenities', () => {
    for (const branch of data.branches) {
      const { openingHours, accessibility, shelter, backupPower, amenities } = branch;
      assert.deepEqual([openingHours, accessibility, shelter, backupPower, amenities], [null, null, null, null, null]);
    }
  });

  it('mark a desk that the source does not name as inferred', () => {
    for (const { servicePoints } of data.branches)
      for (const point of servicePoints) assert.equal(point.inferred, point.type === 'tsog');
  });

  it('have a present name of the street, or the name of 2013 with a warning', () => {
    for (const { slug, address, warnings } of data.branches)
      if (address?.formerThoroughfare.length === 0) {
        assert.equal(address.asOf, '2013', slug);
        assert.ok(warnings.some(({ pointer }) => pointer === '/address/thoroughfare'), slug);
      } // prettier-ignore
  });

  it('stand where the geodata say, approximately, inside the city', () => {
    const points = new Map(geojson('branches-approx.geojson').features.map((one) => [one.properties['id'], one]));
    for (const { slug, geo } of data.branches) {
      assert.ok(geo && geo.precision !== 'exact' && geo.radius > 0, slug);
      assert.ok(insideCity(geo.longitude, geo.latitude), slug);
      const point = points.get(slug === 'central' ? 'cb' : slug.replace('branch-', 'f'));
      assert.equal(point === undefined, slug === 'regional');
      if (!point) continue;
      const { precision, radius_m, evidence } = point.properties;
      assert.deepEqual([geo.longitude, geo.latitude], point.geometry.coordinates);
      assert.deepEqual([geo.precision, geo.radius, geo.evidence], [precision, radius_m, evidence]);
    }
    assert.equal(insideCity(30.52, 50.45), false, 'Kyiv is not inside Mykolaiv');
  });
});

describe('the figures', () => {
  const rules = new Intl.PluralRules('uk');
  it('are all there', () => assert.deepEqual(data.indicators.map(({ slug }) => slug), FIGURES.map(([slug]) => slug))); // prettier-ignore
  for (const [slug, read, qualifier, from, to] of FIGURES)
    it(`${slug} reads «${read}»`, () => {
      const { value, unitForms, ...rest } = bySlug(data.indicators, slug);
      assert.equal(`${value} ${unitForms.uk[rules.select(value) as 'one']}`, read);
      assert.deepEqual([rest.qualifier, rest.periodStart, rest.periodEnd], [qualifier, from, to]);
    });

  it('have the four Ukrainian forms of their noun', () => {
    const units = new Map(data.indicators.map(({ unitForms }) => [unitForms.uk.one, unitForms.uk]));
    assert.deepEqual([...units.keys()].sort(), FORMS.map(([one]) => one).sort());
    for (const forms of FORMS)
      assert.deepEqual([1, 2, 5, 1.5].map((count) => units.get(forms[0]!)![rules.select(count) as 'one']), forms); // prettier-ignore
  });

  it('tell part from whole, and an inferred period from a printed one', () => {
    assert.equal(bySlug(data.indicators, 'residents-served-central').partOf, 'residents-served');
    const inferred = data.indicators.filter(({ periodInferred }) => periodInferred).map(({ slug }) => slug);
    assert.deepEqual(inferred, ['mayor-reception-visitors', 'mayor-reception-solved', 'computer-literacy-learners']);
  });
});

describe('the rest of the source', () => {
  it('keeps the five slots of the founding meeting and flags their overlap', () => {
    const meeting = bySlug(data.events, 'founding-meeting');
    assert.deepEqual(
      meeting.agenda.map(({ startDate, endDate }) => `${startDate.slice(11, 16)}-${endDate.slice(11, 16)}`),
      ['10:00-10:05', '10:05-10:15', '10:15-10:35', '10:20-10:40', '10:40-11:45'],
    );
    assert.deepEqual(
      meeting.agenda.map(({ speakers }) => speakers.length),
      [2, 1, 2, 4, 0],
    );
    const overlaps = meeting.warnings.filter(({ code }) => code === 'overlap');
    assert.deepEqual(overlaps.map(({ pointer, message }) => [pointer, /10:15–10:35 .* 10:20–10:40/.test(message.uk)]), [['/agenda/3', true]]); // prettier-ignore
    assert.equal(Date.parse(meeting.startDate!), Date.UTC(2013, 3, 9, 7, 0), 'summer time of Kyiv');
  });

  it('keeps the plan: three tasks, ten activities, one month filled', () => {
    const { plan, warnings } = bySlug(data.projects, 'bridges-to-e-governance');
    const activities = plan!.tasks.flatMap(({ activities }) => activities);
    assert.equal(plan!.months, 5);
    assert.deepEqual(
      activities.map(({ number }) => number),
      ['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3', '3.4'],
    );
    assert.deepEqual(activities.map(({ projectMonths }) => projectMonths), [[4], ...Array<null>(9).fill(null)]); // prettier-ignore
    assert.deepEqual(activities[1]!.capacity, { people: 20, runs: 5, duration: null });
    assert.deepEqual(activities[5]!.capacity, { people: 30, runs: 1, duration: 'PT4H' });
    assert.ok(warnings.some(({ message }) => /100/.test(message.uk) && /64/.test(message.uk)));
  });

  it('keeps two annexes under one printed label, in their true order', () => {
    const annexes = data.documents.filter(({ slug }) => slug.startsWith('annex-'));
    assert.deepEqual(
      annexes.map(({ position, printedLabel }) => [position, printedLabel]),
      [[1, 'Додаток 1'], [2, 'Додаток 2'], [3, 'Додаток 2']],
    ); // prettier-ignore
    assert.equal(
      annexes.flatMap(({ warnings }) => warnings).filter(({ code }) => code === 'duplicate-label').length,
      2,
    );
  });

  it('keeps the acts with their numbers and dates', () => {
    const acts = data.documents
      .filter(({ kind }) => kind === 'order')
      .map(({ number, issued }) => `${number} ${issued}`);
    assert.deepEqual(acts.sort(), ['123-р 2012-04-28', '135 2013-03-01', '220-р 2012-04-05']);
    assert.deepEqual([bySlug(data.documents, 'bookmarks-2012').printRun, bySlug(data.documents, 'leaflets-2012').printRun], [4000, 1000]); // prettier-ignore
  });

  it('lists twelve groups of visitors, the programme of 20 × 5, and every e-service', () => {
    assert.equal(data.audiences.length, 12);
    const { maximumAttendeeCapacity, plannedRuns, eligibility } = bySlug(data.trainings, 'e-services-practice');
    assert.deepEqual([maximumAttendeeCapacity, plannedRuns, eligibility], [20, 5, 'open']);
    for (const slug of [
      'e-reception',
      'legal-entity-registration',
      'sole-trader-registration',
      'pension',
      'job-search',
      'school-diary',
      'rail-tickets',
      'air-tickets',
      'ussr-deposits',
      'personal-accounts',
      'utilities-payment',
      'e-resources',
      'contact-authorities',
      'computer-teaching',
      'local-acts',
      'public-computers',
      'e-catalogue',
      'library-reference',
    ])
      // prettier-ignore
      bySlug(data.services, slug);
    const asked = data.services.flatMap(({ slug, popularity }) => (popularity ? [`${popularity.rank} ${slug}`] : []));
    assert.deepEqual(asked.sort(), ['1 personal-accounts', '1 utilities-payment', '2 ussr-deposits', '3 school-diary']);
  });

  it('gives every service keywords, help and limits, and claims no link that nobody opened', () => {
    for (const { slug, keywords, librarianHelps, librarianCannot, channels, status, statusNote } of data.services) {
      const { colloquial, russian, misspelt } = keywords;
      for (const words of [colloquial, russian, misspelt]) assert.ok(words.length >= 5, `${slug}: ${words.join(', ')}`);
      assert.ok(librarianHelps.length > 0 && librarianCannot.length > 0 && channels.length > 0, slug);
      assert.ok(channels.every(({ linkCheckedAt }) => linkCheckedAt === null), slug);
      assert.equal(status === 'active', statusNote === null, slug);
    } // prettier-ignore
  });

  it('gives every life event a service', () => {
    const used = new Set(data.services.flatMap(({ lifeEvents }) => lifeEvents));
    assert.deepEqual(data.lifeEvents.map(({ slug }) => slug).sort(), [...used].sort());
  });

  it('says of every record which lines it comes from', () => {
    for (const records of Object.values(data))
      for (const { slug, source } of records as AnyRecord[]) {
        assert.equal(source?.document, 'project-brief.uk.txt', slug);
        const numbers = source.lines!.split(/[-, ]+/).map(Number);
        assert.deepEqual(numbers, [...numbers].sort((a, b) => a - b), slug);
        assert.ok(numbers[0]! >= 1 && numbers.at(-1)! <= 434, slug);
      } // prettier-ignore
  });
});

describe('the texts', () => {
  const inWarning = /\/warnings\//;
  const verbatim = /\/(printed|evidence|url|keywords)(\/|$)/;

  it('have one apostrophe, and no letter of another alphabet inside a word', () => {
    const wrong = told.filter(({ path, text }) => !verbatim.test(path) && /['`ʼ‘´ʹ]/u.test(text));
    assert.deepEqual(wrong, []);
    const mixed = told.filter(({ text }) => /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u.test(text)); // prettier-ignore
    assert.deepEqual(mixed, []);
  });

  it('have English beside the Ukrainian, and no Russian letter outside the keywords', () => {
    const ukrainian = told.filter(({ path }) => path.endsWith('/uk') && !/\/unitForms\//.test(path));
    const english = new Set(told.filter(({ path }) => path.endsWith('/en')).map(({ path }) => path));
    assert.deepEqual(ukrainian.filter(({ path }) => !english.has(path.replace(/uk$/, 'en'))), []); // prettier-ignore
    assert.deepEqual(told.filter(({ path, text }) => !path.includes('/keywords/') && /[ыэёъ]/iu.test(text)), []); // prettier-ignore
    const lettered = told.filter(({ path, text }) => path.endsWith('/en') && !inWarning.test(path) && /\p{Script=Cyrillic}{2,}/u.test(text.replace(/“[^”]*”/g, ''))); // prettier-ignore
    assert.deepEqual(lettered, []);
  });

  it('hold no mobile number, in any spelling', () => {
    const mobile = (text: string) =>
      (text.match(/[+\d(][\d\s()+./–-]{7,}\d/g) ?? [])
        .map((run) => run.replace(/\D/g, ''))
        .filter((digits) => /^(?:38|8)?0?(?:39|50|63|66|67|68|73|75|77|89|9[1-9])\d{7}$/.test(digits));
    for (const sample of ['+38 (050) 000-00-00', '0930000000', '067.000.00.00']) assert.equal(mobile(sample).length, 1);
    assert.equal(mobile('(0512) 34-60-44').length, 0);
    assert.deepEqual(
      lines.filter(({ text }) => mobile(text).length > 0).map(({ at }) => at),
      [],
    );
  });

  it('name no private person', () => {
    // Beginnings of the surnames that the source prints, as hashes, so that this file names nobody either.
    const surnames = new Set([
      '27b3536fb694', '3d00da2a5e73', '3e2fa7f156cd', '5e17ef44aa2d', '632e247e2bb0', '68a2b75f44c6',
      '814656d08726', '84492cb4a394', '981d067beb97', '9de2e4390741', '9f45fc9360c1', 'a133b7a6dda9',
      'a519a101bc35', 'aa62179641ea', 'baee79d2389b', 'c6c0dc478638', 'd6f38bc19a99',
    ]); // prettier-ignore
    const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
    const named = lines.filter(({ text }) =>
      (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => [4, 5, 6].some((length) => surnames.has(hash(word.slice(0, length))))),
    ); // prettier-ignore
    assert.deepEqual(named, []);
    const patronymic = /\p{Lu}\p{L}+(?:івна|ївна|ович|йович|евич)(?:и|а|у|і|ем|ою)?(?!\p{L})/u;
    const initials = /(?<![\p{L}\d])\p{Lu}\. ?(?:\p{Lu}\. ?)?(?!Кропивницького|Kropyvnytskyi|Гмирьова|Hmyriov)\p{Lu}\p{Ll}+/u; // prettier-ignore
    assert.deepEqual(lines.filter(({ text }) => patronymic.test(text) || initials.test(text)), []); // prettier-ignore
    for (const { contributors, agenda } of data.events)
      for (const { name } of [...contributors, ...agenda.flatMap(({ speakers }) => speakers)]) assert.equal(name, null);
  });
});
