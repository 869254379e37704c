import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { type Feature, covers, makeBasemap } from './mykolaiv.basemap.ts';
import { FIGURES, FORMS, PLACES } from './mykolaiv.facts.ts';
import { DATA, bySlug, data, lists } from './mykolaiv.load.ts';

const geojson = (name: string) => JSON.parse(readFileSync(join(DATA, 'geo', name), 'utf8')) as { features: Feature[] };
const insideCity = (longitude: number, latitude: number) =>
  geojson('city-outline.geojson').features.some((one) => covers(one, [longitude, latitude]));

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
      assert.deepEqual(
        branch.telephone.map(({ e164 }) => e164),
        phones,
      );
      for (const { e164, printed } of branch.telephone) assert.equal(`+38${printed.replace(/\D/g, '')}`, e164);
      assert.deepEqual(
        branch.transitAccess?.map(({ mode, routes, stopName }) => [mode, ...routes, stopName.uk].join(' ')),
        transit,
      );
      assert.ok(branch.transitAccess?.every(({ asOf }) => asOf === '2013'));
      const session = data.sessions.find(({ branch }) => branch === slug);
      assert.equal(session?.maximumAttendeeCapacity, seats);
      assert.deepEqual(
        [session?.startDate, session?.endDate],
        slug === 'central' ? ['2013-04-19', '2013-04-19'] : ['2013-04-17', '2013-04-18'],
      );
      assert.deepEqual([session?.status, session?.eligibility, session?.demonstration], ['inactive', 'staff', false]);
    });
  }

  it('seat 44 at the branches and 20 at the central library', () => {
    const seats = (slugs: string[]) =>
      data.sessions
        .filter(({ branch }) => slugs.includes(branch ?? ''))
        .reduce((sum, { maximumAttendeeCapacity }) => sum + (maximumAttendeeCapacity ?? 0), 0);
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
        assert.ok(
          warnings.some(({ pointer }) => pointer === '/address/thoroughfare'),
          slug,
        );
      }
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
  it('are all there', () =>
    assert.deepEqual(
      data.indicators.map(({ slug }) => slug),
      FIGURES.map(([slug]) => slug),
    ));
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
      assert.deepEqual(
        [1, 2, 5, 1.5].map((count) => units.get(forms[0]!)![rules.select(count) as 'one']),
        forms,
      );
  });

  it('tell part from whole, and an inferred period from a printed one', () => {
    assert.deepEqual(
      data.indicators.flatMap(({ slug, partOf }) => (partOf ? [`${slug} of ${partOf}`] : [])),
      ['residents-served-central of residents-served'],
      'appeals are no part of the people who wrote them',
    );
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
    assert.deepEqual(
      overlaps.map(({ pointer, message }) => [pointer, /10:15–10:35 .* 10:20–10:40/.test(message.uk)]),
      [['/agenda/3', true]],
    );
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
    assert.deepEqual(
      activities.map(({ projectMonths }) => projectMonths),
      [[4], ...Array<null>(9).fill(null)],
    );
    assert.deepEqual(activities[1]!.capacity, { people: 20, runs: 5, duration: null });
    assert.deepEqual(activities[5]!.capacity, { people: 30, runs: 1, duration: 'PT4H' });
    assert.ok(warnings.some(({ message }) => /100/.test(message.uk) && /64/.test(message.uk)));
  });

  it('counts the planned places apart from those of the visiting session', () => {
    const planned = bySlug(data.indicators, 'planned-training-places');
    const { maximumAttendeeCapacity, plannedRuns } = bySlug(data.trainings, 'e-services-practice');
    assert.equal(planned.value, maximumAttendeeCapacity! * plannedRuns!);
    assert.match(planned.note!.uk, /64/);
    assert.equal(planned.partOf, null);
    assert.ok(!data.indicators.some(({ value }) => value === 64 || value === 164), 'the sum is a note, not a figure');
  });

  it('keeps two annexes under one printed label, in their true order', () => {
    const annexes = data.documents.filter(({ slug }) => slug.startsWith('annex-'));
    assert.deepEqual(
      annexes.map(({ position, printedLabel }) => [position, printedLabel]),
      [
        [1, 'Додаток 1'],
        [2, 'Додаток 2'],
        [3, 'Додаток 2'],
      ],
    );
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
    assert.deepEqual(
      [bySlug(data.documents, 'bookmarks-2012').printRun, bySlug(data.documents, 'leaflets-2012').printRun],
      [4000, 1000],
    );
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
      bySlug(data.services, slug);
    const asked = data.services.flatMap(({ slug, popularity }) => (popularity ? [`${popularity.rank} ${slug}`] : []));
    assert.deepEqual(asked.sort(), ['1 personal-accounts', '1 utilities-payment', '2 ussr-deposits', '3 school-diary']);
  });

  it('gives every service keywords, help and limits, and claims no link that nobody opened', () => {
    for (const { slug, keywords, librarianHelps, librarianCannot, channels, status, statusNote } of data.services) {
      const { colloquial, russian, misspelt } = keywords;
      for (const words of [colloquial, russian, misspelt]) assert.ok(words.length >= 5, `${slug}: ${words.join(', ')}`);
      assert.ok(librarianHelps.length > 0 && librarianCannot.length > 0 && channels.length > 0, slug);
      assert.ok(
        channels.every(({ linkCheckedAt }) => linkCheckedAt === null),
        slug,
      );
      assert.equal(status === 'active', statusNote === null, slug);
    }
  });

  it('gives every life event a service', () => {
    const used = new Set(data.services.flatMap(({ lifeEvents }) => lifeEvents));
    assert.deepEqual(data.lifeEvents.map(({ slug }) => slug).sort(), [...used].sort());
  });

  it('lets each voice of the feed speak for itself', () => {
    const voices = new Map(data.feed.map(({ author }) => [author.uk, new Set<string>()] as const));
    for (const { author, voice } of data.feed) voices.get(author.uk)!.add(voice);
    for (const [author, spoken] of voices) assert.equal(spoken.size, 1, `${author}: ${[...spoken].join(', ')}`);
    assert.deepEqual([...new Set(data.feed.map(({ voice }) => voice))].sort(), ['authority', 'community', 'library']);
    assert.ok(data.feed.length >= 16);
    for (const year of ['1994', '1997', '2005', '2010', '2011', '2012', '2013'])
      assert.ok(
        data.feed.some(({ datePublished }) => datePublished.startsWith(year)),
        year,
      );
  });

  it('names every topic that the feed is told under', () => {
    const known = new Set(data.feedTopics.map(({ slug }) => slug));
    const used = new Set(data.feed.flatMap(({ tags }) => tags));
    assert.deepEqual(known, used);
  });

  it('says of every record which lines it comes from', () => {
    // Topics are headings of our own: no source says them.
    for (const [, records] of lists.filter(([noun]) => noun !== 'feedTopics'))
      for (const { slug, source } of records) {
        assert.equal(source?.document, 'project-brief.uk.txt', slug);
        const numbers = source.lines!.split(/[-, ]+/).map(Number);
        assert.deepEqual(
          numbers,
          [...numbers].sort((a, b) => a - b),
          slug,
        );
        assert.ok(numbers[0]! >= 1 && numbers.at(-1)! <= 434, slug);
      }
  });
});

describe('the base map', () => {
  it('is made from the sources in geo/ as they are: run data/mykolaiv.basemap.ts after changing one', () => {
    assert.equal(readFileSync(join(DATA, 'basemap.geojson'), 'utf8'), makeBasemap());
  });

  it('has land under the whole city: the oblast is closed across the estuary', () => {
    const region = data.basemap!.features.find(({ properties }) => properties.kind === 'region');
    const [west, south, east, north] = data.basemap!.bbox;
    for (const point of [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ])
      assert.ok(covers(region as unknown as Feature, point as [number, number]), String(point));
  });

  it('has its landmarks and neighbourhoods inside the city, each with evidence', () => {
    const shown = data.basemap!.features.filter(({ properties }) => properties.evidence !== null);
    assert.equal(shown.length, 4);
    for (const { geometry, properties } of shown) {
      const [longitude, latitude] = geometry.coordinates as [number, number];
      assert.ok(insideCity(longitude, latitude), properties.name?.uk);
    }
  });
});
