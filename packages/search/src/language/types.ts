/** The vocabulary of the search in plain words, as `data/search/*.yaml` holds it. A phrase is words with spaces. */
export interface LanguageSource {
  /** Phrases of which each one finds the others. */
  synonyms: readonly (readonly string[])[];
  /** What the records call it, and what people say. Names may be several phrases with `|` between them. */
  colloquial: Readonly<Record<string, readonly string[]>>;
  /** The Ukrainian phrase, and the Russian ones that rules cannot derive. */
  russian: Readonly<Record<string, readonly string[]>>;
  /** Today's name, and the names no longer in use. */
  formerNames: Readonly<Record<string, readonly string[]>>;
  /** Words that say nothing about what is looked for: «як», «мені», «треба». */
  stopWords: readonly string[];
  /** Words that say little, because so many records share them: «отримати», «онлайн», «послуга». */
  weakWords: readonly string[];
  /** Phrases about subjects that no catalogue of services has: cooking, rates of currencies, celebrities. */
  outside?: readonly string[];
}

/**
 * The same, made small by `compileLanguage` in ASCII letters: for a browser the families of the words (see `stem.ts`), for a
 * server their stems, which tell apart what a family does not.
 */
export interface LanguageData {
  /** Stems of stop words. */
  readonly stop: string;
  /** Families of weak words. */
  readonly weak: string;
  /** What is about something no catalogue of services has, with | between: «сирники», «ремонт телефону». */
  readonly outside?: string;
  /**
   * One rule a line: names that find each other with | between them, or several names that do not with /; then what is
   * said for any of them, with | between: `>` colloquial, `<` Russian, `^` former phrases.
   */
  readonly rules: string;
}
