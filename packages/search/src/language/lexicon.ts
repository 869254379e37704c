import { root } from '../stem.ts';
import type { MatchKind } from '../types.ts';
import { decode } from './code.ts';
import type { LanguageData } from './types.ts';

/** One phrase that stands for others. All words are stems. */
export interface Rule {
  said: readonly string[];
  meant: readonly (readonly string[])[];
  kind: MatchKind;
}

const KINDS: Record<string, MatchKind> = { '=': 'synonym', c: 'synonym', r: 'russian', f: 'former-name' };

/** The language data unpacked for look-ups. */
export class Lexicon {
  readonly #stop: Set<string>;
  readonly #weak: Set<string>;
  readonly #rules = new Map<string, Rule[]>();
  #stems: readonly string[] | null = null;

  constructor(data: LanguageData) {
    this.#stop = new Set(decode(data.stop).split(' '));
    this.#weak = new Set(decode(data.weak).split(' '));
    for (const line of data.rules.split('\n')) {
      const kind = KINDS[line[0] ?? ''];
      if (!kind) continue;
      const [said = [], meant] = decode(line.slice(1))
        .split('>')
        .map((side) => side.split('|').map((phrase) => phrase.split(' ')));
      for (const phrase of said) {
        this.#add({ said: phrase, meant: meant ?? said.filter((other) => other !== phrase), kind });
      }
    }
  }

  #add(rule: Rule): void {
    const first = root(rule.said[0] as string);
    const rules = this.#rules.get(first);
    if (rules) rules.push(rule);
    else this.#rules.set(first, [rule]);
  }

  /** True for a folded word that says nothing. */
  isStop(folded: string): boolean {
    return this.#stop.has(folded);
  }

  /** True for a stem that says little. */
  isWeak(stem: string): boolean {
    return this.#weak.has(stem);
  }

  /** True when some rule starts with this stem. */
  knows(stem: string): boolean {
    return this.match([stem], 0).length > 0;
  }

  /** The rules that hold for the stems from `at` on; those of the longest phrase only. */
  match(stems: readonly string[], at: number): readonly Rule[] {
    const found = (this.#rules.get(root(stems[at] as string)) ?? []).filter((rule) =>
      rule.said.every((word, offset) => akin(word, stems[at + offset])),
    );
    const longest = Math.max(0, ...found.map((rule) => rule.said.length));
    return found.filter((rule) => rule.said.length === longest);
  }

  /** Every stem a rule starts with: what can be misspelt besides the words of the records. */
  stems(): readonly string[] {
    return (this.#stems ??= [...this.#rules.values()].flatMap((rules) => rules.map(({ said }) => said[0] as string)));
  }
}

/** The same stem, or two longer ones of one root: «прописатися» and «прописка». */
export function akin(stem: string, other: string | undefined): boolean {
  return stem === other || (other !== undefined && stem.length > 4 && other.length > 4 && root(stem) === root(other));
}
