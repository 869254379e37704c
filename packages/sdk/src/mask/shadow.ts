/**
 * A text of the same length in which look-alikes are what they stand for, so that a place in the one is the same place in
 * the other: odd spaces are spaces, all dashes are hyphens, digits of any script are ASCII, and an О that stands among
 * digits is a zero.
 */

/** Signs that nobody sees: they may stand anywhere. They become U+0001. */
const UNSEEN =
  /[\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\u20e3]/g;
const SPACES = /[\t\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const DASHES = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d\u30fc]/g;
const DOTS = /[\u00b7\u2022\u2024\u2027\u22c5\u3002\uff0e\uff61]/g;

/** Letters that people type for digits, where they stand among digits. */
const LETTERS: Record<string, string> = {
  O: '0',
  o: '0',
  О: '0',
  о: '0',
  З: '3',
  з: '3',
  I: '1',
  l: '1',
  І: '1',
  '|': '1',
};

/** A digit of any script as ASCII, filled up to its length. */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  // The digits of a script follow each other, the zero stands at a multiple of ten from a known one.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return `${(code - 0x1d7ce) % 10}\u0001`;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero).padEnd(sign.length, '\u0001');
}

export function shadow(text: string): string {
  const plain = text
    .replace(UNSEEN, '\u0001')
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(DOTS, '.')
    .replace(/\uff0b/g, '+')
    .replace(/[\u2044\u2215\uff0f]/g, '/')
    .replace(/[\uff20\ufe6b]/g, '@')
    .replace(/\uff08/g, '(')
    .replace(/\uff09/g, ')')
    .replace(/(?![0-9])\p{Nd}/gu, digit);
  const asDigits = (run: string) => run.replace(/[^\d]/g, (letter) => LETTERS[letter] ?? letter);
  return (
    plain
      // A word of digits and such letters, with a digit in it and no other letter beside it.
      .replace(
        /(^|[^\p{L}\p{N}])([\dOoОоЗзIlІ|]*\d[\dOoОоЗзIlІ|]*)(?![\p{L}\p{N}])/gu,
        (_, before: string, run: string) => before + asDigits(run),
      )
      // «050-ООО-00-00»: a group of nothing but O between digits.
      .replace(
        /(\d[ ().-]{1,3})([OoОо]{2,4})(?=[ ().-]{1,3}\d)/g,
        (_, before: string, run: string) => before + asDigits(run),
      )
  );
}
