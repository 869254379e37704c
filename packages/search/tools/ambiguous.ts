/**
 * Lists where the words of a server say more than they should, for those who keep them:
 *
 *   node --conditions=mosty-source packages/search/tools/ambiguous.ts
 *
 * - words of the data that are taken for another single word, because they begin alike;
 * - phrases of which stop words leave one word, that then answers alone: «чи живий» is «живий»;
 * - verbs that by themselves stand for services, though what they are about comes after them.
 */
import { fileURLToPath } from 'node:url';
import { FullLexicon } from '../src/language/full-lexicon.ts';
import { fullLanguage } from '../src/language/full.ts';
import type { LanguageSource } from '../src/language/types.ts';
import { VERB } from '../src/slots.ts';
import { fold } from '../src/fold.ts';
import { family, stem } from '../src/stem.ts';
import { tokens } from '../src/tokens.ts';
import { readLanguageSource } from './language.ts';

const lexicon = new FullLexicon(fullLanguage);
const stemOf = (word: string): string => stem(fold(word));
const wordsOf = (text: string): string[] => tokens(text).map(({ word }) => word);

/** Every phrase with what it stands for. */
function said({ colloquial, russian, formerNames, synonyms }: LanguageSource): [string, string][] {
  const oneWay = [colloquial, russian, formerNames].flatMap((each) => Object.entries(each));
  return [...oneWay, ...synonyms.map((group) => [group.join(' | '), group] as const)].flatMap(([meant, texts]) =>
    texts.map((text): [string, string] => [text, meant]),
  );
}

/** What a single word of this stem stands for. */
const meanings = (of: string) => lexicon.match([family(of)], 0, [of]).filter(({ meant }) => meant.length);

/** Words that are taken for another one: `word: the stem it is taken for → what that means`. */
export function mistaken(source: LanguageSource): string[] {
  const spelled = new Map(said(source).flatMap(([text]) => wordsOf(text).map((word) => [stemOf(word), word] as const)));
  return [...spelled].flatMap(([of, word]) =>
    meanings(of)
      .filter(({ from }) => from[0] !== of)
      .map(({ from, meant }) => `${word}: ${from[0]} → ${meant.map((each) => each.join(' ')).join(' | ')}`),
  );
}

/** Phrases that are shorter than they look: `phrase: the word that is left → what it stands for`. */
export function shortened(source: LanguageSource): string[] {
  return said(source).flatMap(([text, meant]) => {
    const words = wordsOf(text);
    const telling = words.filter((word) => word.length > 2 && !lexicon.isStop(stemOf(word)));
    return words.length > 1 && telling.length === 1 ? [`${text}: ${telling[0]} → ${meant}`] : [];
  });
}

/** Verbs that need nothing beside them: `verb → what it stands for`. */
export function verbs(source: LanguageSource): string[] {
  return said(source)
    .filter(([text]) => wordsOf(text).length === 1 && VERB.test(text) && !lexicon.isWeak(stemOf(text)))
    .map(([text, meant]) => `${text} → ${meant}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const source = await readLanguageSource('full');
  for (const [title, lines] of [
    ['Taken for another word:', mistaken(source)],
    ['One word is left of:', shortened(source)],
    ['Verbs by themselves:', verbs(source)],
  ] as const) {
    console.log([title, ...lines, ''].join('\n'));
  }
}
