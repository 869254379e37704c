import { fold } from '../fold.ts';
import { stem } from '../stem.ts';
import { tokens } from '../tokens.ts';
import { encode } from './code.ts';
import { akin } from './lexicon.ts';
import type { LanguageData, LanguageSource } from './types.ts';

/** Kinds of one-way rules, as the first letter of their line; a line of synonyms starts with `=`. */
const ONE_WAY = { colloquial: 'c', russian: 'r', formerNames: 'f' } as const;

/** Makes the vocabulary small and ready to search with. Throws when a phrase has no meaningful word in it. */
export function compileLanguage(source: LanguageSource): LanguageData {
  const stop = new Set(source.stopWords.map((word) => fold(word.toLowerCase())));
  const phrase = (text: string): string => {
    const words = tokens(text).map(({ word }) => fold(word));
    const kept = words.filter((word) => !stop.has(word));
    if (!kept.length) throw new Error(`Language data: «${text}» has only stop words; take it out or write it longer.`);
    return kept.map(stem).join(' ');
  };
  const phrases = (texts: readonly string[]): string[] => {
    const kept: string[] = [];
    for (const each of texts.map(phrase)) if (!kept.some((other) => same(other, each))) kept.push(each);
    return kept;
  };
  const lines = new Set<string>();
  for (const group of source.synonyms) {
    const each = phrases(group);
    if (each.length > 1) lines.add(`=${each.join('|')}`);
  }
  for (const [name, letter] of Object.entries(ONE_WAY)) {
    for (const [to, from] of Object.entries(source[name as keyof typeof ONE_WAY])) {
      const targets = phrases(to.split('|'));
      const said = phrases(from).filter((each) => !targets.some((target) => same(target, each)));
      if (said.length) lines.add(`${letter}${said.join('|')}>${targets.join('|')}`);
    }
  }
  const list = (words: Iterable<string>): string => encode([...new Set(words)].sort().join(' '));
  return {
    stop: list(stop),
    weak: list(source.weakWords.map((word) => stem(fold(word.toLowerCase())))),
    // The kind letter must not be decoded as a Cyrillic one: it stays outside of what is encoded.
    rules: [...lines].map((line) => line[0] + encode(line.slice(1))).join('\n'),
  };
}

/** Phrases that the search could not tell apart. */
function same(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  return left.length === right.length && left.every((word, at) => akin(word, right[at]));
}
