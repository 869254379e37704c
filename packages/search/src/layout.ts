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

function map(word: string, from: string, to: string): string {
  const onto = (key: string): string | undefined => to[from.indexOf(key)];
  return [...word].map((key) => onto(key) ?? onto(UNSHIFTED[SHIFTED.indexOf(key)] ?? '\n') ?? key).join('');
}

/** `gtycsz` → «пенсія»: Latin keys were on, the Ukrainian layout was meant. */
export const latinToUkrainian = (word: string): string => map(word, KEYS, UKRAINIAN);

/** `gtycbz` → «пенсия»: Latin keys were on, the Russian layout was meant. */
export const latinToRussian = (word: string): string => map(word, KEYS, RUSSIAN);

/** «зфіізщке» or «зфыызщке» → `passport`: Cyrillic keys were on, Latin was meant. */
export const cyrillicToLatin = (word: string): string => map(word, /[ыэъё]/.test(word) ? RUSSIAN : UKRAINIAN, KEYS);

/** «пенсыя» → «пенсія»: the Russian layout was on, the Ukrainian one was meant. */
export const russianKeysToUkrainian = (word: string): string => map(word, RUSSIAN, UKRAINIAN);
