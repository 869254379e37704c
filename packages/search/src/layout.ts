/**
 * Words typed on another keyboard layout. Punctuation keys are letters (`,s,ksjntrf` is «бібліотека»), so a word is
 * mapped before it is cut into tokens; the backtick is «ґ» on some layouts and the apostrophe on others, and is read as
 * the apostrophe, which folding drops.
 */
const KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`\\";
const UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю'ґ";
/** The keys on which the two layouts differ. */
const DIFFERENT: Record<string, string> = { ї: 'ъ', і: 'ы', є: 'э', "'": 'ё', ґ: '\\' };
const RUSSIAN = UKRAINIAN.replace(/[їієґ']/g, (key) => DIFFERENT[key] as string);
/** The same keys with Shift down. */
const SHIFTED = '{}:"<>~|';
const UNSHIFTED = "[];',.`\\";

function table(from: string, to: string): Map<string, string> {
  return new Map([...from].map((key, position) => [key, to[position] as string]));
}

const toUkrainian = table(KEYS, UKRAINIAN);
const toRussian = table(KEYS, RUSSIAN);
const fromUkrainian = table(UKRAINIAN, KEYS);
const fromRussian = table(RUSSIAN, KEYS);
const russianToUkrainian = table(RUSSIAN, UKRAINIAN);

function map(word: string, keys: Map<string, string>): string {
  return [...word].map((key) => keys.get(key) ?? keys.get(UNSHIFTED[SHIFTED.indexOf(key)] ?? '') ?? key).join('');
}

/** `gtycsz` → «пенсія»: Latin keys were on, the Ukrainian layout was meant. */
export const latinToUkrainian = (word: string): string => map(word, toUkrainian);

/** `gtycbz` → «пенсия»: Latin keys were on, the Russian layout was meant. */
export const latinToRussian = (word: string): string => map(word, toRussian);

/** «зфіізщке» or «зфыызщке» → `passport`: Cyrillic keys were on, Latin was meant. */
export const cyrillicToLatin = (word: string): string => map(word, /[ыэъё]/.test(word) ? fromRussian : fromUkrainian);

/** «пенсыя» → «пенсія»: the Russian layout was on, the Ukrainian one was meant. */
export const russianKeysToUkrainian = (word: string): string => map(word, russianToUkrainian);
