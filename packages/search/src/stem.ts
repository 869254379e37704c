/**
 * Stems and families of folded words (see `fold`): a misspelt ending, a Russian one and a transliterated one are cut alike.
 *
 * The stemmers for Ukrainian on npm leave most paradigms in pieces (пенс/пенсі, квиток/квитк, платіж/платеж). Here the
 * stem joins the forms of one noun or adjective, and the family joins the verb with its nouns (оформити, оформлення) and
 * the adjective with its noun (пенсійний, пенсія). Both would rather merge too much than too little: the other words of
 * the query decide.
 */

const VOWEL = /[аеіоу]/;

/** Endings of nouns and adjectives after folding, longest first. */
const ENDING =
  /(?:[ау]?емо|[ау]?іут|іамі|амі|імі|оіу|еіу|уіу|аіа|ого|ому|его|ему|іам|іах|іем|іом|ам|ах|ом|ем|ім|іх|ів|ев|оі|еі|ое|іа|іу|ае|уе|а|е|і|о|у)$/;

/** «зареєструватися» and «зареєструвалась» are «зареєструвати»; but «вакансія» is not a verb. */
const REFLEXIVE = /(?:(т|ті|у|в|ла|лі|ло|мо)сіа|(ті|ла|лі|ло|мо|іу)с)$/;

/** «отримуватиму» is «отримувати». */
const FUTURE = /(?<=[аеіу]ті)м(?:у|ут|е|емо|еш)$/;

/** What a family drops from a stem: suffixes of verbs, of adjectives and of the nouns made from them. */
const SUFFIX = /(?<=^.{3,}[^аеіоу])(?:і?ува|[уаіео])?(?:[твн]|(?<!т)л)?(?:ск|н|(?<=в)і?к)?$/;

/** Stems that look as if they ended in an ending, and the commonest words that keep to no rule: діти, дитина; сімʼя, сімей. */
const WHOLE = /^(діплом|дерев|архів|грош|діт(?=і$|ін|іа[мх]|е|мі)|сім(?=і|е[іу](?!н))|ім(?=іа|ені?$|енам))(?!н).*/;

/** Sound changes inside one paradigm: квиток/квитка, робота/робіт, довідка/довідці, інвалідність/інвалідності. */
function alternate(stem: string): string {
  const long = stem.length > 4;
  return stem
    .replace(/іанін$/, 'іан')
    .replace(/ост$/, 'іст')
    .replace(/([^аеіоу])(?:[ое]([кц])|(?<!н)е([лн]))$/, (all, before: string, k = '', n = '') =>
      long ? before + k + n : all,
    )
    .replace(/о([^аеіоу])$/, (all, after: string) => (stem.length > 3 ? `і${after}` : all))
    .replace(/(?<!н)е([^аеіоу])$/, (all, after: string) => (long ? `і${after}` : all))
    .replace(/[цч]$/, (all) => (stem.length > 3 ? 'к' : all))
    .replace(/[жз]$/, (all) => (stem.length > 3 ? 'г' : all));
}

/** The stem of one folded word: equal for the forms of one noun or adjective. Short words and numbers stay whole. */
export function stem(word: string): string {
  if (/\d|^[a-z]/.test(word)) return word;
  if (WHOLE.test(word)) return word.replace(WHOLE, '$1');
  const whole = word.length > 6 ? word.replace(REFLEXIVE, '$1$2').replace(FUTURE, '') : word;
  if (whole.length < 4) return whole.length === 3 ? alternate(whole) : whole;
  const cut = whole.replace(ENDING, '');
  if (cut.length >= 3 && VOWEL.test(cut)) return alternate(cut);
  return alternate(
    cut.length === 2 && VOWEL.test(cut) ? whole.slice(0, 3) : whole.replace(/(?<=[аеіоу].)[аеіоу]$/, ''),
  );
}

/** Electricity, which begins like everything electronic. */
const CURRENT = /^електр(?:о(?=[емп])|(?=і[кч]))/;

/**
 * The first letters of a word as a family is told by them: after the first vowel only consonants, which is where words
 * differ, while vowels change from form to form, from Russian to Ukrainian and under a hasty finger.
 */
export const beginning = (folded: string): string => {
  const bare = folded.replace(/(?<=[аеіоу].*)[аеіоу]/g, '');
  return (bare.length < 4 ? folded : bare).slice(0, 5);
};

/** What the language data and look-ups of relatives compare: «пенсійний» and «пенсія»; numbers and Latin words whole. */
export function family(stem: string): string {
  if (/[\da-z]/.test(stem)) return stem;
  return beginning(stem.replace(CURRENT, 'ел').replace(/ж?дж/, 'д').replace(SUFFIX, ''));
}

/** The letters by which a word is akin to another, і for о and е: «вивіз» and «вивезти». */
const start = (stem: string): string => stem.replace(/^(.{4}[^аеіоу]?).*/, '$1').replace(/[ое]/g, 'і');

/** True for two stems that begin alike: a family does not hear vowels, this does. */
export const akin = (one: string, other: string): boolean => start(one) === start(other);
