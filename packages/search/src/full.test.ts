// What a server's words add to the engine: more of them, told apart by stems, and subjects that no service is about.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileLanguage } from './language/compile.ts';
import { FullLexicon } from './language/full-lexicon.ts';
import { stem } from './stem.ts';
import { fold } from './fold.ts';
import { tokens } from './tokens.ts';
import { readLanguageSource } from '../tools/language.ts';
import { createSearchIndex } from './index.ts';
import * as core from './browser.ts';

const NAMES = {
  pension: 'Призначення пенсії',
  birth: 'Державна реєстрація народження',
  police: 'Заява до поліції',
  consumer: 'Захист прав споживачів',
  care: 'Догляд вдома за літніми людьми',
  housing: 'Житловий сертифікат за знищене житло',
  missing: 'Реєстр зниклих безвісти',
  vaccine: 'Вакцинація',
  bank: 'Банківський рахунок',
  trade: 'Реєстрація фізичної особи-підприємця',
  receipt: 'Електронний рецепт',
  courses: 'Курси цифрової грамотності',
};
/** A vocabulary in which nothing stands for anything. */
const NO_WORDS = {
  synonyms: [],
  colloquial: {},
  russian: {},
  formerNames: {},
  stopWords: [],
  weakWords: [],
  outside: [],
};
const options = {
  id: ([id]: [string, string]) => id,
  fields: { name: { text: ([, name]: [string, string]) => name } },
};
const index = createSearchIndex(Object.entries(NAMES), options);
const first = (query: string): string | undefined => index.search(query).hits[0]?.id;

test('sentences are understood by their telling words, which a browser has no room for', () => {
  const small = core.createSearchIndex(Object.entries(NAMES), options);
  for (const [query, id] of [
    ['виповнилося шістдесят що далі', 'pension'],
    ['бабуся живе сама нема кому помити підлогу', 'care'],
    ['купила чоботи а вони розклеїлись', 'consumer'],
    ['нашу хату рознесло', 'housing'],
  ] as const) {
    assert.equal(first(query), id, query);
    assert.notEqual(small.search(query).hits[0]?.id, id, `a browser, too: ${query}`);
  }
});

test('words that a family does not tell apart are told apart by their stems', () => {
  assert.deepEqual(
    index.search('прививки').hits.map(({ id }) => id),
    ['vaccine'],
    'and no account with PrivatBank',
  );
  assert.equal(first('приватбанк'), 'bank');
});

test('a subject that no service is about is refused, whatever known word stands beside it', () => {
  for (const query of [
    'рецепт сирників',
    'рецепт борщу',
    'курс долара',
    'курси манікюру',
    'ремонт телефону',
    'погода',
  ]) {
    assert.equal(index.search(query).total, 0, query);
  }
});

test('a record that has such a word is found by it, and in a story the word refuses nothing', () => {
  const weather = createSearchIndex([['weather', 'Погода й штормові попередження'] as [string, string]], options);
  assert.equal(weather.search('погода').hits[0]?.id, 'weather');
  assert.equal(first('обдурив продавець купила куртку а гроші не вертають'), 'consumer');
});

test('words that only begin alike are not taken for each other', () => {
  const lexicon = new FullLexicon(compileLanguage(NO_WORDS, 'full'));
  const means = (one: string, other: string): boolean => lexicon.means(stem(fold(one)), stem(fold(other)));
  for (const [one, other] of [
    ['приватбанк', 'приватизувати'],
    ['построить', 'пострадавший'],
    ['реструктуризація', 'реєструвати'],
    ['провайдер', 'провадження'],
  ] as const) {
    assert.ok(!means(one, other), `${one}, ${other}`);
  }
  for (const [one, other] of [
    ['народження', 'народила'],
    ['приватизація', 'приватизувати'],
    ['вступник', 'вступати'],
    ['догляд', 'доглядаю'],
  ] as const) {
    assert.ok(means(one, other), `${one}, ${other}`);
  }
});

test('a word that tells nothing without one beside it does not answer for it', () => {
  const permits = createSearchIndex([['building', 'Дозвільні документи на будівництво'] as [string, string]], options);
  for (const query of ['дозвіл', 'дозвіл на будівництво']) assert.equal(permits.search(query).hits[0]?.id, 'building');
  for (const query of ['дозвіл на зброю', 'мисливський квиток']) assert.equal(permits.search(query).total, 0, query);
  const cheap = createSearchIndex([['medicine', 'Програма «Доступні ліки»'] as [string, string]], options);
  assert.equal(cheap.search('іпотека').total, 0, 'half of «доступна іпотека» is no mortgage');
  assert.equal(cheap.search('доступні ліки').hits[0]?.id, 'medicine');
});

test('what was lost goes before what else is lost, and before what else there is of it', () => {
  const papers = createSearchIndex<[string, string]>(
    [
      ['survivor', 'Пенсія у звʼязку з втратою годувальника'],
      ['card', 'Паспорт громадянина України'],
      ['lost', 'Відновлення втраченого паспорта'],
    ],
    options,
  );
  for (const query of ['потерял паспорт', 'загубив паспорт'])
    assert.equal(papers.search(query).hits[0]?.id, 'lost', query);
});

test('a phrase for something that the records lack is read by its words', () => {
  const clubs = createSearchIndex([['club', 'Розмовний клуб англійської'] as [string, string]], options);
  assert.equal(clubs.search('вивчити англійську').hits[0]?.id, 'club');
});

test('a word that is said for something is neither a beginning nor a slip of another', () => {
  const homes = createSearchIndex<[string, string]>(
    [
      ['destroyed', 'Компенсація за зруйноване житло'],
      ['building', 'Дозвільні документи на будівництво'],
    ],
    options,
  );
  for (const query of ['разрешение', 'мы строим дом нужно разрешение'])
    assert.deepEqual(
      homes.search(query).hits.map(({ id }) => id),
      ['building'],
      query,
    );
  assert.equal(homes.search('дом разрушен').hits[0]?.id, 'destroyed');
});

test('a word that refuses is not outvoted by words that say little', () => {
  const aid = createSearchIndex([['aid', 'Гуманітарна допомога'] as [string, string]], options);
  assert.equal(aid.search('взуття').hits[0]?.id, 'aid');
  for (const query of ['взуття розпродаж', 'взуття жіноче розпродаж']) assert.equal(aid.search(query).total, 0, query);
});

test('beginnings of words are not read in another layout, where they would be akin to some word or other', () => {
  const budgets = createSearchIndex([['budget', 'Громадський бюджет'] as [string, string]], options);
  assert.equal(budgets.search('гром бюдж').hits[0]?.id, 'budget');
});

test('a phrase that is refused is known in one order, and its words mean what they mean apart', () => {
  const language = compileLanguage(
    { ...NO_WORDS, colloquial: { пенсія: ['спочинок'] }, outside: ['спочинок моря'] },
    'full',
  );
  const lexicon = new FullLexicon(language);
  const match = (...words: string[]) => {
    const stems = words.map((word) => stem(fold(word)));
    return lexicon.match(stems.map(lexicon.key), 0, stems);
  };
  assert.deepEqual(
    match('спочинок', 'моря').map(({ meant }) => meant),
    [[]],
  );
  assert.equal(match('спочинок', 'гори')[0]?.meant.length, 1);
});

test('no single word that refuses is said for a service as well', async () => {
  const source = await readLanguageSource('full');
  const stemsOf = (text: string): string =>
    tokens(text)
      .map(({ word }) => stem(fold(word)))
      .join(' ');
  const said = [source.colloquial, source.russian, source.formerNames].flatMap((each) => Object.values(each).flat());
  const services = new Map([...said, ...source.synonyms.flat()].map((text) => [stemsOf(text), text]));
  const both = (source.outside ?? []).filter((text) => services.has(stemsOf(text)));
  assert.deepEqual(both, []);
});
