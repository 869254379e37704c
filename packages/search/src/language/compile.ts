import { fold } from '../fold.ts';
import { family, stem } from '../stem.ts';
import { tokens } from '../tokens.ts';
import { encode } from './code.ts';
import type { LanguageData, LanguageSource } from './types.ts';

/** Kinds of one-way rules, as the first letter of their line; a line of synonyms starts with `=`. */
const ONE_WAY = { colloquial: 'c', russian: 'r', formerNames: 'f' } as const;

/** Makes the vocabulary small and ready to search with. Throws when a phrase has no meaningful word in it. */
export function compileLanguage(source: LanguageSource): LanguageData {
  const stop = new Set(source.stopWords.map((word) => fold(word.toLowerCase())));
  const key = (word: string): string => family(stem(fold(word.toLowerCase())));
  const phrase = (text: string): string => {
    const telling = tokens(text).filter(({ word }) => !stop.has(fold(word)));
    const longer = telling.filter(({ word }) => word.length > 2);
    const kept = longer.length ? longer : telling;
    if (!kept.length) throw new Error(`Language data: «${text}» has only stop words; take it out or write it longer.`);
    return kept.map(({ word }) => key(word)).join(' ');
  };
  const phrases = (texts: readonly string[]): string[] => [...new Set(texts.map(phrase))];
  const lines = new Set<string>();
  for (const group of source.synonyms) {
    const each = phrases(group);
    if (each.length > 1) lines.add(`=${each.join('|')}`);
  }
  for (const [name, letter] of Object.entries(ONE_WAY)) {
    for (const [to, from] of Object.entries(source[name as keyof typeof ONE_WAY])) {
      const targets = phrases(to.split('|'));
      const said = phrases(from).filter((each) => !targets.includes(each));
      if (said.length) lines.add(`${letter}${said.join('|')}>${targets.join('|')}`);
    }
  }
  const list = (words: Iterable<string>): string => encode([...new Set(words)].sort().join(' '));
  return {
    stop: list(stop),
    weak: list(source.weakWords.map(key)),
    // The kind letter must not be decoded as a Cyrillic one: it stays outside of what is encoded.
    rules: [...lines].map((line) => line[0] + encode(line.slice(1))).join('\n'),
  };
}
