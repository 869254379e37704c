import { akin, family } from '../stem.ts';
import { decode } from './code.ts';
import { Lexicon, type Rule } from './lexicon.ts';
import type { LanguageData } from './types.ts';

/**
 * The words of a server. They are so many that a family has words of different meanings in it: what a rule says is
 * compared by stems, too, and by the family alone only where no stem is alike.
 */
export class FullLexicon extends Lexicon {
  readonly #outside: Set<string>;

  constructor(data: LanguageData) {
    super(data, family);
    this.#outside = new Set(decode(data.outside ?? '').split(' '));
  }

  override isOutside(stem: string): boolean {
    return this.#outside.has(stem);
  }

  override match(families: readonly string[], at: number, stems?: readonly string[]): readonly Rule[] {
    const found = super.match(families, at);
    const alike = found.filter(({ from }) => from.every((word, offset) => akin(word, stems?.[at + offset] ?? '')));
    return alike.length ? alike : found;
  }
}
