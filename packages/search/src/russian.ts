/**
 * Russian words that Ukrainian has too, with another sound in them. These are rules; words with nothing in common
 * (справка – довідка) are data in `data/search/russian.yaml`. Works on folded words, where ы and и are і already, and
 * only ever proposes: the caller keeps what the index knows.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^под(?=[^аоіу])/, 'під'],
  [/^от(?=[^аеіоу])/, 'від'],
  [/^ра[зс]/, 'роз'],
  [/^с(?=[бдлмн])/, 'з'],
  [/^([^аеіоу]+)е/, '$1і'],
  [/егістр(?:ір)?/, 'естр'],
  [/о(?=[^аеіоу]+[аеіоу]{0,2}$)/, 'і'],
  [/е(?=[^аеіоу]+[аеіоу]{0,2}$)/, 'і'],
];

/**
 * True where a lower-case word has letters or endings that only Russian has: in Ukrainian и never stands before a vowel, and
 * verbs end in ти.
 */
export function looksRussian(word: string): boolean {
  return /[ыэёъ]|и[аеияюо]|[аеиоуя]ть(?:ся)?$/.test(word) && !/[іїєґ]/.test(word);
}

/** Folded words that a folded Russian word may be in Ukrainian: one or two of the rules applied. */
export function russianVariants(word: string): string[] {
  const variants = new Set<string>();
  for (const [pattern, sound] of RULES) {
    const variant = word.replace(pattern, sound);
    if (variant === word) continue;
    variants.add(variant);
    for (const [second, other] of RULES) variants.add(variant.replace(second, other));
  }
  variants.delete(word);
  return [...variants];
}

/** A Russian word in Ukrainian letters: «пенсия» is shown as «пенсія». Only for words that are the same otherwise. */
export function inUkrainianLetters(word: string): string {
  return word
    .replace(/и(?=[аеияюо])/g, 'і')
    .replace(/ы/g, 'и')
    .replace(/[эё]/g, 'е')
    .replace(/ъ/g, '\u2019');
}
