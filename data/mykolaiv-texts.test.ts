import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { data, lines, told } from './mykolaiv.load.ts';

describe('the texts', () => {
  const inWarning = /\/warnings\//;
  const verbatim = /\/(printed|evidence|url|keywords)(\/|$)/;

  it('have one apostrophe, and no letter of another alphabet inside a word', () => {
    const wrong = told.filter(({ path, text }) => !verbatim.test(path) && /['`ʼ‘´ʹ]/u.test(text));
    assert.deepEqual(wrong, []);
    const mixed = told.filter(({ text }) =>
      /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u.test(text),
    );
    assert.deepEqual(mixed, []);
  });

  it('have English beside the Ukrainian, and no Russian letter outside the keywords', () => {
    const ukrainian = told.filter(({ path }) => path.endsWith('/uk') && !/\/unitForms\//.test(path));
    const english = new Set(told.filter(({ path }) => path.endsWith('/en')).map(({ path }) => path));
    assert.deepEqual(
      ukrainian.filter(({ path }) => !english.has(path.replace(/uk$/, 'en'))),
      [],
    );
    assert.deepEqual(
      told.filter(({ path, text }) => !path.includes('/keywords/') && /[ыэёъ]/iu.test(text)),
      [],
    );
    const lettered = told.filter(
      ({ path, text }) =>
        path.endsWith('/en') && !inWarning.test(path) && /\p{Script=Cyrillic}{2,}/u.test(text.replace(/“[^”]*”/g, '')),
    );
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
      '27b3536fb694',
      '3d00da2a5e73',
      '3e2fa7f156cd',
      '5e17ef44aa2d',
      '632e247e2bb0',
      '68a2b75f44c6',
      '814656d08726',
      '84492cb4a394',
      '981d067beb97',
      '9de2e4390741',
      '9f45fc9360c1',
      'a133b7a6dda9',
      'a519a101bc35',
      'aa62179641ea',
      'baee79d2389b',
      'c6c0dc478638',
      'd6f38bc19a99',
    ]);
    const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
    const named = lines.filter(({ text }) =>
      (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) =>
        [4, 5, 6].some((length) => surnames.has(hash(word.slice(0, length)))),
      ),
    );
    assert.deepEqual(named, []);
    const patronymic = /\p{Lu}\p{L}+(?:івна|ївна|ович|йович|евич)(?:и|а|у|і|ем|ою)?(?!\p{L})/u;
    const initials =
      /(?<![\p{L}\d])\p{Lu}\. ?(?:\p{Lu}\. ?)?(?!Кропивницького|Kropyvnytskyi|Гмирьова|Hmyriov)\p{Lu}\p{Ll}+/u;
    assert.deepEqual(
      lines.filter(({ text }) => patronymic.test(text) || initials.test(text)),
      [],
    );
    for (const { contributors, agenda } of data.events)
      for (const { name } of [...contributors, ...agenda.flatMap(({ speakers }) => speakers)]) assert.equal(name, null);
  });
});
