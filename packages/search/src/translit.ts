/**
 * Latin letters back to Ukrainian: the official table (Cabinet resolution № 55 of 2010: zh, kh, ts, ch, sh, shch, zgh, ie,
 * ii, iu, ia) and what people type without having read it (ya, yu, yi, j, h or x for х, c for ц, w for в, ' for ь).
 *
 * Folding has already made и, і, ї and й one letter and dropped the soft sign, so most of the choices a transliteration
 * leaves open need not be made. What stays open (г or х, ц or к, й or ж) gives several readings; the index decides.
 */
const LETTERS =
  'shch щ sch щ zgh зг zh ж kh х ts ц tz ц ch ч sh ш gh г ph ф ck к oo у yi ї ji ї ii ії ya я ja я ia я yu ю ju ю iu ю ye є je є ie є yo йо jo йо a а b б c ц d д e е f ф g г h г i і j й k к l л m м n н o о p п q к r р s с t т u у v в w в x кс y и z з'.split(
    ' ',
  );
const UNIT = /shch|sch|zgh|zh|kh|t[sz]|ch|sh|gh|ph|ck|oo|[yji]i(?![aueo])|[yji][aue]|[yj]o|[a-z]/g;

/** What a folk spelling may also mean: each line is tried on the whole word. */
const ALSO: readonly (readonly [RegExp, string])[] = [
  [/(?<![szckgp])h/g, 'kh'],
  [/c(?!h|k)/g, 'k'],
  [/x/g, 'kh'],
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
    spelling.replace(UNIT, (unit) => LETTERS[LETTERS.indexOf(unit) + 1] as string),
  );
}
