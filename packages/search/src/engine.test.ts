// How the engine reads and ranks, shown with the words of a browser; what a server knows besides is in full.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileLanguage, createSearchIndex, type SearchIndex } from './browser.ts';

interface Service {
  id: string;
  name: string;
  about?: string;
  formerNames?: string[];
}

const SERVICES: Service[] = [
  { id: 'pension', name: 'Пенсія за віком', about: 'Подати заяву до Пенсійного фонду.' },
  { id: 'subsidy', name: 'Житлова субсидія', about: 'Допомога на оплату комунальних послуг.' },
  { id: 'utilities', name: 'Оплата комунальних послуг', about: 'Вода, газ, електроенергія.' },
  { id: 'licence', name: 'Обмін посвідчення водія' },
  { id: 'kindergarten', name: 'Запис дитини до дитячого садка' },
  { id: 'record', name: 'Довідка про несудимість' },
  { id: 'train', name: 'Квитки на поїзд' },
  { id: 'idp', name: 'Довідка внутрішньо переміщеної особи' },
  { id: 'branch-14', name: 'Бібліотека № 14, вул. Знам’янська, 33' },
  { id: 'main', name: 'Центральна бібліотека, вул. Марка Кропивницького, 143-а', formerNames: ['вул. Потьомкінська'] },
  { id: 'cpp', name: 'Курс C++ для підлітків', about: 'Пишіть на someone@example.com' },
  { id: 'english', name: 'English Speaking Club' },
];

function indexOf(services: readonly Service[]): SearchIndex<Service> {
  return createSearchIndex(services, {
    id: ({ id }) => id,
    fields: {
      name: { text: ({ name }) => name, weight: 3 },
      about: { text: ({ about }) => about ?? '' },
      formerNames: { text: ({ formerNames }) => formerNames ?? [] },
    },
  });
}

const index = indexOf(SERVICES);
const first = (query: string): string | undefined => index.search(query).hits[0]?.id;

test('one word in five spellings leads to one service, and the hint names the word used', () => {
  assert.equal(index.search('пенсі').interpretation, null, 'half of a word is no mistake');
  assert.equal(index.search('пенсія').interpretation, null);
  const expected = {
    gtycsz: 'layout',
    gtycbz: 'layout',
    pensiia: 'translit',
    pensiya: 'translit',
    пенсия: 'russian',
    пенсыя: 'layout',
  };
  for (const [query, reason] of Object.entries(expected)) {
    const { hits, interpretation } = index.search(query);
    assert.equal(hits[0]?.id, 'pension', query);
    assert.deepEqual(interpretation, { original: query, used: 'пенсія', reason }, query);
  }
});

test('punctuation keys are letters until the whole word was read', () => {
  const facts = {
    ',s,ksjntrf': 'бібліотека',
    ';bnkj': 'житло',
    ']lfkmyz': 'їдальня',
    'pljhjd`z': 'здоров’я',
    "pljhjd'z": 'здоров’я',
    ojltyybr: 'щоденник',
  };
  const names = indexOf([...new Set(Object.values(facts)), 'сукня', 'здорожчання'].map((name) => ({ id: name, name })));
  for (const [typed, meant] of Object.entries(facts)) {
    const { hits, interpretation } = names.search(typed);
    assert.equal(hits[0]?.id, meant, typed);
    assert.equal(interpretation?.reason, 'layout', typed);
  }
});

test('of four letters a lost one is put back, and a changed one is not guessed', () => {
  const short = indexOf([
    { id: 'home', name: 'Житло' },
    { id: 'papers', name: 'Справа' },
  ]);
  assert.equal(short.search('жито').hits[0]?.id, 'home');
  assert.equal(short.search('кава').total, 0);
});

test('a word that the vocabulary knows is not taken for a misspelt one, when the records lack what it means', () => {
  assert.equal(index.search('спадок').total, 0, '«спадок» is not «садок»');
});

test('what a person tells in a sentence finds the service, whichever verbs and relatives are in it', () => {
  const told = indexOf([
    ...SERVICES,
    { id: 'death', name: 'Реєстрація смерті' },
    { id: 'birth', name: 'Реєстрація народження' },
    { id: 'doctor', name: 'Запис до лікаря' },
    { id: 'lost', name: 'Втрата паспорта' },
  ]);
  for (const [query, id] of [
    ['помер мій дідусь', 'death'],
    ['у мене народився син', 'birth'],
    ['болить зуб що робити', 'doctor'],
    ['загубила паспорт', 'lost'],
  ] as const) {
    assert.equal(told.search(query).hits[0]?.id, id, query);
  }
});

test('words that only begin alike are not akin', () => {
  const alike = indexOf([
    { id: 'heating', name: 'Оплата опалення' },
    { id: 'current', name: 'Електроенергія: передати показники' },
    { id: 'train', name: 'Квиток на потяг' },
    { id: 'mobile', name: 'Мобільний зв’язок: поповнити рахунок' },
    { id: 'receipt', name: 'Електронний рецепт' },
    { id: 'water', name: 'Водопостачання' },
    { id: 'licence', name: 'Посвідчення водія' },
  ]);
  const found = (query: string): string[] => alike.search(query).hits.map(({ id }) => id);
  assert.deepEqual(found('холодно').slice(0, 1), ['heating']);
  assert.deepEqual(found('холодильник'), [], 'a fridge is no heating');
  assert.deepEqual(found('купити холодильник'), []);
  assert.deepEqual(found('електрика').slice(0, 1), ['current']);
  assert.deepEqual(found('квиток на електричку'), ['train'], 'a commuter train is neither current nor electronic');
  assert.deepEqual(found('купити хліб'), [], 'buying is no sleeping compartment');
  assert.deepEqual(found('телефон'), [], 'a phone is no bill');
  assert.deepEqual(found('оплата телефону').slice(0, 1), ['mobile']);
  assert.deepEqual(found('вода'), ['water'], 'water is no driving');
});

test('an unknown noun behind a known one is what the query is about; a verb, a rare word and a slip are no such nouns', () => {
  const told = indexOf([
    ...SERVICES,
    { id: 'receipt', name: 'Електронний рецепт', about: 'Ліки за рецептом лікаря.' },
    { id: 'courses', name: 'Курси перекваліфікації' },
    { id: 'time', name: 'Запис на зручний час' },
  ]);
  for (const query of ['рецепт сирників', 'курс злотого', 'машина часу фільм', 'квитки марсіанам']) {
    assert.equal(told.search(query).total, 0, query);
  }
  for (const [query, id] of [
    ['рецепт загубила', 'receipt'],
    ['електронний рецепт сирників', 'receipt'],
    ['злотий пенсія', 'pension'],
    ['житлова субсидыя', 'subsidy'],
  ] as const) {
    assert.equal(told.search(query).hits[0]?.id, id, query);
  }
});

test('what people call it: a registered person, driving, an ID card, a disability, a theft', () => {
  const called = indexOf([
    { id: 'household', name: 'Витяг про склад зареєстрованих осіб' },
    { id: 'licence', name: 'Посвідчення водія' },
    { id: 'passport', name: 'Паспорт громадянина України' },
    { id: 'disability', name: 'Встановлення інвалідності' },
    { id: 'police', name: 'Заява до поліції' },
  ]);
  for (const [query, id] of [
    ['справка о зарегистрированных', 'household'],
    ['вождение', 'licence'],
    ['айдішка', 'passport'],
    ['каліцтво', 'disability'],
    ['вкрали гаманець', 'police'],
  ] as const) {
    assert.equal(called.search(query).hits[0]?.id, id, query);
  }
});

test('the literal search offers nothing that was not typed', () => {
  for (const query of ['gtycsz', 'pensiia', 'субсідія', 'права на машину']) {
    assert.deepEqual(index.search(query, { literal: true }), { hits: [], total: 0, interpretation: null }, query);
  }
  assert.equal(index.search('субсидією', { literal: true }).hits[0]?.id, 'subsidy');
});

test('a record that has the very word stands above one that was re-read', () => {
  const services = [...SERVICES, { id: 'literal', name: 'Опис', about: 'Приклад: gtycsz, pensiia, комуналка' }];
  const both = indexOf(services);
  for (const query of ['gtycsz', 'pensiia', 'комуналка']) {
    const { hits, interpretation } = both.search(query);
    assert.equal(hits[0]?.id, 'literal', query);
    assert.equal(interpretation, null, query);
    for (const hit of hits.slice(1)) assert.ok(!hit.direct && hit.score < 1, query);
  }
  assert.ok((both.search('комуналка').hits[1]?.id ?? '').match(/utilities|subsidy/));
});

test('everyday words, Russian words and abbreviations find what the records call otherwise', () => {
  assert.equal(first('права на машину'), 'licence');
  assert.equal(first('садик'), 'kindergarten');
  assert.equal(first('справка о несудимости'), 'record');
  assert.equal(first('ВПО'), 'idp');
  assert.equal(first('переселенець'), 'idp');
  assert.equal(first('как оплатить коммуналку'), 'utilities');
  assert.equal(index.search('садик').interpretation?.reason, 'synonym');
});

test('a slip of the finger is forgiven and told', () => {
  assert.deepEqual(index.search('субсдия').interpretation?.reason, 'spelling');
  assert.equal(first('субсдия'), 'subsidy');
  assert.equal(first('несудимсть'), 'record');
  assert.equal(index.search('субсідія').interpretation?.used, 'субсидія');
});

test('all six spellings of one street find the branch', () => {
  for (const query of ["Знам'янська", 'Знам’янська', 'Знамʼянська', 'Знам`янська', 'Знамянська', 'Знаменская']) {
    assert.equal(first(query), 'branch-14', query);
  }
});

test('a house is found by its number, however it is written', () => {
  for (const query of ['143-а', '143а', '143 а', '143-А', 'Кропивницького 143'])
    assert.equal(first(query), 'main', query);
});

test('a former name leads to the record and the hint gives its name of today', () => {
  const { hits, interpretation } = index.search('Потьомкінська');
  assert.equal(hits[0]?.id, 'main');
  assert.equal(interpretation?.reason, 'former-name');
  assert.equal(interpretation?.used, SERVICES.find(({ id }) => id === 'main')?.name);
});

test('an e-mail, a phone, C++ and an English name are not corrected', () => {
  assert.equal(first('C++'), 'cpp');
  assert.equal(first('someone@example.com'), 'cpp');
  assert.equal(first('English Speaking Club'), 'english');
  for (const query of ['C++', 'English', 'someone@example.com'])
    assert.equal(index.search(query).interpretation, null, query);
  for (const query of ['nobody@example.org', '+380441234567', '(0512) 00-00-00'])
    assert.equal(index.search(query).total, 0, query);
});

test('nonsense and what the catalogue does not have give no answer instead of a guess', () => {
  for (const query of [
    'asdfghjkl',
    'рецепт борщу',
    'замовити піцу',
    'прогноз погоди',
    'йцукен',
    '',
    '   ',
    '!!!',
    '"',
  ]) {
    assert.deepEqual(index.search(query), { hits: [], total: 0, interpretation: null }, query);
  }
});

test('a word that most records share does not make an answer of a strange one', () => {
  assert.equal(index.search('оплата парковки велосипедів').total, 0);
});

test('the beginning of a word finds it, from the first letter', () => {
  assert.equal(first('суб'), 'subsidy');
  assert.equal(first('квиток на по'), 'train');
  assert.ok(index.suggest('п').some(({ id }) => id === 'pension'));
  assert.deepEqual(index.suggest('субс'), [{ id: 'subsidy', text: 'Житлова субсидія' }]);
});

test('suggestions are at most eight, each text once', () => {
  const many = indexOf(Array.from({ length: 30 }, (_, at) => ({ id: `s${at}`, name: `Послуга ${at % 12}` })));
  const suggestions = many.suggest('послуга', { limit: 50 });
  assert.equal(suggestions.length, 8);
  assert.equal(new Set(suggestions.map(({ text }) => text)).size, 8);
});

test('a hit explains which word found what, where and how', () => {
  const [hit] = index.search('садик').hits;
  assert.ok(hit && !hit.direct);
  const [match] = hit.matched;
  assert.ok(match && match.score > 0);
  assert.deepEqual(
    { ...match, score: 0 },
    { query: 'садик', word: 'дитячого садка', fields: ['name'], kind: 'synonym', score: 0 },
  );
  assert.ok(index.search('субсидія').hits[0]?.matched.every(({ kind }) => kind === 'exact'));
});

test('the order is the same every time, and equal records keep the order they came in', () => {
  const twins = indexOf(['a', 'b', 'c', 'd'].map((id) => ({ id, name: 'Оплата води' })));
  for (let round = 0; round < 3; round++) {
    assert.deepEqual(
      twins.search('вода').hits.map(({ id }) => id),
      ['a', 'b', 'c', 'd'],
    );
  }
});

test('limit and filter change what is returned, not the order', () => {
  const all = index.search('довідка').hits.map(({ id }) => id);
  assert.ok(all.length > 1);
  assert.deepEqual(
    index.search('довідка', { limit: 1 }).hits.map(({ id }) => id),
    all.slice(0, 1),
  );
  assert.equal(index.search('довідка', { limit: 1 }).total, all.length);
  const without = index.search('довідка', { filter: ({ id }) => id !== all[0] });
  assert.deepEqual(
    without.hits.map(({ id }) => id),
    all.slice(1),
  );
});

test('a library may bring its own vocabulary', () => {
  const language = compileLanguage({
    synonyms: [],
    colloquial: { 'Квитки на поїзд': ['чугунка'] },
    russian: {},
    formerNames: {},
    stopWords: ['мені'],
    weakWords: [],
  });
  const own = createSearchIndex(SERVICES, {
    id: ({ id }) => id,
    fields: { name: { text: ({ name }) => name } },
    language,
  });
  assert.equal(own.search('мені чугунка').hits[0]?.id, 'train');
  assert.equal(first('чугунка'), undefined);
});

test('an empty catalogue, a very long query and odd characters are no trouble', () => {
  assert.equal(indexOf([]).search('пенсія').total, 0);
  assert.equal(index.search('пенсія '.repeat(2000)).hits[0]?.id, 'pension');
  assert.equal(index.search('constructor __proto__ toString').total, 0);
  assert.equal(index.search('пенсія \u0000\uD800 \u{1F600}').hits[0]?.id, 'pension');
});

test('a story around the wish does not hide it, and three words with an unknown noun are still refused', () => {
  const told = indexOf([
    ...SERVICES,
    { id: 'alimony', name: 'Стягнення аліментів' },
    { id: 'jobs', name: 'Робота: вакансії' },
    { id: 'birth', name: 'Реєстрація народження' },
    { id: 'guard', name: 'Призначення опіки' },
  ]);
  const found = (query: string): string | undefined => told.search(query).hits[0]?.id;
  assert.equal(found('не можу більше платити за газ бо маленька зарплата'), 'utilities');
  assert.equal(found('у мене народилась донька що робити'), 'birth', '«що робити» is no work');
  assert.equal(found('колишній чоловік кинув нас'), 'alimony');
  assert.equal(found('пенсія марсіанам'), undefined);
});

test('a form with a number is found with its dash, without it and apart', () => {
  const forms = indexOf([
    { id: 'ok-5', name: 'Довідка ОК-5' },
    { id: 'ok-7', name: 'Довідка ОК-7' },
  ]);
  for (const query of ['ОК-5', 'ок5', 'ок 5', 'jr5']) assert.equal(forms.search(query).hits[0]?.id, 'ok-5', query);
});

test('vowels inside a word that a Russian or a hasty finger changes do not matter', () => {
  assert.equal(first('комунольні послуги'), 'utilities');
  assert.equal(first('субсодія'), 'subsidy');
  assert.equal(first('комунільні'), 'utilities');
});

test('one letter held down is no word', () => {
  const prepositions = indexOf([{ id: 'with', name: 'Виїзд з України в Європу' }]);
  for (const query of ['zzzz', 'ззззз', 'вввв']) assert.equal(prepositions.search(query).total, 0, query);
});

test('the floor of a query is told: it sinks with the words of a sentence', () => {
  const floorOf = (query: string): number => index.ask(query).floor;
  assert.equal(floorOf('пенсія'), floorOf('пенсія за віком'));
  assert.ok(floorOf('хочу вже піти на пенсію') < floorOf('пенсія за віком'));
});

test('numbers and Latin words are compared whole', () => {
  const whole = indexOf([
    { id: 'en', name: 'Old-age pension, communication', about: 'Пенсія' },
    { id: 'phone', name: 'Телефон 0512000001' },
  ]);
  assert.equal(whole.search('pensiia').interpretation?.used, 'пенсія', 'no kin of pension');
  assert.equal(whole.search('community').total, 0);
  assert.equal(whole.search('0512000002').total, 0);
});

test('a word that is right in Ukrainian is not told as another, even where the records have it in Russian only', () => {
  const keyed = indexOf([{ id: 'pay', name: 'Комунальні платежі, оплатить свет' }]);
  const { hits, interpretation } = keyed.search('оплатити комунальні');
  assert.equal(hits[0]?.id, 'pay');
  assert.equal(interpretation, null);
});

test('a word that nobody knows weighs less in a Russian query than in a Ukrainian one', () => {
  const services = indexOf([
    { id: 'licence', name: 'Дозвіл на торгівлю' },
    ...Array.from({ length: 40 }, (_, at) => ({ id: `other-${at}`, name: `Інша послуга ${at}` })),
  ]);
  assert.equal(services.search('разрешение прилавок').hits[0]?.id, 'licence');
  assert.equal(services.search('дозвіл прилавок').total, 0);
});

test('a word read by other keys that folding leaves two letters of begins nothing', () => {
  const minutes = indexOf([{ id: 'quick', name: 'Відкрити за кілька хвилин' }]);
  assert.equal(minutes.search('слон').total, 0, 'by its keys «ckjy», by these letters «ккйи»');
  assert.equal(minutes.search('кі').hits[0]?.id, 'quick');
});
