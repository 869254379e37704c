import { slips } from '../distance.ts';
import { fold } from '../fold.ts';
import { russianVariants } from '../russian.ts';
import { family, stem } from '../stem.ts';
import { tokens } from '../tokens.ts';
import { encode } from './code.ts';
import type { LanguageData, LanguageSource } from './types.ts';

/** The one-way lists in the order of their columns. */
const KINDS = ['colloquial', 'russian', 'formerNames'];

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
    if (each.length > 1) lines.add(each.join('|'));
  }
  const groups = [...lines].map((line) => line.split('|'));
  const oneWay = new Map<string, string[][]>();
  // What is said in two lists is told as the first of them: «ЗАГС» is a former name before it is a colloquial word.
  for (const name of ['formerNames', 'colloquial', 'russian'] as const) {
    for (const [to, from] of Object.entries(source[name])) {
      const names = to.split('|');
      const targets = phrases(names);
      const line = oneWay.get(targets.join('|')) ?? [[], [], []];
      const known = [...targets, ...line.flat(), ...groups.filter((group) => group.includes(targets[0] ?? '')).flat()];
      const said = phrases(from.filter((each) => !names.some((target) => derivable(each, target))));
      line[KINDS.indexOf(name)]?.push(...said.filter((each) => !known.includes(each)));
      oneWay.set(targets.join('|'), line);
    }
  }
  for (const [to, said] of oneWay) {
    if (said.flat().length) lines.add([to, ...said.map((each) => each.join('|'))].join('>').replace(/>+$/, ''));
  }
  const list = (words: Iterable<string>): string => encode([...new Set(words)].sort().join(' '));
  return {
    stop: list(stop),
    weak: list(source.weakWords.map(key)),
    rules: encode([...lines].sort().join('\n')),
  };
}

/** True for one word that the engine reads as the other without being told: by a Russian sound or as one slip. */
function derivable(said: string, meant: string): boolean {
  const [from, to] = [said, meant].map((text) => fold(text.trim().toLowerCase())) as [string, string];
  if (/\s/.test(said) || from.length < 6 || /\s/.test(meant.trim())) return false;
  const stems = [from, ...russianVariants(from)].map(stem);
  return stems.includes(stem(to)) || (stem(from).length > 5 && slips(stem(from), stem(to), 1) < 2);
}
