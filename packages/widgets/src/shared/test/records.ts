/** Records for tests and stories, completed by the contract's own schemas. Phones and people are invented. */
import {
  BasemapCollection,
  Branch,
  Document,
  FeedItem,
  Indicator,
  LifeEvent,
  Service,
  Session,
} from '@mosty/sdk/schemas';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const minibus = (routes: string[], stop: string) => ({ mode: 'minibus', routes, stopName: { uk: stop }, asOf: '2013' });

export const branches = [
  {
    id: id(1),
    slug: 'central',
    kind: 'central',
    name: { uk: 'Центральна бібліотека', en: 'Central library' },
    address: {
      thoroughfare: { uk: 'вулиця Марка Кропивницького', en: 'Marka Kropyvnytskoho Street' },
      locatorDesignator: '143-а',
      postCode: '54003',
      addressLocality: { uk: 'Миколаїв', en: 'Mykolaiv' },
      formerThoroughfare: [
        { name: { uk: 'вулиця Потьомкінська', en: 'Potomkinska Street' }, validTo: null, source: null },
      ],
    },
    cityDistrict: { name: { uk: 'Центральний район', en: 'Tsentralnyi district' }, katottg: null },
    geo: { latitude: 46.97, longitude: 31.99, precision: 'street', radius: 350, evidence: null },
    telephone: [
      { e164: '+380512000001', printed: '(0512) 00-00-01', label: null },
      { e164: '+380512000002', printed: '(0512) 00-00-02', label: { uk: 'абонемент', en: 'lending' } },
    ],
    transitAccess: [
      { mode: 'trolleybus', routes: ['2', '5'], stopName: { uk: 'Дзержинського' }, asOf: '2013' },
      minibus(['1', '8', '15', '16', '21', '51', '91'], 'Дзержинського'),
      { mode: 'trolleybus', routes: ['6'], stopName: { uk: '1-а Слобідська' }, asOf: '2013' },
      minibus(['40'], '1-а Слобідська'),
      { mode: 'tram', routes: ['3'], stopName: { uk: 'Бібліотека Кропивницького' }, asOf: '2013' },
    ],
    servicePoints: [{ type: 'tsog', openedOn: null, closedOn: null, inferred: true }],
    asOf: '2013',
  },
  {
    id: id(8),
    slug: 'branch-8',
    number: '8',
    kind: 'branch',
    name: { uk: 'Бібліотека-філія № 8', en: 'Branch library No. 8' },
    address: {
      thoroughfare: { uk: 'вулиця 1 Лінія', en: '1 Liniia Street' },
      locatorDesignator: '34-а',
      addressLocality: { uk: 'Миколаїв', en: 'Mykolaiv' },
      asOf: '2013',
    },
    landmark: { uk: 'ринок «Колос»', en: 'Kolos market' },
    geo: { latitude: 46.93, longitude: 32.05, precision: 'neighbourhood', radius: 900, evidence: null },
    telephone: [{ e164: '+380512000008', printed: '(0512) 00-00-08', label: null }],
    transitAccess: [
      {
        mode: 'trolleybus',
        routes: ['2'],
        stopName: { uk: 'Будівельників' },
        alternateStopNames: [{ uk: 'Південна' }],
        asOf: '2013',
      },
      { ...minibus(['8', '21', '51', '88'], 'Будівельників'), alternateStopNames: [{ uk: 'Південна' }] },
    ],
    servicePoints: [{ type: 'tsog', openedOn: null, closedOn: null, inferred: false }],
    asOf: '2013',
  },
  {
    id: id(14),
    slug: 'branch-14',
    number: '14',
    kind: 'branch',
    name: { uk: 'Бібліотека-філія № 14', en: 'Branch library No. 14' },
    address: {
      thoroughfare: { uk: 'вулиця Знам’янська', en: 'Znamianska Street' },
      locatorDesignator: '33',
      addressLocality: { uk: 'Миколаїв', en: 'Mykolaiv' },
    },
    landmark: { uk: 'мікрорайон Кульбакине', en: 'Kulbakyne neighbourhood' },
    telephone: [],
    transitAccess: [minibus(['10', '47', '81'], 'Ринок')],
    openingHours: [{ dayOfWeek: ['monday', 'tuesday'], opens: '09:00', closes: '18:00' }],
    specialOpeningHours: [
      {
        validFrom: '2026-12-25',
        validThrough: '2026-12-25',
        opens: null,
        closes: null,
        reason: { uk: 'свято', en: 'holiday' },
      },
    ],
    status: 'temporarily-closed',
  },
].map((record) => Branch.parse(record));

export const lifeEvents = [
  ['utilities', 'Мені треба оплатити комунальні', 'I need to pay my utilities'],
  ['pension', 'Я виходжу на пенсію', 'I am retiring'],
  ['job', 'Я шукаю роботу', 'I am looking for work'],
  ['business', 'Я відкриваю свою справу', 'I am starting a business'],
  ['travel', 'Мені треба купити квиток', 'I need a ticket'],
  ['school', 'Моя дитина ходить до школи', 'My child goes to school'],
  ['appeal', 'Я хочу звернутися до влади', 'I want to write to the authorities'],
].map(([slug = '', uk = '', en = ''], index) =>
  LifeEvent.parse({ id: id(100 + index), slug, title: { uk, en }, position: index + 1, icon: slug, services: [] }),
);

export const services = [
  {
    id: id(201),
    slug: 'pension',
    name: { uk: 'Вебпортал Пенсійного фонду', en: 'Pension Fund web portal' },
    plainName: { uk: 'Дізнатися про свою пенсію', en: 'Find out about your pension' },
    summary: {
      uk: 'Перевірити стаж і розрахунок пенсії, подати заяву.',
      en: 'Check your record and pension, and apply.',
    },
    provider: { name: { uk: 'Пенсійний фонд України', en: 'Pension Fund of Ukraine' } },
    channels: [
      { type: 'web', url: 'https://portal.example.org/', linkCheckedAt: null },
      { type: 'phone', telephone: [{ e164: '+380440000000', printed: '(044) 000-00-00', label: null }] },
    ],
    lifeEvents: ['pension'],
    bring: [{ uk: 'паспорт' }, { uk: 'податковий номер' }],
    cost: { free: true },
    requiresSignature: ['qualified-signature', 'bank-id'],
    steps: [{ uk: 'Відкрийте вебпортал' }, { uk: 'Увійдіть самі' }],
    servicePoint: 'tsog',
    trainings: ['programme'],
    librarianHelps: [{ uk: 'відкрити сторінку та знайти потрібний розділ' }],
    librarianCannot: [{ uk: 'вводити ваші паролі' }, { uk: 'тримати ваші ключі підпису чи картки' }],
  },
  {
    id: id(202),
    slug: 'ussr-deposits',
    name: {
      uk: 'Реєстрація вкладників Ощадбанку колишнього СРСР',
      en: 'Registration of former USSR savings depositors',
    },
    summary: { uk: 'Облік давніх вкладів.', en: 'A register of old savings.' },
    provider: { name: { uk: 'Ощадбанк', en: 'Oschadbank' } },
    status: 'defunct',
    statusNote: {
      uk: 'Запитайте у відділенні банку, чи є щось натомість.',
      en: 'Ask at a branch of the bank what there is instead.',
    },
    asOf: '2013',
  },
].map((record) => Service.parse(record));

export const sessions = [
  {
    id: id(301),
    slug: 'demo-1',
    training: 'programme',
    name: { uk: 'Перші кроки до е-послуг', en: 'First steps to e-services' },
    startDate: '2030-04-09T10:00:00+03:00',
    endDate: '2030-04-09T11:45:00+03:00',
    branch: 'central',
    location: {
      branch: 'central',
      name: { uk: 'Центральна бібліотека', en: 'Central library' },
      address: branches[0]?.address ?? null,
    },
    eligibility: 'open',
    maximumAttendeeCapacity: 20,
    remainingAttendeeCapacity: 3,
    demonstration: true,
  },
  {
    id: id(302),
    slug: 'demo-2',
    training: 'programme',
    name: { uk: 'Як сплатити комунальні через інтернет', en: 'How to pay utilities online' },
    startDate: '2030-04-16',
    endDate: '2030-04-16',
    eligibility: 'open',
    maximumAttendeeCapacity: 20,
    remainingAttendeeCapacity: 0,
    waitlist: { enabled: true, length: 4 },
  },
].map((record) => Session.parse(record));

export const feed = [
  {
    id: id(401),
    slug: 'meeting',
    kind: 'announcement',
    voice: 'library',
    title: { uk: 'Установча зустріч проєкту', en: 'Founding meeting of the project' },
    summary: { uk: 'Учасники домовляються про спільну роботу.', en: 'Participants agree on working together.' },
    content: [{ uk: 'Зустріч відбудеться в регіональному тренінговому центрі.' }],
    datePublished: '2013-04-09',
    author: { uk: 'Центральна бібліотека', en: 'Central library' },
    tags: ['project', 'training'],
    branch: 'branch-8',
    relatedServices: ['pension'],
    asOf: '2013',
    warnings: [{ code: 'unverified', message: { uk: 'Чи відбулася зустріч, джерело не каже.' } }],
  },
  {
    id: id(402),
    slug: 'order',
    kind: 'decision',
    voice: 'authority',
    title: { uk: 'План дій з упровадження «Відкритого уряду»', en: 'Open Government action plan' },
    summary: { uk: 'Затверджено національний план.', en: 'The national plan was approved.' },
    datePublished: '2012-04-05',
    author: { uk: 'Кабінет Міністрів України', en: 'Cabinet of Ministers of Ukraine' },
    url: 'https://gov.example.org/220',
    tags: ['act'],
    relatedDocuments: ['order-220'],
  },
  {
    id: id(403),
    slug: 'actions',
    kind: 'result',
    voice: 'community',
    title: { uk: 'Двадцять вуличних акцій', en: 'Twenty street actions' },
    summary: { uk: 'Роздано закладки й листівки.', en: 'Bookmarks and leaflets were handed out.' },
    datePublished: '2012',
    author: { uk: 'Волонтери', en: 'Volunteers' },
    tags: ['training'],
  },
].map((record) => FeedItem.parse(record));

export const documents = [
  {
    id: id(501),
    slug: 'order-220',
    kind: 'order',
    name: { uk: 'План дій «Партнерство „Відкритий уряд“»', en: 'Open Government Partnership action plan' },
    issuer: { uk: 'Кабінет Міністрів України', en: 'Cabinet of Ministers of Ukraine' },
    number: '220-р',
    issued: '2012-04-05',
    url: 'https://law.example.org/220',
    heldAt: ['central'],
  },
].map((record) => Document.parse(record));

const forms = (one: string, few: string, many: string, other: string, en: string, plural = `${en}s`) => ({
  uk: { one, few, many, other },
  en: { one: en, other: plural },
});
const residents = forms('житель', 'жителі', 'жителів', 'жителя', 'resident');

/** A whole with its part, a minimum, an estimate, and a figure whose period is inferred. */
export const indicators = [
  {
    id: id(601),
    slug: 'residents-served',
    name: { uk: 'Обслуговано жителів за рік', en: 'Residents served in a year' },
    value: 85000,
    unitForms: residents,
    qualifier: 'min',
    asOf: '2013',
    position: 1,
  },
  {
    id: id(602),
    slug: 'computers',
    name: { uk: 'Комп’ютерів для відвідувачів', en: 'Computers for visitors' },
    value: 101,
    unitForms: forms('комп’ютер', 'комп’ютери', 'комп’ютерів', 'комп’ютера', 'computer'),
    qualifier: 'approx',
    asOf: '2013',
    position: 2,
  },
  {
    id: id(603),
    slug: 'residents-central',
    name: { uk: 'Із них – Центральна бібліотека', en: 'Of them by the central library' },
    value: 22000,
    unitForms: residents,
    qualifier: 'exact',
    partOf: 'residents-served',
    asOf: '2013',
    position: 3,
  },
  {
    id: id(604),
    slug: 'services-given',
    name: { uk: 'Надано електронних послуг', en: 'E-services given' },
    value: 1607,
    unitForms: forms('послуга', 'послуги', 'послуг', 'послуги', 'service'),
    qualifier: 'exact',
    periodStart: '2012-07',
    periodEnd: '2013-02',
    periodInferred: true,
    position: 4,
  },
].map((record) => Indicator.parse(record));

const spot = (kind: string, uk: string, longitude: number, latitude: number, rank: number | null = null) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
  properties: { kind, name: { uk }, rank, schematic: false },
});

const area = (kind: string, ring: number[][]) => ({
  type: 'Feature',
  geometry: { type: 'Polygon', coordinates: [ring] },
  properties: { kind, name: null, rank: null, schematic: kind === 'water' },
});

/** A city of straight lines, with a river, two settlements and a station. */
export const basemap = BasemapCollection.parse({
  type: 'FeatureCollection',
  bbox: [31.9, 46.85, 32.15, 47.05],
  attribution: '© the makers of the map',
  features: [
    area('region', [
      [30.2, 46.4],
      [33.1, 46.4],
      [33.1, 48.2],
      [30.2, 48.2],
      [30.2, 46.4],
    ]),
    area('city', [
      [31.9, 46.85],
      [32.15, 46.85],
      [32.15, 47.05],
      [31.9, 47.05],
      [31.9, 46.85],
    ]),
    area('water', [
      [31.9, 46.85],
      [31.96, 46.85],
      [31.98, 47.05],
      [31.94, 47.05],
      [31.9, 46.85],
    ]),
    spot('settlement', 'Варварівка', 31.93, 46.98, 20_000),
    spot('settlement', 'Очаків', 31.54, 46.61, 14_000),
    spot('landmark', 'Залізничний вокзал', 32.062, 46.937),
  ],
});
