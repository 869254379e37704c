import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgiven, slips } from './distance.ts';
import { fixLookAlikes, fold } from './fold.ts';
import { cyrillicToLatin, latinToRussian, latinToUkrainian, russianKeysToUkrainian } from './layout.ts';
import { compareUk, normalize } from './normalize.ts';
import { inUkrainianLetters, looksRussian } from './russian.ts';
import { family, stem } from './stem.ts';
import { isVerbatim, tokens } from './tokens.ts';
import { fromLatin } from './translit.ts';

const stemOf = (word: string): string => stem(fold(word));
const familyOf = (word: string): string => family(stemOf(word));
const same = (values: readonly string[]): number => new Set(values).size;

test('every apostrophe people type folds away, and so does its absence', () => {
  const forms = [
    "знам'янська",
    'знам’янська',
    'знамʼянська',
    'знам`янська',
    'знам´янська',
    'знам‘янська',
    'знамянська',
  ];
  assert.equal(same(forms.map(fold)), 1);
});

test('й and ї stay letters: folding never strips marks by decomposition', () => {
  assert.notEqual(fold('край'), fold('кра'));
  assert.equal(fold('їжа'), fold('іжа'));
});

test('confused letters fold together', () => {
  assert.equal(fold('ґанок'), fold('ганок'));
  assert.equal(fold('пенсия'), fold('пенсія'));
  assert.equal(fold('коммунальный'), fold('комунальний'));
  assert.equal(fold('клієнт'), fold('клиент'));
  assert.equal(fold('оплатить'), fold('оплатити'));
});

test('Latin look-alikes inside a Cyrillic word become Cyrillic, and a Latin word stays as it is', () => {
  assert.equal(fixLookAlikes('пeнciя'), 'пенсія');
  assert.equal(fixLookAlikes('passport'), 'passport');
  assert.equal(fixLookAlikes('wi-fiчик'), 'wi-fiчик');
});

test('normalize makes one key of what people spell differently', () => {
  assert.equal(normalize('  Вул. ЗНАМ`ЯНСЬКА,  33 '), normalize('вул знам’янська 33'));
});

test('compareUk knows the Ukrainian alphabet and counts like people do', () => {
  assert.deepEqual(['Їжак', 'Іван', 'Ґанок', 'Гора', 'Єва', 'Ель'].sort(compareUk), [
    'Гора',
    'Ґанок',
    'Ель',
    'Єва',
    'Іван',
    'Їжак',
  ]);
  assert.deepEqual(['№ 12', '№ 2', '№ 8'].sort(compareUk), ['№ 2', '№ 8', '№ 12']);
  assert.equal(compareUk("Знам'янська", 'Знамʼянська'), 0);
});

test('the forms of a word have one stem', () => {
  const paradigms = [
    'пенсія пенсії пенсію пенсією пенсій пенсіям пенсіями пенсіях',
    'комунальний комунального комунальна комунальної комунальну комунальні комунальних комунальними',
    'квиток квитка квитком квитки квитків квиткам',
    'платіж платежу платежем платежі платежів',
    'робота роботи роботу роботою робіт роботам',
    'довідка довідки довідку довідкою довідці довідок',
    'підприємець підприємця підприємцем підприємці підприємців',
    'інвалідність інвалідності інвалідністю',
    'договір договору договором договори',
    'водій водія водію водієм водіїв',
  ];
  for (const paradigm of paradigms) assert.equal(same(paradigm.split(' ').map(stemOf)), 1, paradigm);
});

test('a verb and the nouns made from it are one family', () => {
  const families = [
    'оформити оформлення оформлю',
    'реєструвати реєстрація реєструю',
    'отримати отримання отримав отримала',
    'перевірити перевірка перевіряти',
    'пенсія пенсійний',
    'безробіття безробітний',
    'вакцинація вакцинувати',
    'народити народився народилась народження',
    'звільнити звільнили звільнення',
    'податок податки податкова податковий',
    'навчити навчання навчаюсь',
    'отримати отримуватиму отримують',
    'паркування паркуватися парковка',
    'дитина діти дітей дітям',
    'сімʼя сімʼї сімей сімʼєю',
  ];
  for (const words of families) assert.equal(same(words.split(' ').map(familyOf)), 1, words);
});

test('words of different meaning are of different families', () => {
  for (const [a, b] of [
    ['податок', 'подати'],
    ['вода', 'водій'],
    ['школа', 'шкода'],
    ['право', 'правда'],
    ['прописка', 'припинення'],
    ['електроенергія', 'електронний'],
    ['прийом', 'при'],
    ['українська', 'укриття'],
  ] as const) {
    assert.notEqual(familyOf(a), familyOf(b), `${a} and ${b}`);
  }
});

test('punctuation keys are letters of the other layout', () => {
  assert.equal(latinToUkrainian('gtycsz'), 'пенсія');
  assert.equal(latinToUkrainian(',s,ksjntrf'), 'бібліотека');
  assert.equal(latinToUkrainian(';bnkj'), 'житло');
  assert.equal(latinToUkrainian(']lfkmyz'), 'їдальня');
  assert.equal(fold(latinToUkrainian('pljhjd`z')), fold('здоров’я'));
  assert.equal(latinToUkrainian('ojltyybr'), 'щоденник');
  assert.equal(latinToRussian('gtycbz'), 'пенсия');
  assert.equal(cyrillicToLatin('зфіізщке'), 'passport');
  assert.equal(cyrillicToLatin('зфыызщке'), 'passport');
  assert.equal(russianKeysToUkrainian('ъдальня'), 'їдальня');
});

test('official and folk transliteration read back to one word', () => {
  const expected = fold('щоденник');
  for (const spelling of ['shchodennyk', 'schodennik'])
    assert.ok(fromLatin(spelling).map(fold).includes(expected), spelling);
  for (const spelling of ['pensiia', 'pensiya', 'pensija', 'pensia']) {
    assert.ok(fromLatin(spelling).map(fold).includes(fold('пенсія')), spelling);
  }
  for (const spelling of ['petytsiia', 'petyciya', 'peticia']) {
    assert.ok(fromLatin(spelling).map(fold).includes(fold('петиція')), spelling);
  }
  assert.ok(fromLatin('zghoda').includes('згода'));
  assert.ok(fromLatin('holodylnyk').map(fold).includes(fold('холодильник')));
  assert.ok(fromLatin('hjcxhjcxhjcx').length <= 16);
});

test('Russian spelling is told from Ukrainian', () => {
  for (const word of ['пенсия', 'выплата', 'электронный', 'объявление']) assert.ok(looksRussian(word), word);
  for (const word of ['пенсія', 'комунальний', 'книга', 'робота']) assert.ok(!looksRussian(word), word);
  assert.equal(inUkrainianLetters('пенсия'), 'пенсія');
});

test('one swap, change, loss or addition is one slip', () => {
  for (const typed of ['пенися', 'пенсяі', 'пенсі', 'пенссія', 'пансія'])
    assert.ok(slips(typed, 'пенсія', 2) <= 2, typed);
  assert.equal(slips('пнесія', 'пенсія', 2), 1);
  assert.equal(slips('борщ', 'пенсія', 2), 3);
  assert.equal(slips('субсе', 'субсидія', 1, true), 1);
  assert.deepEqual([3, 4, 8, 9].map(forgiven), [0, 1, 1, 2]);
});

test('numbers keep their letters, and their dashes do not matter', () => {
  for (const typed of ['143-а', '143а', '143-А', '143-a']) {
    assert.deepEqual(tokens(typed), [{ word: '143а', parts: ['143'] }], typed);
  }
  assert.deepEqual(tokens('56-64-36')[0], { word: '566436', parts: ['56', '64', '36'] });
  assert.deepEqual(
    tokens('№8').map(({ word }) => word),
    ['8'],
  );
});

test('є-services are one word and also their noun', () => {
  for (const typed of ['єМалятко', 'є-малятко', 'e-малятко']) {
    assert.deepEqual(tokens(typed), [{ word: 'ємалятко', parts: ['малятко'] }], typed);
  }
});

test('addresses, numbers and names with signs mean themselves', () => {
  for (const piece of [
    'someone@example.com',
    'https://example.com',
    'example.gov.ua',
    '+380441234567',
    '(0512)',
    'C++',
    'C#',
  ]) {
    assert.ok(piece === '(0512)' || isVerbatim(piece), piece);
  }
  for (const piece of ['пенсія', ',s,ksjntrf', '143-а', 'e-mail']) assert.ok(!isVerbatim(piece), piece);
});
