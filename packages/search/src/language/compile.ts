import { slips } from '../distance.ts';
import { fold } from '../fold.ts';
import { russianVariants } from '../russian.ts';
import { family, stem } from '../stem.ts';
import { tokens } from '../tokens.ts';
import { encode } from './code.ts';
import type { LanguageData, LanguageSource } from './types.ts';

/** The one-way lists in the order of their columns. */
const KINDS = ['colloquial', 'russian', 'formerNames'];
/** What stands before each column in a line. */
const SIGNS = '><^';

/** Without repetitions and in order, which a browser's decompressor likes best. */
const list = (words: Iterable<string>, between: string): string => [...new Set(words)].sort().join(between);

/** Makes the vocabulary small and ready to search with. Throws when a phrase has no meaningful word in it. */
export function compileLanguage(source: LanguageSource, tier: 'core' | 'full' = 'core'): LanguageData {
  const stemOf = (word: string): string => stem(fold(word.toLowerCase()));
  const stop = new Set(source.stopWords.map(stemOf));
  const key = (word: string): string => (tier === 'full' ? stemOf(word) : family(stemOf(word)));
  const phrase = (text: string): string => {
    const telling = tokens(text).filter(({ word }) => !stop.has(stemOf(word)));
    const longer = telling.filter(({ word }) => word.length > 2);
    const kept = longer.length ? longer : telling;
    if (!kept.length) throw new Error(`Language data: «${text}» has only stop words; take it out or write it longer.`);
    return kept.map(({ word }) => key(word)).join(' ');
  };
  const phrases = (texts: readonly string[]): string[] => [...new Set(texts.map(phrase))].sort();
  const groups = source.synonyms.map(phrases).filter((group) => group.length > 1);
  // A line is what is meant, and who says it otherwise. Names of one group stand with | between them, others with /.
  const lines = new Map(groups.map((group) => [group.join('|'), [[], [], []] as string[][]]));
  // What is said in two lists is told as the first of them: «ЗАГС» is a former name before it is a colloquial word.
  for (const name of ['formerNames', 'colloquial', 'russian'] as const) {
    for (const [to, from] of Object.entries(source[name])) {
      const names = to.split('|');
      const targets = phrases(names);
      const group = targets.length > 1 ? undefined : groups.find((each) => each.includes(targets[0] as string));
      const meant = group?.join('|') ?? targets.join('/');
      const columns = lines.get(meant) ?? [[], [], []];
      const known = [...(group ?? targets), ...columns.flat()];
      const said = phrases(from.filter((each) => !names.some((target) => derivable(each, target))));
      columns[KINDS.indexOf(name)]?.push(...said.filter((each) => !known.includes(each)));
      lines.set(meant, columns);
    }
  }
  const rules = [...lines]
    .map(([meant, said]) => meant + said.map((each, at) => (each.length ? SIGNS[at] + list(each, '|') : '')).join(''))
    .filter((line) => /[|<>^]/.test(line));
  return {
    stop: encode(list(stop, ' ')),
    weak: encode(
      list(
        source.weakWords.map((word) => family(stemOf(word))),
        ' ',
      ),
    ),
    rules: encode(rules.sort().join('\n')),
    ...(tier === 'full' && { outside: encode(list(phrases(source.outside ?? []), '|')) }),
  };
}

/** True for one word that the engine reads as the other without being told: by a Russian sound or as one slip. */
function derivable(said: string, meant: string): boolean {
  const [from, to] = [said, meant].map((text) => fold(text.trim().toLowerCase())) as [string, string];
  if (/\s/.test(said.trim()) || /\s/.test(meant.trim()) || from.length < 4) return false;
  const families = [from, ...russianVariants(from)].map((word) => family(stem(word)));
  return families.includes(family(stem(to))) || (stem(from).length > 5 && slips(stem(from), stem(to), 1) < 2);
}
