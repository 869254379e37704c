import { listOf } from '../lists.ts';
import { family } from '../stem.ts';
import type { MatchKind } from '../types.ts';
import { decode } from './code.ts';
import type { LanguageData } from './types.ts';

/** One phrase that stands for others. */
export interface Rule {
  said: readonly string[];
  /** What is said as the data has it: families again, or stems. */
  from: readonly string[];
  /** What is meant, as the data has it. */
  meant: readonly (readonly string[])[];
  kind: MatchKind;
}

/** A rule, and the places of its words among the meaningful ones of a query. */
export type Apart = readonly [Rule, readonly number[]];

const KINDS: readonly MatchKind[] = ['synonym', 'russian', 'former-name'];

const phrases = (side: string, between: RegExp | string): string[][] =>
  side.split(between).map((phrase) => phrase.split(' '));

/** The language data unpacked for look-ups. */
export class Lexicon {
  readonly #stop: Set<string>;
  readonly #weak: Set<string>;
  /** By the family of the first word that is said. */
  protected readonly rules = new Map<string, Rule[]>();
  /** The family of a word of the data. */
  readonly key: (word: string) => string;
  #keys: readonly string[] | null = null;

  /** @param key the family of a word of `data`, where that has stems */
  constructor(data: LanguageData, key = (word: string): string => word) {
    this.key = key;
    this.#stop = new Set(decode(data.stop).split(' '));
    this.#weak = new Set(decode(data.weak).split(' '));
    for (const line of decode(data.rules).split('\n')) {
      const [meant = '', ...columns] = line.split(/(?=[<>^])/);
      const names = phrases(meant, /[|/]/);
      for (const column of columns) {
        const kind = KINDS['><^'.indexOf(column[0] as string)] as MatchKind;
        for (const said of phrases(column.slice(1), '|')) this.add(said, names, kind);
      }
      if (!meant.includes('|')) continue;
      for (const phrase of names) {
        this.add(
          phrase,
          names.filter((other) => other !== phrase),
          'synonym',
        );
      }
    }
  }

  /** Takes in one rule; no meaning at all says that no service is about it. */
  protected add(from: readonly string[], meant: Rule['meant'], kind: MatchKind): void {
    const said = from.map(this.key);
    listOf(this.rules, said[0]).push({ said, from, meant, kind });
  }

  /** True for a stem of the records that a word of the data means, which is of its family. */
  means(_word: string, _stem: string): boolean {
    return true;
  }

  /** True for a stem that says nothing. */
  isStop(stem: string): boolean {
    return this.#stop.has(stem);
  }

  /** True for a stem that says little. */
  isWeak(stem: string): boolean {
    return this.#weak.has(family(stem));
  }

  /** True when a rule starts with this stem. */
  knows(stem: string): boolean {
    return this.rules.has(family(stem));
  }

  /**
   * The rules for the words from `at` on, by family; those of the longest phrase only.
   *
   * @param _stems the words themselves, by which a server tells more apart
   * @param _isMeant whether the records have what a rule means: a server's phrases are too many to take those they lack
   */
  match(
    families: readonly string[],
    at: number,
    _stems?: readonly string[],
    _isMeant?: (rule: Rule) => unknown,
  ): readonly Rule[] {
    return longest(this.said(families, at));
  }

  /** The rules for the words from `at` on, by family. */
  protected said(families: readonly string[], at: number): readonly Rule[] {
    return (this.rules.get(families[at] as string) ?? []).filter(({ said }) =>
      said.every((word, offset) => families[at + offset] === word),
    );
  }

  /** Rules whose words are said apart or in another order, with where each stands: a server's, for it has phrases enough. */
  apart(_stems: readonly string[]): readonly Apart[] {
    return [];
  }

  /** Every family a rule starts with: what can be misspelt or begun besides the words of the records. */
  keys(): readonly string[] {
    return (this.#keys ??= [...this.rules.keys()]);
  }
}

/** The rules of the longest phrase. */
export function longest(rules: readonly Rule[]): readonly Rule[] {
  const most = Math.max(0, ...rules.map(({ said }) => said.length));
  return rules.filter(({ said }) => said.length === most);
}
