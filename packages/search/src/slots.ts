/**
 * A query as slots: one for each meaningful word or known phrase, each with the alternatives by which a record may
 * answer it, from the word itself down to a correction.
 */
import { fold } from './fold.ts';
import type { Lexicon, Rule } from './language/lexicon.ts';
import type { Reading } from './readings.ts';
import { russianVariants } from './russian.ts';
import { akin, beginning, family, stem } from './stem.ts';
import type { MatchKind } from './types.ts';
import { plain, type Vocabulary } from './vocabulary.ts';

/** One way to answer a slot. */
export interface Alternative {
  /** Stems: any one of each inner list, as many of the outer list as possible. */
  groups: readonly (readonly string[])[];
  /** 1 for the word itself; less the further it is from it. */
  quality: number;
  kind: MatchKind;
  /** It is what was typed: the word, or, where no record has the word itself, what it begins or is made from. */
  direct: boolean;
  /** The words to show for it. */
  shown: string;
}

/** One meaningful word or phrase of the query. */
export interface Slot {
  /** As read: in the right alphabet, not yet corrected. */
  text: string;
  /** Positions in the query's words, from and to (exclusive). */
  from: number;
  to: number;
  alternatives: Alternative[];
  /** The word says little: it counts for less. */
  weak: boolean;
  /** No service is about the word, as far as the vocabulary knows. */
  outside: boolean;
}

/** One word of the query, read. */
export interface QueryWord {
  /** Its position in the query. */
  at: number;
  text: string;
  folded: string;
  stem: string;
  parts: readonly string[];
  reason: Reading['reason'];
  verbatim: boolean;
  unfinished: boolean;
}

// How much of a match is left when it was not the word itself.
const ROOT = 0.8;
const PARTS = 0.9;
const BEGINNING = 0.75;
const PREFIX_OF_KNOWN = 0.45;
const RULE = 0.87;
const SOUND = 0.85;
const APART = 0.95;
/** By the number of slips. */
const SLIPS: readonly number[] = [1, 0.75, 0.6];
const PREFIXES = 24;
const RELATIVES = 8;
/** A verb or a participle by its ending: which one it was matters less than what it was about. */
export const VERB =
  /(?:[аеиіуюя]ть|[аую]є|[аеиіую]ти|[аиіїу]л[аои]|[аия]в|шов|[алуюя]ю|[жчш]у)(?:с[ья])?$|(?:ться|вс[ья])$|[аея]н(?:ий|ого|ої|их)$/;

/** The words of the readings, in order. */
export function wordsOf(readings: readonly Reading[]): QueryWord[] {
  const words = readings.flatMap(({ tokens, reason, verbatim, last }) =>
    tokens.map(({ word, parts }) => {
      const folded = fold(word);
      return { at: 0, text: word, folded, stem: stem(folded), parts, reason, verbatim, unfinished: last };
    }),
  );
  words.forEach((word, at) => {
    word.at = at;
    word.unfinished &&= at === words.length - 1;
  });
  return words;
}

function alternative(
  groups: readonly (readonly string[])[],
  quality: number,
  kind: MatchKind,
  shown: string,
  direct = false,
): Alternative {
  return { groups, quality, kind, shown, direct };
}

/** Stems that an unknown word may be by rule: Russian sounds, у and в, a verb without its prefix. */
export function* variants(folded: string): Generator<readonly [string, MatchKind]> {
  for (const variant of russianVariants(folded)) yield [stem(variant), 'russian'];
  const swapped = folded.replace(/^[ув](?=[^аеіоу])/, (letter) => (letter === 'у' ? 'в' : 'у'));
  const bare = folded.replace(
    /^(?:за|по|на|пере|об|від|ві|про|до|роз|під|с|з|о|у)(?=.{5})(?=.*(?:ті|тісіа|ла|лі|в|іу)$)/,
    '',
  );
  for (const variant of [swapped, bare]) if (variant !== folded) yield [stem(variant), 'root'];
}

/** True when no service is about what the rules are for. */
const isOutside = (rules: readonly Rule[]): boolean => rules.length > 0 && rules.every(({ meant }) => !meant.length);

/** Makes the slots of a query. */
export class Slots {
  readonly #vocabulary: Vocabulary;
  readonly #lexicon: Lexicon;

  constructor(vocabulary: Vocabulary, lexicon: Lexicon) {
    this.#vocabulary = vocabulary;
    this.#lexicon = lexicon;
  }

  /** The slots of the words; stop words make none unless there is nothing else. */
  make(words: readonly QueryWord[], literal: boolean): Slot[] {
    const said = words.filter((word) => !this.#saysNothing(word));
    const meaningful = said.length ? said : words;
    const stems = meaningful.map((word) => word.stem);
    const families = stems.map(family);
    const slots: Slot[] = [];
    /** The slot of each meaningful word. */
    const of: Slot[] = [];
    for (let at = 0; at < meaningful.length;) {
      const rules = literal ? [] : this.#lexicon.match(families, at, stems, (rule) => this.#fromRules([rule], 1)[0]);
      const length = rules[0]?.said.length ?? 1;
      const covered = meaningful.slice(at, at + length);
      slots.push(length > 1 ? this.#phrase(covered, rules) : this.#word(covered[0] as QueryWord, rules, literal));
      for (const end = at + length; at < end; at++) of[at] = slots.at(-1) as Slot;
    }
    for (const [rule, places] of literal ? [] : this.#lexicon.apart(stems)) {
      for (const each of new Set(places.map((at) => of[at] as Slot)))
        each.alternatives.push(...this.#fromRules([rule], APART));
    }
    return slots;
  }

  readonly #isWeak = (stem: string): boolean => this.#lexicon.isWeak(stem);

  #saysNothing({ folded, stem: of, unfinished }: QueryWord): boolean {
    if (this.#lexicon.isStop(of)) return true;
    return /^[а-яі]{1,2}$/.test(folded) && !unfinished && !this.#lexicon.knows(of);
  }

  #phrase(words: readonly QueryWord[], rules: readonly Rule[]): Slot {
    const groups = words.map((word) => [word.stem, ...this.#relatives(word.stem)]);
    const text = words.map((word) => word.text).join(' ');
    const alternatives = [alternative(groups, 1, 'exact', text, true), ...this.#fromRules(rules, 1)];
    return { text, from: words[0]!.at, to: words.at(-1)!.at + 1, alternatives, weak: false, outside: isOutside(rules) };
  }

  #word(word: QueryWord, rules: readonly Rule[], literal: boolean): Slot {
    const outside = isOutside(rules) && !this.#vocabulary.has(word.stem);
    const alternatives = outside ? [] : literal ? this.#literally(word) : this.#alternatives(word, rules);
    // «Помощь» stands for nothing but a weak word; a verb that is in no record says little as well.
    const weak =
      this.#isWeak(word.stem) ||
      (rules.length > 0 && rules.every(({ meant }) => meant.every((phrase) => phrase.every(this.#isWeak)))) ||
      (VERB.test(word.text) && alternatives.every(({ kind }) => kind === 'spelling'));
    return { text: word.text, from: word.at, to: word.at + 1, alternatives, weak: weak && !outside, outside };
  }

  /** Only the word as it is spelled, in any of its endings. */
  #literally({ text, stem: of }: QueryWord): Alternative[] {
    const letters = plain(text).slice(0, Math.max(of.length, 2));
    const spelled = this.#vocabulary
      .family(of)
      .some(({ spellings }) => [...spellings].some((each) => each.startsWith(letters)));
    return spelled ? [alternative([[of]], 1, 'exact', text, true)] : [];
  }

  #alternatives(word: QueryWord, rules: readonly Rule[]): Alternative[] {
    const { text, folded, stem: own, unfinished } = word;
    const known = this.#vocabulary.has(own);
    const found = known ? [alternative([[own]], 1, 'exact', text, true)] : [];
    if (word.verbatim) return found;
    const add = (stems: readonly string[], quality: number, kind: MatchKind, shown?: string): void => {
      const direct = !known && !rules.length && (kind === 'root' || kind === 'prefix');
      const [first] = stems;
      if (first) found.push(alternative([stems], quality, kind, shown ?? this.#vocabulary.surface(first), direct));
    };
    const relatives = this.#relatives(own);
    const close = relatives.filter((each) => akin(each, own));
    add(close, ROOT, 'root', text);
    // A family does not hear vowels: what differs in the first of them is a slip.
    if (!known)
      add(
        relatives.filter((each) => !close.includes(each)),
        SLIPS[1] as number,
        'spelling',
      );
    found.push(...this.#fromRules(rules, 1));
    const onlyRelatives = !known && found.every(({ kind }) => kind === 'root' || kind === 'spelling');
    const parts = word.parts.map((part) => [stem(fold(part))]);
    if (!known && parts.some(([part]) => this.#vocabulary.has(part as string))) {
      found.push(alternative(parts, PARTS, 'exact', text, true));
    }
    const sure = found.length > 0;
    if (unfinished || (!sure && folded.length > 3)) {
      const longer = this.#vocabulary.startingWith(folded, Math.min(PREFIXES, 8 * folded.length));
      const others = longer.filter((each) => each !== own);
      add(others, sure ? PREFIX_OF_KNOWN : BEGINNING, 'prefix', text);
      // A long word that a rule is for is whole: «разрешение» does not begin «разрушение».
      if (!known && unfinished && folded.length > 4 && folded.length < (rules.length ? 7 : 99)) {
        const typed = beginning(folded);
        const begun = this.#lexicon.keys().filter((key) => key.startsWith(typed));
        for (const key of begun)
          found.push(...this.#fromRules(this.#lexicon.match([key], 0), sure ? PREFIX_OF_KNOWN : BEGINNING));
      }
    }
    if (found.length && !onlyRelatives) return found;
    for (const [variant, kind] of variants(folded)) {
      const key = family(variant);
      add(this.#vocabulary.has(variant) ? [variant] : this.#vocabulary.relatives(key), SOUND, kind);
      found.push(...this.#fromRules(this.#lexicon.match([key], 0, [variant]), SOUND));
    }
    // A word that the vocabulary knows is not misspelt, whether or not the records have what it stands for.
    if (rules.length || (found.length && !onlyRelatives)) return found;
    for (const near of this.#vocabulary.near(text, unfinished)) {
      add([near.key], SLIPS[Math.ceil(near.slips)] ?? 0.5, 'spelling');
    }
    return found;
  }

  #fromRules(rules: readonly Rule[], trust: number): Alternative[] {
    return rules.flatMap(({ meant, kind }) =>
      meant.flatMap((phrase) => this.#fromPhrase(phrase, trust * RULE, kind, true)),
    );
  }

  /** What the records have of a phrase of a rule; when they lack a part of it, also what the phrase itself stands for. */
  #fromPhrase(phrase: readonly string[], quality: number, kind: MatchKind, further: boolean): Alternative[] {
    const groups = phrase
      .map((each) =>
        this.#vocabulary
          .relatives(this.#lexicon.key(each))
          .filter((stem) => this.#lexicon.means(each, stem))
          .slice(0, RELATIVES),
      )
      .filter((group) => group.length);
    const found: Alternative[] = [];
    const whole = groups.length === phrase.length;
    if (whole || (groups.length * 2 >= phrase.length && !groups.flat().every(this.#isWeak))) {
      const shown = groups.map(([best]) => this.#vocabulary.surface(best as string)).join(' ');
      found.push(alternative(groups, quality * Math.sqrt(groups.length / phrase.length), kind, shown));
    }
    if (!further || whole) return found;
    for (const rule of this.#lexicon.match(phrase.map(this.#lexicon.key), 0, phrase)) {
      if (rule.said.length < phrase.length) continue;
      for (const meant of rule.meant) found.push(...this.#fromPhrase(meant, quality * 0.95, kind, false));
    }
    return found;
  }

  #relatives(of: string): string[] {
    const relatives = this.#vocabulary.relatives(family(of)).filter((each) => each !== of);
    return relatives.slice(0, RELATIVES);
  }
}
