/**
 * Lists where the words of a server say more than they should, for those who keep them:
 *
 *   node --conditions=mosty-source packages/search/tools/ambiguous.ts
 *
 * - words of the data that are taken for a single word of another meaning, because they begin alike;
 * - verbs that by themselves stand for services, though what they are about comes after them.
 */
import { fileURLToPath } from 'node:url';
import { FullLexicon } from '../src/language/full-lexicon.ts';
import { fullLanguage } from '../src/language/full.ts';
import { VERB } from '../src/slots.ts';
import { fold } from '../src/fold.ts';
import { family, stem } from '../src/stem.ts';
import { tokens } from '../src/tokens.ts';
import { readLanguageSource } from './language.ts';

/** Words by stem, with a spelling each; phrases are taken apart when `all` is set. */
async function wordsOfData(all: boolean): Promise<Map<string, string>> {
  const source = await readLanguageSource('full');
  const oneWay = [source.colloquial, source.russian, source.formerNames];
  const said = oneWay.flatMap((each) => Object.values(each).flat());
  const meant = oneWay.flatMap((each) => Object.keys(each).flatMap((names) => names.split('|')));
  const texts = [...said, ...source.synonyms.flat(), ...(all ? meant : [])];
  const words = texts.map((text) => tokens(text).map(({ word }) => word)).filter((each) => all || each.length === 1);
  return new Map(words.flat().map((word) => [stem(fold(word)), word]));
}

/** Lines of `word: what it is taken for → what that means`. */
async function mistaken(): Promise<string[]> {
  const lexicon = new FullLexicon(fullLanguage);
  const spelled = await wordsOfData(true);
  return [...spelled].flatMap(([of, word]) =>
    lexicon
      .match([family(of)], 0, [of])
      .filter(({ from, meant }) => from[0] !== of && meant.length)
      .map(
        ({ from, meant }) =>
          `${word}: ${spelled.get(from[0] as string)} → ${meant.map((each) => each.join(' ')).join(' | ')}`,
      ),
  );
}

/** Verbs with what each of them means. */
async function verbs(): Promise<string[]> {
  const lexicon = new FullLexicon(fullLanguage);
  return [...(await wordsOfData(false))]
    .filter(([of, word]) => VERB.test(word) && !lexicon.isWeak(of))
    .map(([of, word]) => {
      const meant = lexicon.match([family(of)], 0, [of]).flatMap((rule) => rule.meant.map((each) => each.join(' ')));
      return `${word} → ${[...new Set(meant)].join(' | ')}`;
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(
    ['Taken for another word:', ...(await mistaken()), '', 'Verbs by themselves:', ...(await verbs())].join('\n'),
  );
}
