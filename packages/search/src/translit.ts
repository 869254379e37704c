/**
 * Latin letters back to Ukrainian: the official table (Cabinet resolution № 55 of 2010: zh, kh, ts, ch, sh, shch, zgh, ie,
 * ii, iu, ia) and what people type without having read it (ya, yu, yi, j, h or x for х, c for ц, w for в, ' for ь).
 *
 * Folding makes и, і, ї and й one letter, drops the soft sign and writes я as іа, so that ia, ya and ja need no line here:
 * most of the choices a transliteration leaves open need not be made. What stays open (г or х, ц or к, й or ж) gives
 * several readings; the index decides.
 */
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const CYRILLIC = 'абцдефггійклмнопкрстуввхиз';
const PAIRS: Record<string, string> = { shch: 'щ', sch: 'щ', zh: 'ж', kh: 'х', ts: 'ц', ch: 'ч', sh: 'ш', gh: 'г' };
const UNIT = /shch|sch|ts|[zkcsg]h|[a-z]/g;

/** What a folk spelling may also mean: each line is tried on the whole word. */
const ALSO: readonly (readonly [RegExp, string])[] = [
  [/(?<![szckgp])h/g, 'kh'],
  [/c(?!h)/g, 'k'],
  // «дитсадок» and «розгляд»: two letters that look like one.
  [/[tz](?=[sh])/g, "$&'"],
  [/x/g, 'ks'],
  [/(?<=l)u/g, 'iu'],
  [/j/g, 'zh'],
];

/** Every Ukrainian word that a word in Latin letters may stand for, the official reading first; at most 16. */
export function fromLatin(word: string): string[] {
  if (!/^[a-z'\u2019\u02bc`-]+$/.test(word)) return [];
  const spellings = new Set([word]);
  for (const [pattern, other] of ALSO) {
    for (const spelling of [...spellings]) if (spellings.size < 16) spellings.add(spelling.replace(pattern, other));
  }
  return [...spellings].map((spelling) =>
    spelling.replace(UNIT, (unit) => PAIRS[unit] ?? (CYRILLIC[LATIN.indexOf(unit)] as string)),
  );
}
