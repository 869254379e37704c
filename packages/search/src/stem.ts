/**
 * Stems and roots of folded words (see `fold`): a misspelt ending, a Russian one and a transliterated one are cut alike.
 *
 * The stemmers for Ukrainian on npm leave most paradigms in pieces (пенс/пенсі, квиток/квитк, платіж/платеж). Here the
 * stem joins the forms of one noun or adjective, and the root joins the verb with its nouns (оформити, оформлення) and
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

/** What the root drops from a stem: suffixes that make an adjective or a noun of another noun. */
const NOMINAL = /(?:(?<=с)і[оі]н(?:ерк?|ір)?|ніст|іст|івн|іцтв|ств|цтв|[іо]вк|ск|ов|ів|ін|ік|(?<=[^аеіоу])[кн])$/;

/** What the root drops from a stem: suffixes of verbs and of the nouns made from them. */
const UVAT = /(?:і?ув(?:а(?:т|л|в|н|іуч)?)?|і?у|а[цк])$/;
const VERBAL = /(?:і?а[тлв]?|(?<!і)ан|і[тлв]?|ен|н?ут)$/;

/** Stems that look as if they ended in an ending, and the commonest words that keep to no rule: діти, дитина; сімʼя, сімей. */
const WHOLE = /^(діплом|архів|грош|діт(?=і$|ін|іа[мх]|е|мі)|сім(?=і|е[іу](?!н)))(?!н).*/;

const vowels = (word: string): number => word.match(/[аеіоу]/g)?.length ?? 0;

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

/** «оформлення» and «оформити», «подання» and «подати»: the verb under a stem, or the stem itself. */
function verb(stem: string): string {
  const uvat = stem.replace(UVAT, '');
  if (uvat !== stem && uvat.length >= (/ува/.test(stem) ? 3 : 4) && VOWEL.test(uvat)) return uvat;
  const cut = stem.replace(VERBAL, '');
  return cut.length >= 5 || (cut.length === 4 && vowels(cut) >= 2) ? cut : stem;
}

/** The noun under an adjective or under another noun: «податковий», «податок»; or the stem itself. */
function nominal(stem: string, suffix: RegExp): string {
  const cut = stem.replace(suffix, '');
  return cut.length >= 4 && VOWEL.test(cut) ? cut : stem;
}

/** The root of a stem: equal for words of one family, as far as endings tell. */
export function root(stem: string): string {
  if (stem.length < 5 || /\d|^[a-z]|ілнік$/.test(stem)) return stem;
  const noun = nominal(nominal(stem, NOMINAL), /(?<=[^аеіоу])[кн]$/);
  let result = verb(verb(noun));
  // «подати» and «подання», but not «податок».
  if (result.length > 4 && stem[noun.length] !== 'к')
    result = result.replace(/а[тнлв]$/, 'а').replace(/(?<=[аеіоу].+)і[тл]$/, '');
  return alternate(
    result
      .replace(/([бвмпф])л$/, '$1')
      .replace(/(?<=[аеіоу]..+)(?<=.{4})а$/, '')
      .replace(/ж?дж$/, 'д')
      .replace(/(?<=..[лр]а)[кт]$/, ''),
  ).replace(/ш$/, 'с');
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

/** What the language data and look-ups of relatives compare: the root, as far as it needs to be told. */
export function family(stem: string): string {
  return beginning(root(stem.replace(/^електрічк/, 'потіаг').replace(CURRENT, 'ел')));
}
