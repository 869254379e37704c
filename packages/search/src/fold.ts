/**
 * Folding: one spelling for letters that people confuse, that another alphabet cannot tell apart, or that a Russian
 * keyboard lacks. Index and query are folded alike, so a folded word is a key and is never shown.
 *
 * NFD is not used anywhere: it would turn ї into і and й into и by accident instead of by rule.
 */

/** Everything that stands for the apostrophe in «п’ять»: keys, quotes, primes, the modifier letter, a backtick. */
export const APOSTROPHES = /['\u2019\u02bc`\u00b4\u2018\u02b9\u2032\uff07"*]/g;

/** Letters that fold, and what into. The last two become two letters, to meet ia, ya and ja. */
const FOLDED = 'ґиїйыєэёьъщяю';
const INTO = ['г', 'і', 'і', 'і', 'і', 'е', 'е', 'е', '', '', 'шч', 'іа', 'іу'];

/** Latin letters that look like Cyrillic ones, as a keyboard left in the wrong state or an OCR puts them. */
const LATIN = 'abcehikmnoptxyï';
const LOOKS_LIKE = 'авсеніктпортхуї';

/**
 * A mixed word («пeнсiя» with Latin e and i) with its Latin look-alikes made Cyrillic. A word in one alphabet, or with
 * a Latin letter that looks like nothing Cyrillic, is returned as it is.
 */
export function fixLookAlikes(word: string): string {
  if (!/[a-zï]/.test(word) || !/[а-яґєії]|^\d+[-\u2010-\u2015]?[a-z]$/.test(word)) return word;
  const fixed = word.replace(/[a-zï]/g, (letter) => LOOKS_LIKE[LATIN.indexOf(letter)] ?? letter);
  return /[a-z]/.test(fixed) ? word : fixed;
}

/** The folded form of one lower-case word. */
export function fold(word: string): string {
  return (
    word
      .replace(APOSTROPHES, '')
      // «оплатить» is «оплатити» said shorter or in Russian; the soft sign is the last chance to see it.
      .replace(/([аеиіуя])ть(ся)?$/, '$1ти$2')
      // «що робити» is no work.
      .replace(/^робити$/, 'делати')
      // «загиблий» and «загинув» are akin, and neither is «загублений».
      .replace(/^загибл/, 'загинл')
      // «водій» and «води» would fold into one, and both are in every catalogue.
      .replace(/^вод[иі](?=[йияюєїі])/, 'водир')
      .replace(/[ґиїйыєэёьъщяю]/g, (letter) => INTO[FOLDED.indexOf(letter)] as string)
      .replace(/([а-яіa-z])\1+/g, (run, letter: string) => (run.length > 2 ? run : letter))
      .replace(/іе/g, 'е')
  );
}
