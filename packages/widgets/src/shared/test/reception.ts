/** Doors, topics and published answers for tests and stories. Places and phones are invented. */
import { AskedQuestion, Question, Reception } from '@mosty/sdk/schemas';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const reception = Reception.parse({
  doors: [
    {
      id: id(501),
      slug: 'library',
      name: { uk: 'Запитати бібліотеку', en: 'Ask the library' },
      summary: {
        uk: 'Бібліотекар знайде довідку про місто, послуги й установи.',
        en: 'A librarian looks up facts about the city, its services and offices.',
      },
      notice: {
        uk: 'Запитання до бібліотеки не є зверненням до влади: міська рада його не отримає.',
        en: 'A question to the library is not an appeal to the authorities: the city council does not receive it.',
      },
      here: true,
      position: 1,
      places: [
        {
          name: { uk: 'Центральна бібліотека', en: 'Central library' },
          telephone: [{ e164: '+380512000001', printed: '(0512) 00-00-01', label: null }],
          branch: 'central',
        },
        {
          name: { uk: 'Бібліотека-філія № 8', en: 'Branch library No. 8' },
          telephone: [{ e164: '+380512000008', printed: '(0512) 00-00-08', label: null }],
          branch: 'branch-8',
        },
      ],
      terms: [
        {
          name: { uk: 'Довідка бібліотеки', en: 'Library reference' },
          text: { uk: '2 робочі дні, за правилом бібліотеки', en: '2 working days, by the library’s rule' },
          basis: 'library-rule',
          usual: 2,
          unit: 'working-days',
        },
      ],
    },
    {
      id: id(502),
      slug: 'authority',
      name: { uk: 'Звернутися до влади', en: 'Turn to the authorities' },
      summary: {
        uk: 'Скарга, заява чи пропозиція, на яку має відповісти влада.',
        en: 'A complaint, an application or a proposal that the authorities have to answer.',
      },
      notice: {
        uk: 'Звернення подаєте ви самі, тому органу, який відповідає за справу.',
        en: 'You lodge the appeal yourself, with the body that is in charge.',
      },
      position: 2,
      places: [
        {
          name: { uk: 'Міська рада', en: 'City council' },
          url: 'https://rada.example.org/zvernennia/',
          telephone: [{ e164: '+380512000020', printed: '(0512) 00-00-20', label: null }],
          address: { uk: 'вулиця Зразкова, 20', en: '20 Zrazkova Street' },
        },
        { name: { uk: 'Урядова гаряча лінія', en: 'Government hotline' }, url: 'https://uriad.example.org/' },
      ],
      terms: [
        {
          name: { uk: 'Звернення громадян', en: 'Citizens’ appeal' },
          text: {
            uk: 'до одного місяця, у складних справах до 45 днів: строк для влади',
            en: 'up to a month, 45 days in complex matters: the authority’s term',
          },
          basis: 'law',
          usual: 1,
          unit: 'months',
          law: { uk: 'Закон «Про звернення громадян», стаття 20', en: 'Law on Citizens’ Appeals, article 20' },
          caveat: { uk: 'Анонімних звернень не розглядають.', en: 'Anonymous appeals are not considered.' },
        },
      ],
      requirements: [
        { uk: 'прізвище, ім’я та по батькові', en: 'full name' },
        { uk: 'місце проживання', en: 'place of residence' },
        { uk: 'суть справи і чого ви просите', en: 'the matter and what you ask for' },
      ],
      relatedServices: ['e-reception'],
    },
    {
      id: id(503),
      slug: 'document',
      name: { uk: 'Отримати документ', en: 'Get a document' },
      summary: {
        uk: 'Рішення влади, довідка чи інформація, якою вона володіє.',
        en: 'A decision, a certificate or information that an authority holds.',
      },
      position: 3,
      places: [{ name: { uk: 'Установа, яка має документ', en: 'The office that holds the document' } }],
      terms: [
        {
          name: { uk: 'Запит на публічну інформацію', en: 'Request for public information' },
          text: {
            uk: '5 робочих днів, найбільше 20: строк для установи',
            en: '5 working days, 20 at most: the office’s term',
          },
          basis: 'law',
          usual: 5,
          longest: 20,
          unit: 'working-days',
          law: {
            uk: 'Закон «Про доступ до публічної інформації», стаття 20',
            en: 'Law on Access to Public Information, article 20',
          },
        },
      ],
      requirements: [{ uk: 'що саме ви хочете отримати', en: 'what exactly you want to get' }],
      verifiedAt: '2026-11-01',
    },
  ],
  topics: [
    ['streets', 'Вулиці та благоустрій', 'Streets'],
    ['pensions', 'Пенсії та допомога', 'Pensions and benefits'],
    ['history', 'Історія міста', 'History of the city'],
  ].map(([slug = '', uk = '', en = ''], at) => ({ id: id(510 + at), slug, name: { uk, en }, position: at + 1 })),
  consents: {
    answer: {
      version: '2026-11',
      text: {
        uk: 'Погоджуюся, щоб бібліотека зберегла запитання, доки відповість на нього.',
        en: 'I agree that the library keeps the question until it is answered.',
      },
    },
    publish: {
      version: '2026-11',
      text: {
        uk: 'Дозволяю опублікувати запитання й відповідь без моїх особистих даних.',
        en: 'I allow question and answer to be published without my personal data.',
      },
    },
  },
  term: { basis: 'library-rule', workingDays: 2, week: [1, 2, 3, 4, 5], dueAt: '2026-12-01' },
  holidays: { from: 2026, to: 2027, note: null },
  kept: { afterAnswer: 30, most: 180 },
});

const published = (number: number, topic: string, title: string, text: string, more: object = {}) => ({
  id: id(520 + number),
  slug: `vidpovid-${number}`,
  topic,
  title: { uk: title },
  askedAt: '2026-11-02',
  publishedAt: '2026-11-05',
  answers: [
    {
      text: { uk: text },
      sources: [{ title: { uk: 'Сайт міської ради' }, url: 'https://rada.example.org/lampy/' }],
      answeredBy: { uk: 'Бібліотекар відділу довідок' },
      answeredAt: '2026-11-04',
    },
  ],
  helpful: { yes: 4, no: 1 },
  ...more,
});

export const questions = [
  published(
    1,
    'streets',
    'Хто ремонтує ліхтарі у дворах?',
    'Ліхтарі на вулицях ремонтує міське комунальне підприємство.\n\nПро несправний ліхтар можна сказати телефоном (0512) 00-00-20.',
    { text: { uk: 'На нашій вулиці не світить ліхтар. Кому про це сказати?' }, askedBy: 'resident' },
  ),
  published(2, 'pensions', 'Де дізнатися про страховий стаж?', 'На вебпорталі Пенсійного фонду, у розділі про стаж.', {
    asOf: '2013',
  }),
  published(3, 'history', 'Як раніше називався Центральний проспект?', 'Херсонська вулиця, потім проспект Леніна.'),
  published(4, 'streets', 'Коли прибирають сніг?', 'Одразу після снігопаду, спершу на маршрутах транспорту.'),
].map((record) => Question.parse(record));

/** A question as the person who asked it sees it. */
export const askedQuestion = (more: object = {}) =>
  AskedQuestion.parse({
    id: '00000000-0000-4000-8000-000000000888',
    code: '471-528-306-621-093',
    manageToken: 'token-of-a-test',
    state: 'received',
    topic: 'streets',
    text: 'Коли полагодять ліхтар біля бібліотеки?',
    receivedAt: '2026-11-27T10:00:00+02:00',
    dueAt: '2026-12-01',
    dueBasis: 'library-rule',
    extension: null,
    answerBy: 'code',
    messages: [],
    answers: [],
    redirectedTo: null,
    closed: null,
    mayPublish: false,
    publishedAs: null,
    deleteAfter: '2027-01-10',
    ...more,
  });
