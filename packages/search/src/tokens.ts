/** How a text becomes words. The index and the query are cut by the same rules. */
import { APOSTROPHES, fixLookAlikes } from './fold.ts';

/** One word of a text in lower case, and the words it is made of where it is a compound. */
export interface Token {
  word: string;
  /** «е-послуги» is «епослуги» and «послуги»; «143-а» is «143а» and «143»; «56-64-36» is 566436, 56, 64 and 36. */
  parts: readonly string[];
}

const DASH = '[-\\u2010-\\u2015]';
const WORD = new RegExp(
  [
    `\\d+(?:${DASH}\\d+)+`, // 56-64-36
    `\\d+${DASH}?\\p{L}{1,2}(?!\\p{L})`, // 143-а, 27ББ
    `\\p{L}{2}${DASH}\\d+`, // ОК-5
    `[еєe]${DASH}\\p{L}+`, // е-послуги
    `[\\p{L}\\p{N}]+(?:${APOSTROPHES.source}\\p{L}+)*(?:\\+\\+|#)?`, // слово, п’ять, C++
  ].join('|'),
  'gu',
);
const NOT_WORD = new RegExp(`[^\\p{L}\\p{N}+#]`, 'gu');
const CAMEL = /(?<!\p{L})[єЄеЕeE](?=[\p{Lu}]\p{Ll})/gu;

/** The words of a text, in order. */
export function tokens(text: string): Token[] {
  const lower = text.normalize('NFC').replace(CAMEL, 'є-').toLowerCase();
  return (lower.match(WORD) ?? []).map((found) => {
    if (/^[еєe][-\u2010-\u2015]/.test(found)) return { word: `є${found.slice(2)}`, parts: [found.slice(2)] };
    if (/^\d|^\p{L}{2}-?\d/u.test(found)) {
      const word = fixLookAlikes(found.replace(NOT_WORD, ''));
      const parts = found.match(/\d+|\p{L}{2}/gu) as string[];
      return { word, parts: word === parts[0] ? [] : parts };
    }
    return { word: fixLookAlikes(found), parts: [] };
  });
}

/**
 * True for a piece of a query that means exactly itself: an e-mail, a web address, a phone or another long number, or a
 * name such as C++. Such a piece is never read in another alphabet nor corrected.
 */
export function isVerbatim(piece: string): boolean {
  return /^\S+@\S+\.\S+$|^https?:|^www\.|^[a-z\d.-]+\.(?:ua|com|org|net|info|eu)(?:\/|$)|^[+(]?\d[\d\s()+-]{3,}$|^[a-z]+(?:\+\+|#)$/i.test(
    piece,
  );
}
