/** A small community, made up for the tests: every noun, and the corners that lists and signups turn. */
import * as contract from '@mosty/sdk/schemas';
import type * as z from 'zod/mini';
import { idOf } from '../import/uuid.ts';
import { type Dataset, emptyDataset } from '../store/dataset.ts';

/** The clock of the tests: a Monday. */
export const NOW = Date.parse('2026-11-23T10:00:00+02:00');

const make =
  <S extends z.ZodMiniType>(schema: S, singular: string) =>
  (record: { slug: string } & Record<string, unknown>): z.output<S> =>
    schema.parse({ id: idOf(singular, record.slug), ...record });

export const branch = make(contract.Branch, 'branch');
export const service = make(contract.Service, 'service');
export const session = make(contract.Session, 'session');
export const document = make(contract.Document, 'document');

const uk = (text: string, en?: string) => ({ uk: text, ...(en && { en }) });

/** A city on a river: one shape of every geometry. */
const basemap = () =>
  contract.BasemapCollection.parse({
    type: 'FeatureCollection',
    bbox: [31.9, 46.9, 32.1, 47],
    attribution: '© OpenStreetMap contributors',
    features: [
      [{ type: 'MultiPolygon', coordinates: [[[[31, 46], [33, 46], [33, 48], [31, 46]]]] }, { kind: 'region', schematic: true }],
      [{ type: 'Polygon', coordinates: [[[31.9, 46.9], [32.1, 46.9], [32.1, 47], [31.9, 46.9]]] }, { kind: 'city', name: uk('Місто', 'City') }],
      [{ type: 'MultiLineString', coordinates: [[[31, 46], [32, 47]], [[32, 47], [33, 48]]] }, { kind: 'river' }],
      [{ type: 'LineString', coordinates: [[31, 46.5], [32, 47, 12]] }, { kind: 'river', name: uk('Річка') }],
      [{ type: 'Point', coordinates: [31.5, 46.5] }, { kind: 'settlement', name: uk('Село'), rank: 1200 }],
    ].map(([geometry, properties]) => ({ type: 'Feature', geometry, properties })),
  }); // prettier-ignore

/** An upcoming open session of 20 places. */
export const openSession = (slug: string, more: Record<string, unknown> = {}) =>
  session({
    slug,
    training: 'computer-basics',
    name: uk('Основи роботи з комп’ютером'),
    startDate: '2026-12-01T10:00:00+02:00',
    endDate: '2026-12-01T14:00:00+02:00',
    branch: 'branch-12',
    eligibility: 'open',
    maximumAttendeeCapacity: 20,
    ...more,
  });

const numbered = (number: string, more: Record<string, unknown> = {}) =>
  branch({
    slug: `branch-${number}`,
    kind: 'branch',
    number,
    name: uk(`Бібліотека-філія № ${number}`, `Branch library No. ${number}`),
    ...more,
  });

export function testDataset(): Dataset {
  return {
    ...emptyDataset(),
    basemap: basemap(),
    organizations: [make(contract.Organization, 'organization')({ slug: 'system', kind: 'library-system', name: uk('Бібліотечна система') })],
    // In no order on purpose.
    branches: [
      branch({ slug: 'regional', kind: 'regional', name: uk('Обласна бібліотека'), servicePoints: [{ type: 'training-centre' }] }),
      numbered('18', { status: 'inactive' }),
      numbered('2'),
      numbered('12', {
        address: { thoroughfare: uk('вулиця Садова'), locatorDesignator: '34-а', addressLocality: uk('Миколаїв'), formerThoroughfare: [{ name: uk('вулиця Колгоспна') }] },
        geo: { latitude: 46.97, longitude: 32.0, precision: 'street', radius: 400 },
        telephone: [{ e164: '+380512000000', printed: '(0512) 00-00-00' }],
        transitAccess: [{ mode: 'trolleybus', routes: ['8', '143а'], stopName: uk('Ринок') }],
        servicePoints: [{ type: 'tsog' }],
        landmark: uk('Ринок «Колос»'),
      }),
      numbered('9', { servicePoints: [{ type: 'tsog', closedOn: '2020' }] }),
      numbered('8'),
      branch({ slug: 'central', kind: 'central', name: uk('Центральна бібліотека'), servicePoints: [{ type: 'tsog' }] }),
      numbered('14'),
      numbered('16'),
    ],
    services: [
      service({ slug: 'utilities', name: uk('Сплата комунальних послуг'), summary: uk('Сплатити за воду, газ і світло.'), provider: { name: uk('Місто') }, channels: [{ type: 'web' }], lifeEvents: ['pay-bills'], audiences: ['older'], keywords: { colloquial: ['комуналка'] }, servicePoint: 'tsog', popularity: { rank: 2, asOf: '2013' } }),
      service({ slug: 'pension', name: uk('Пенсійний фонд: особистий кабінет'), summary: uk('Дізнатися про свою пенсію.'), provider: { name: uk('Пенсійний фонд') }, channels: [{ type: 'web' }, { type: 'visit', branches: ['branch-2'] }], lifeEvents: ['pay-bills'], popularity: { rank: 1, asOf: '2013' } }),
      service({ slug: 'advice', name: uk('Консультація бібліотекаря'), summary: uk('Запитати на місці.'), provider: { name: uk('Бібліотека') }, channels: [{ type: 'visit' }], status: 'defunct' }),
    ],
    lifeEvents: [
      make(contract.LifeEvent, 'life-event')({ slug: 'find-work', title: uk('Я шукаю роботу'), position: 2, icon: 'work' }),
      make(contract.LifeEvent, 'life-event')({ slug: 'pay-bills', title: uk('Мені треба оплатити комунальні'), position: 1, icon: 'bills' }),
    ],
    audiences: [make(contract.Audience, 'audience')({ slug: 'older', name: uk('Люди старшого віку'), position: 1 })],
    trainings: [
      make(contract.Training, 'training')({ slug: 'computer-basics', name: uk('Комп’ютер для початківців'), description: uk('П’ять занять.'), audiences: ['older'], eligibility: 'open', maximumAttendeeCapacity: 20, plannedRuns: 5 }),
      make(contract.Training, 'training')({ slug: 'for-staff', name: uk('Для бібліотекарів'), description: uk('Виїзне заняття.'), eligibility: 'staff' }),
    ],
    sessions: [
      openSession('open-20', { waitlist: { enabled: true } }),
      openSession('tiny', { maximumAttendeeCapacity: 2, startDate: '2026-12-02', endDate: '2026-12-02', branch: null }),
      openSession('today', { startDate: '2026-11-23', endDate: '2026-11-23' }),
      openSession('cancelled', { eventStatus: 'cancelled', startDate: '2026-12-03T10:00:00+02:00', endDate: '2026-12-03T12:00:00+02:00' }),
      openSession('postponed', { eventStatus: 'postponed' }),
      openSession('closed', { registrationCloses: '2026-11-22T18:00:00+02:00' }),
      openSession('not-yet', { registrationOpens: '2026-11-30T09:00:00+02:00' }),
      session({ slug: 'staff-2013', training: 'for-staff', name: uk('Практичне заняття'), startDate: '2013-04-17', endDate: '2013-04-18', branch: 'central', eligibility: 'staff', maximumAttendeeCapacity: 15 }),
    ],
    feed: ['2013-04-09', '2013', '2012-05'].map((datePublished, index) =>
      make(contract.FeedItem, 'feed')({ slug: `item-${index}`, kind: index ? 'news' : 'decision', voice: index ? 'library' : 'authority', title: uk(`Новина ${index}`), summary: uk('Коротко.'), datePublished, dateEnded: index === 2 ? '2014' : null, author: uk('Бібліотека'), tags: ['project'], branch: index ? null : 'branch-12' }),
    ),
    feedTopics: [
      make(contract.FeedTopic, 'feed-topic')({ slug: 'project', position: 2, name: uk('Проєкт', 'Project') }),
      make(contract.FeedTopic, 'feed-topic')({ slug: 'training', position: 1, name: uk('Навчання') }),
    ],
    sources: [
      make(contract.FeedSource, 'source')({ slug: 'council', name: uk('Рада'), url: 'https://council.example/rss', voice: 'authority' }),
    ],
    documents: [
      document({ slug: 'part-2', kind: 'bookmark', name: uk('Закладка друга'), isPartOf: 'series', position: 2 }),
      document({ slug: 'part-1', kind: 'bookmark', name: uk('Закладка перша'), isPartOf: 'series', position: 1 }),
      document({ slug: 'series', kind: 'booklet', name: uk('Серія закладок'), heldAt: ['central'] }),
      document({ slug: 'order', kind: 'order', name: uk('Розпорядження'), number: '220-р' }),
    ],
    projects: [
      make(contract.Project, 'project')({ slug: 'bridges', name: uk('Мости'), goals: [uk('Поєднати громаду.')], plan: { months: 12, tasks: [{ number: '1', title: uk('Почати'), activities: [{ number: '1.1', title: uk('Зустріч') }] }] } }),
      make(contract.Project, 'project')({ slug: 'planless', kind: 'initiative', name: uk('Без плану') }),
    ],
    events: [
      make(contract.Event, 'event')({
        slug: 'founding', type: 'meeting', name: uk('Установчі збори'), startDate: '2013-04-09', project: 'bridges',
        agenda: [{ position: 1, startDate: '2013-04-09T10:00:00+03:00', endDate: '2013-04-09T10:30:00+03:00', title: uk('Відкриття') }],
        warnings: [
          { code: 'overlap', pointer: '/agenda/0', message: uk('Два пункти одночасно.') },
          { code: 'contradiction', pointer: '/venue', message: uk('Два різні місця.') },
        ],
      }),
      make(contract.Event, 'event')({ slug: 'undated', type: 'fair', name: uk('Ярмарок') }),
    ],
    indicators: [
      make(contract.Indicator, 'indicator')({ slug: 'readers', name: uk('Читачі'), value: 2000, qualifier: 'min', position: 1, organization: 'system', unitForms: { uk: { one: 'читач', few: 'читачі', many: 'читачів', other: 'читача' } } }),
    ],
    doors: [
      make(contract.Door, 'reception-door')({
        slug: 'authority', name: uk('Звернутися до влади'), summary: uk('Пише кожен сам.'), position: 2, places: [{ name: uk('Міська рада'), url: 'https://council.example/' }],
        terms: [{ name: uk('Звернення'), text: uk('Влада відповідає за місяць.'), basis: 'law', usual: 1, unit: 'months', law: uk('Закон') }],
      }),
      make(contract.Door, 'reception-door')({
        slug: 'library', name: uk('Запитати бібліотеку'), summary: uk('Бібліотека шукає довідку.'), position: 1, here: true, notice: uk('Це не звернення.'),
        terms: [{ name: uk('Довідка'), text: uk('За 2 робочі дні.'), basis: 'library-rule', usual: 2, unit: 'working-days', week: [1, 2, 3, 4, 5] }],
      }),
    ],
    topics: [
      make(contract.Topic, 'reception-topic')({ slug: 'streets', name: uk('Вулиці'), position: 1 }),
      make(contract.Topic, 'reception-topic')({ slug: 'other', name: uk('Інше'), position: 2 }),
    ],
    questions: [
      make(contract.Question, 'question')({
        slug: 'who-mends-lamps', topic: 'streets', kind: 'appeal-advice', title: uk('Хто ремонтує вуличні ліхтарі?', 'Who mends street lamps?'),
        answers: [{ text: uk('Про несправний ліхтар пишіть міській раді.'), sources: [{ title: uk('Міська рада'), url: 'https://council.example/' }], answeredBy: uk('Довідкова служба') }],
      }),
      make(contract.Question, 'question')({ slug: 'pay-water', topic: 'other', title: uk('Де заплатити за воду?'), answers: [{ text: uk('Через інтернет, за комп’ютером бібліотеки.') }] }),
    ],
    partners: [make(contract.Partner, 'partner')({ slug: 'fund', name: uk('Фонд'), kind: 'foundation', roles: ['funding', 'training'] })],
  }; // prettier-ignore
}
