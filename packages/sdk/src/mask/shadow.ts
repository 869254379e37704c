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
/** Letters that are digits only in what is as long as a number, for they follow the numbers of houses too. */
const MORE: Record<string, string> = {
  і: '1',
  i: '1',
  Б: '6',
  б: '6',
  Ч: '4',
  ч: '4',
  S: '5',
  s: '5',
  В: '8',
  B: '8',
  Z: '2',
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
    .replace(/(?![0-9])\p{Nd}/gu, digit)
    // Digits in circles, above and below the line.
    .replace(/\p{No}/gu, (sign) => {
      const plain = sign.normalize('NFKC');
      return /^[0-9]$/.test(plain) ? plain.padEnd(sign.length, '\u0001') : sign;
    });
  const asDigits = (run: string) => run.replace(/[^\d]/g, (letter) => LETTERS[letter] ?? MORE[letter] ?? letter);
  // «050-ООО-00-00»: a group of nothing but O between digits, or behind another such group.
  const groups = (run: string): string =>
    run.replace(
      /(\d[ ().-]{1,3})([OoОо]{2,4})(?=(?:[ ().-]{1,3}[OoОо]{2,4}){0,3}[ ().-]{1,3}[\dOoОо])/g,
      (_, before: string, run: string) => before + asDigits(run),
    );
  const whole = plain
    // A word of digits and such letters, with a digit in it and no other letter beside it.
    .replace(
      /(^|[^\p{L}\p{N}])([\dOoОоЗзIlІ|]*\d[\dOoОоЗзIlІ|]*)(?![\p{L}\p{N}])/gu,
      (_, before: string, run: string) => before + asDigits(run),
    )
    .replace(
      /(^|[^\p{L}\p{N}])([\dOoОоЗзIlІ|іiБбЧчSsВBZ]{7,19})(?![\p{L}\p{N}])/gu,
      (all: string, before: string, run: string) => (run.replace(/\D/g, '').length >= 5 ? before + asDigits(run) : all),
    );
  return groups(groups(whole));
}
