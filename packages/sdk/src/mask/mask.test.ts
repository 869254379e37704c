import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mask, personalIn } from './index.ts';

/** No number of a person may stand in a file: the operator and the rest meet at run time. */
const OPERATORS = [39, 50, 63, 66, 67, 68, 73, 75, 77, 89, 91, 92, 93, 94, 95, 96, 97, 98, 99].map(
  (code) => `0${code}`,
);
const REST = ['1', '2', '3', '4', '5', '6', '7'].join('');

const digitsOf = (text: string) => text.replace(/\D/g, '');
const question = (personal: string) => `Коли полагодять ліхтар? ${personal} Дякую.`;

/** A number of ten digits in a spelling. */
const spellings: Record<string, (number: string) => string> = {
  'in one piece': (n) => n,
  'with the country': (n) => `+38${n}`,
  'with the country and no plus': (n) => `38${n}`,
  'with two zeros before the country': (n) => `0038${n}`,
  'with the eight of years ago': (n) => `8-${n.slice(0, 3)}-${n.slice(3, 6)}-${n.slice(6, 8)}-${n.slice(8)}`,
  'with spaces': (n) => `${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6, 8)} ${n.slice(8)}`,
  'with brackets': (n) => `(${n.slice(0, 3)}) ${n.slice(3, 6)}-${n.slice(6, 8)}-${n.slice(8)}`,
  'with brackets and no space': (n) => `+38(${n.slice(0, 3)})${n.slice(3)}`,
  'with dots': (n) => `${n.slice(0, 3)}.${n.slice(3, 6)}.${n.slice(6, 8)}.${n.slice(8)}`,
  'with slashes': (n) => `${n.slice(0, 3)}/${n.slice(3, 6)}/${n.slice(6)}`,
  'with long dashes': (n) => `${n.slice(0, 3)}–${n.slice(3, 6)}—${n.slice(6, 8)}‑${n.slice(8)}`,
  'with underscores': (n) => `${n.slice(0, 3)}_${n.slice(3, 6)}_${n.slice(6)}`,
  'with stars': (n) => `${n.slice(0, 3)}*${n.slice(3, 6)}*${n.slice(6)}`,
  'in other groups': (n) => `${n.slice(0, 4)} ${n.slice(4, 6)} ${n.slice(6, 8)} ${n.slice(8)}`,
  'digit by digit': (n) => [...n].join(' '),
  'digit by digit with hyphens': (n) => [...n].join('-'),
  'over two lines': (n) => `${n.slice(0, 3)}\n${n.slice(3, 6)}-${n.slice(6)}`,
  'over three lines': (n) => `+38\n${n.slice(0, 3)}\n${n.slice(3)}`,
  'with odd spaces': (n) => `${n.slice(0, 3)}\u00a0${n.slice(3, 6)}\u202f${n.slice(6)}`,
  'with spaces that nobody sees': (n) => `${n.slice(0, 2)}\u200b${n.slice(2, 5)}\u00ad${n.slice(5)}`,
  'with the letter O of our alphabet': (n) => n.replaceAll('0', 'О'),
  'with the Latin O': (n) => `${n.slice(0, 3).replaceAll('0', 'O')}-${n.slice(3, 6)}-${n.slice(6)}`,
  'in wide digits': (n) => n.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  'in mathematical digits': (n) => n.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  'in keycaps': (n) => n.replace(/\d/g, '$&\ufe0f\u20e3'),
  'with a word inside': (n) => `${n.slice(0, 3)} потім ${n.slice(3)}`,
  'with the name of the network inside': (n) => `${n.slice(0, 3)} (київстар) ${n.slice(3, 6)}-${n.slice(6)}`,
  'without the zero': (n) => n.slice(1),
  'behind a word without a space': (n) => `тел${n}`,
  'with an extension': (n) => `${n}, дод. 12`,
  'with an extension behind a hash': (n) => `${n}#12`,
  'with an inner number in brackets': (n) => `${n} (внутрішній 12)`,
  'with the zero in brackets': (n) => `+38(0)${n.slice(1, 3)} ${n.slice(3)}`,
  'with the country digit by digit': (n) => `+3-8-${n.slice(0, 3)}-${n.slice(3)}`,
  'with commas': (n) => `${n.slice(0, 3)},${n.slice(3, 6)},${n.slice(6)}`,
  'with colons': (n) => `${n.slice(0, 3)}:${n.slice(3, 6)}:${n.slice(6)}`,
  'with dots in threes': (n) => `${n.slice(0, 3)}...${n.slice(3, 6)}...${n.slice(6)}`,
  'with square brackets': (n) => `[${n.slice(0, 3)}] ${n.slice(3)}`,
  'with empty lines': (n) => `${n.slice(0, 3)}\n\n${n.slice(3, 6)}\n\n${n.slice(6)}`,
  'over lines of another system': (n) => `${n.slice(0, 3)}\r\n${n.slice(3)}`,
  'with letters for many digits': (n) => [...n].map((digit) => ({ 0: 'О', 1: 'І', 3: 'З' })[digit] ?? digit).join(''),
  'with a small і': (n) => `${n.slice(0, 3)}${n.slice(3).replaceAll('1', 'і')}`,
  'with б for six': (n) => `${n.slice(0, 3)}${n.slice(3).replaceAll('6', 'б')}`,
  'with ч for four': (n) => `${n.slice(0, 3)}${n.slice(3).replaceAll('4', 'ч')}`,
  'with S for five': (n) => `${n.slice(0, 3)}${n.slice(3).replaceAll('5', 'S')}`,
  'in circled digits': (n) =>
    [...n].map((digit) => (digit === '0' ? '⓪' : String.fromCodePoint(0x245f + Number(digit)))).join(''),
  'above the line': (n) => [...n].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join(''),
  'in Arabic digits': (n) => n.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  'twice, with a slash': (n) => `${n}/${n}`,
};

describe('phones', () => {
  for (const [how, write] of Object.entries(spellings)) {
    it(`are hidden ${how}`, () => {
      for (const operator of OPERATORS) {
        const masked = mask(question(write(operator + REST)));
        assert.match(masked, /\[телефон\]/);
        assert.equal(digitsOf(masked.normalize('NFKC')), '', masked);
      }
    });
  }

  it('of offices and homes are hidden too: a person’s own is among them', () => {
    for (const phone of [
      '(0512) 00-00-01', '0512 00 00 01', '8 (0512) 00 00 01', '8-0512-00-00-01', '+38 (0512) 00-00-01', '0512/00-00-01',
      '00-00-01', '512-00-00-01', '000-00-01', 'тел. 24 00 01', 'дзвоніть на номер 240001', 'Tel 000001', 'т. 00-00-01', 'т/ф 00-00-01', 'дом. тел. 00 00 01', '(8-0512) 00-00-01', '80512000001', '0-512-00-00-01', '05 12 00 00 01', '(О5І2) ОО-ОО-О1', '(05134) 0-00-01', 'тел. 0-00-01', '(0512) 00-00-01 вн. 5', '+48 600 000 001',
    ]) assert.equal(digitsOf(mask(question(phone))), '', phone); // prettier-ignore
  });

  it('are hidden when they are said in words', () => {
    for (const said of [
      'нуль п’ять нуль один два три чотири п’ять шість сім',
      'ноль девяносто три сто двадцать три сорок пять шестьдесят семь',
      'нуль шістдесят сім, 123, сорок п’ять, шістдесят сім', "нуль п'ятдесят 123 4567", 'НУЛЬ П’ЯТДЕСЯТ ОДИН ДВА ТРИ ЧОТИРИ П’ЯТЬ',
      'zero five zero one two three four five six seven', 'nul pyat nul odyn dva try chotyry pyat shist sim',
    ]) assert.match(mask(question(said)), /^Коли полагодять ліхтар\? \[телефон\]/, said); // prettier-ignore
  });

  it('are hidden where a part of them looks like hours or like a date', () => {
    for (const phone of ['8-03–9–10_00000', '0671, 0-10-0-00', '06) 01.01.2000', '06.7.10.0-10.00', '0_671  00:10;00'])
      assert.equal(digitsOf(mask(question(phone))), '', phone);
  });

  it('are hidden however they are written, in any text: no seven digits of one are left', () => {
    const separator = fc.constantFrom(
      '',
      ' ',
      '-',
      '.',
      '/',
      ' - ',
      ') ',
      '\n',
      '\u00a0',
      '–',
      '  ',
      '_',
      '\u200b',
      ', ',
    );
    const phone = fc.record({
      head: fc.constantFrom('', '+38', '38', '8', '+38 ', '8-', '8 ', '0038 '),
      number: fc.tuple(fc.constantFrom(...OPERATORS), fc.integer({ min: 1_000_000, max: 9_999_999 })).map(([operator, rest]) => `${operator}${rest}`),
      cuts: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 5 }),
      separators: fc.array(separator, { minLength: 9, maxLength: 9 }),
    }); // prettier-ignore
    const around = fc.constantFrom(
      '',
      'Мій номер ',
      'тел. ',
      'о 10:00 дзвоніть: ',
      'буд. 5, кв. 7, ',
      '(',
      'Прошу, ',
      'viber ',
      '12.05.2026 ',
    );
    fc.assert(
      fc.property(phone, around, fc.constantFrom('', '.', ' дякую', ')', ' до 18:00', '\nІван'), ({ head, number, cuts, separators }, before, after) => {
        let written = head;
        [...number].forEach((digit, at) => (written += (cuts.includes(at) ? separators[at - 1] : '') + digit));
        const masked = mask(before + written + after);
        assert.ok(!digitsOf(masked).includes(digitsOf(number).slice(-7)), `${JSON.stringify(before + written + after)} → ${masked}`);
        assert.match(masked, /\[/);
      }),
      { numRuns: 3000 },
    ); // prettier-ignore
  });
});

describe('other personal data', () => {
  it('e-mails are hidden in every spelling', () => {
    for (const email of [
      'person@example.org', 'a.b-c@mail.example.org', 'person @ example . org', 'person[at]example.org', 'person (at) example (dot) org',
      'person собака example крапка org', 'person собака gmail точка com', 'person(собака)example.org', 'особа@приклад.укр', 'person at ukr.net',
      'person\u200b@example.org', 'person＠example.org', 'person собака гмейл', 'mailto:person@example.org', 'пошта:person@example.org',
      'person(a)example.org', 'person{at}example.org', 'person &#64; example.org', 'person%40example.org', 'person#example.org', 'person&example.org', '"person person"@example.org',
      'person ет example.org', 'person на укр.нет', 'person на gmail.com', 'person gmail com', 'gmail: person', 'person собака мейл ру', 'person собака і юа', 'person собака юкр нет',
      'person\n@example.org', 'p e r s o n @ example . org', 'PERSON(AT)EXAMPLE(DOT)ORG'.toLowerCase(),
    ]) assert.doesNotMatch(mask(question(email)), /person|особа|example/, email); // prettier-ignore
  });

  it('addresses with a house or a flat are hidden; a street by itself is where the lamp stands', () => {
    for (const address of [
      'вул. Садова, 12', 'вул.Садова 12', 'вулиця Садова, буд. 12, кв. 5', 'на вулиці Садовій 12-а', 'пр. Миру, 25-а', 'просп. Миру буд.25',
      'пров. Південний, 30', 'вул. 1 Лінія, 34-а', 'вул. 8 Березня, 5/2', 'бульвар Садовий 10 к. 3', 'ул. Садовая, д. 5, кв. 10', 'Садова 12 кв. 5',
      'живу на Садовій 12', 'мешкаю: Миколаїв, Садова, 12', 'кв. 15', 'квартира № 15', 'буд. 7', 'вул. Садова\nбуд. 12', 'вул. «Садова», 12',
      'пр-кт Центральний 12', 'узвіз Садовий 3', 'мікрорайон Північний, буд 12 кв 5', 'вул. 295-ї Дивізії 12', 'вул. Садова №12', 'вул. Садова, б. 12', 'вул. Садова 12 під’їзд 3',
      'буд. № 12', 'кв. № 5', 'дім 12', 'апартаменти 5', 'гуртожиток, кімната 5', 'по Садовій, 12', 'на Садовій 12-а', 'vul. Sadova 12', '54000, Миколаїв, Садова 12',
    ]) assert.equal(digitsOf(mask(question(address))), '', address); // prettier-ignore
    assert.equal(mask('На вулиці Садовій темно.'), 'На вулиці Садовій темно.');
  });

  it('addresses are hidden where the number is said in words, and the street without its kind', () => {
    for (const address of [
      'будинок п’ять', "у будинку п'ять, квартира дванадцять", 'Мешкаю на вулиці Садовій, будинок двадцять один а', 'квартира сорок вісім', 'будинок номер сто тридцять два на Садовій', 'дом пять', 'кв. сім', 'на Садовій п’ять', 'біля Садової двадцять п’ять',
    ]) assert.doesNotMatch(mask(question(`${address}.`)), /п.ять|дванадцять|двадцять|один|вісім|сто|пять|сім/, address);
    for (const address of [
      'я з Садової 5', 'Садова 5, не прибирають сніг', 'на Великій Морській 12', 'По Великій Морській, 12-а', 'біля Центральної 12', 'до Садової 5', 'навпроти Садової 5', 'на Садовій, 5/2', 'на Садовій № 5', 'На Соборній площі 1', 'Херсонська, 112.', 'коло Нової 7-б', 'від Лазурного 3',
    ]) assert.equal(digitsOf(mask(question(address))), '', address);
  }); // prettier-ignore

  it('a number in twos is hidden where dots would make no date of it', () => {
    for (const phone of ['24.00.01', 'мій 47.35.00', '(56.77.01)', '31.00.02, дзвоніть']) assert.equal(digitsOf(mask(question(phone))), '', phone);
  }); // prettier-ignore

  it('numbers of cards, accounts and papers are hidden', () => {
    for (const number of [
      '4111 1111 1111 1111', '4111-1111-1111-1111', '4111111111111111', 'ІПН 1234567890', '1234567890', 'UA21 3223 1300 0002 6007 2335 6600 1',
      'паспорт ЕК 123456', 'КМ 123456', 'особовий рахунок № 12345', 'о/р 123-456', '19500101-12345', 'народився 01.02.1950', 'дата народження: 1 лютого 1950',
    ]) assert.equal(digitsOf(mask(question(number))), '', number); // prettier-ignore
  });

  it('profiles and names of who signs are hidden', () => {
    for (const link of ['https://www.facebook.com/some.person', 't.me/some_person', 'телеграм @some_person', 'instagram: some.person', 'viber://chat?number=1', `wa.me/38${OPERATORS[0]}${REST}`, `tel:+38${OPERATORS[0]}${REST}`])
      assert.doesNotMatch(mask(question(link)), /some|number|\d/, link); // prettier-ignore
    assert.equal(mask('З повагою, Тестова Особа'), 'З повагою, [ім’я]');
    assert.equal(mask('мене звати Тестова'), 'мене звати [ім’я]');
  });
});

describe('what is not personal', () => {
  it('stays as it is written', () => {
    for (const text of [
      'Води немає з 09:05, 12.05.2026', 'пн–пт 9.30–13.00, 14.00–18.00', 'пн 9:30–13:00; 14:00–18:00, сб 10:00–15:00',
      'Зустріч 9 квітня 2013 р., 10:00', '12.05.2026 о 10.00', 'з 10-00 до 11-45', '10-00–11-45', 'філія № 12, тролейбус 2, 5', 'маршрутка 8, 44, 56, 77, 81',
      'у 2012–2013 роках', '85 000 осіб, 22 000 з них', '500 000 000 грн', 'розпорядження № 123-р від 28.04.2012', 'програма 2010–2015', 'закон 393/96-ВР',
      'за 2 робочі дні', 'Коли полагодять ліхтар на Садовій?', 'пенсія 3 200 грн 50 коп', '10.15–10.35 і 10:20–10:40', '19.04.2013 та 09.04.2013', 'гаряча лінія 1545',
      'https://mkrada.gov.ua/', 'площа 45 кв. м', 'сто двадцять три тисячі гривень', 'у мене собака чорна', '2026-11-28', 'На Садовій 12 листопада було темно', 'По Центральній 12 осіб', 'площа 45 м²', 'кімната на 5 осіб', 'на Соборній о 10:30',
      'у будинку два ліфти', 'будинок п’ять поверхів', 'квартира дві кімнати', 'дім сто років стоїть', 'на Садовій два ліхтарі не горять', 'на Садовій 5 років темно', 'на Садовій 5-й рік темно', 'до Садової 10 хвилин', 'від Центральної 3 зупинки', 'до Соборної 2 км', 'Основа 5.', 'Бібліотека 12.', 'до Нового 2026 року', 'з Першої до Третьої',
      '12.05.24', '31.12.99', '24.01.13 та 24.12.13', 'о 20.30.15', 'код 27.00.03', 'спеціальність 27.00.03', 'п. 24.13.01', 'версія 24.13.01', '24.00.01.5', '124.00.01', 'ціна 24.50', '10.24.00.01', 'One two three, go',
    ]) assert.equal(mask(text), text); // prettier-ignore
  });

  it('is told apart by place: pieces are in order, do not overlap, and lie within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.array(fc.constantFrom('0', '5', 'О', ' ', '-', '@', '.', 'вул. ', 'кв. ', '\n', '+', '(')), (text, noise) => {
        const whole = text + noise.join('') + text;
        let from = 0;
        for (const { start, end } of personalIn(whole)) {
          assert.ok(start >= from && end > start && end <= whole.length);
          from = end;
        }
        const once = mask(whole);
        assert.equal(mask(once), once);
        assert.deepEqual(personalIn(once), []);
      }),
      { numRuns: 2000 },
    ); // prettier-ignore
  });

  it('is found in the same time whatever is typed: no text makes the search go back and back', () => {
    const units = [
      '1 ',
      '12',
      'слово ',
      'вул. Садова ',
      'a.',
      'a',
      'нуль 1 ',
      '(',
      '+(',
      '0',
      'a@',
      ' ',
      '\n',
      'живу ',
      'собака ',
      'Вул ',
      'рахунок а а ',
      '1-',
      'а, ',
      'кв. ',
      '@',
      '1      ',
    ];
    const times = (unit: string, length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const start = performance.now();
      mask(text);
      return performance.now() - start;
    }; // prettier-ignore
    // A search that goes back grows with the square or worse; this bound only tells seconds from milliseconds.
    for (const unit of units) assert.ok(times(unit, 4000) < 2000, unit);
  });
});
