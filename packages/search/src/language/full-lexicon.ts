import { slips } from '../distance.ts';
import { akin, family } from '../stem.ts';
import { decode } from './code.ts';
import { Lexicon, longest, type Apart, type Rule } from './lexicon.ts';
import type { LanguageData } from './types.ts';

/** True for a word of the data that a word of a query or of a record is a form of, akin to, or misspelt for. */
const alike = (said: string, word: string): boolean =>
  said.length < 4 || word.length < 4
    ? same(said, word) || same(word, said)
    : (akin(said, word) && goesOnAlike(said, word)) || (said.length > 5 && slips(said, word, 1) < 2);

/**
 * False for words that only begin alike: «приватбанк» and «приватизувати», «виключать» and «викликати». Where one is made
 * from the other, at most two letters of the shorter one are its own.
 */
function goesOnAlike(one: string, other: string, less = 3): boolean {
  const [first, second] = [one, other].map((each) => each.replace(/[ое]/g, 'і')) as [string, string];
  let same = 0;
  while (same < first.length && first[same] === second[same]) same++;
  return Math.min(first.length, second.length) - same < less;
}

/** True for the same word: what refuses a query must not be taken for what is merely akin. */
const same = (said: string, word: string): boolean =>
  said === word || (said.length > 2 && word.length - said.length < 3 && word.startsWith(said));

/**
 * The words of a server. They are so many that a family has words of different meanings in it, so what a rule says is
 * compared by stems, too.
 */
export class FullLexicon extends Lexicon {
  constructor(data: LanguageData) {
    super(data, family);
    for (const from of decode(data.outside ?? '').split('|')) this.add(from.split(' '), [], 'synonym');
  }

  /** A name that has all that was said in it says it better by itself. */
  protected override add(from: readonly string[], meant: Rule['meant'], kind: Rule['kind']): void {
    const others = meant.filter((phrase) => !from.every((word) => phrase.includes(word)));
    if (others.length || !meant.length) super.add(from, others, kind);
  }

  override apart(stems: readonly string[]): readonly Apart[] {
    // A word that is said so itself is no slip of another: «разрешение» and «разрушение».
    const known = stems.map((stem) => this.rules.get(this.key(stem))?.some(({ from }) => from[0] === stem));
    const like = (word: string, stem: string, at: number): boolean =>
      alike(word, stem) && (!known[at] || goesOnAlike(word, stem, 2));
    return stems.flatMap((stem) =>
      (this.rules.get(this.key(stem)) ?? []).flatMap((rule): Apart[] => {
        if (rule.from.length < 2 || isOutside(rule)) return [];
        const places = rule.from.map((word) => stems.findIndex((each, at) => like(word, each, at)));
        return places.includes(-1) || new Set(places).size < places.length ? [] : [[rule, places]];
      }),
    );
  }

  /** By the word and not by its family, which is too wide for so many words: every slip would begin some rule. */
  override knows(stem: string): boolean {
    return (
      this.rules.get(this.key(stem))?.some(({ from: [first = ''] }) => same(first, stem) || same(stem, first)) ?? false
    );
  }

  override means(word: string, stem: string): boolean {
    return alike(word, stem);
  }

  override match(
    families: readonly string[],
    at: number,
    stems?: readonly string[],
    isMeant: (rule: Rule) => unknown = () => true,
  ): readonly Rule[] {
    // A phrase for something that the records lack says no more than its words do.
    const said: readonly Rule[] = this.said(families, at).filter(
      (rule) => rule.said.length < 2 || isOutside(rule) || isMeant(rule),
    );
    if (!stems) return longest(said);
    const by = (like: typeof alike, rules: readonly Rule[] = said): readonly Rule[] =>
      rules.filter(({ from }) => from.every((word, offset) => like(word, stems[at + offset] ?? '')));
    const found = longest([
      ...by(same, said.filter(isOutside)),
      ...by(
        alike,
        said.filter((rule) => !isOutside(rule)),
      ),
    ]);
    const very = by((word, stem) => word === stem, found);
    return very.length ? very : found;
  }
}

const isOutside = ({ meant }: Rule): boolean => !meant.length;
