import { russianKeysToUkrainian } from './layout.ts';
import { inUkrainianLetters, looksRussian } from './russian.ts';
import type { Ranked } from './rank.ts';
import type { QueryWord, Slot } from './slots.ts';
import type { Interpretation, MatchKind, ReadingReason } from './types.ts';
import { plain, type Vocabulary } from './vocabulary.ts';

/** What is told first when several things were done to a query. */
const ORDER: readonly ReadingReason[] = ['layout', 'translit', 'russian', 'spelling', 'former-name', 'synonym'];

const isReason = (kind: MatchKind): kind is ReadingReason => (ORDER as readonly MatchKind[]).includes(kind);

/** How the best hit understood the query, or `null` when it was found as typed. */
export function interpret(query: {
  original: string;
  words: readonly QueryWord[];
  slots: readonly Slot[];
  best: Ranked;
  formerName: string | null;
  vocabulary: Vocabulary;
}): Interpretation | null {
  const { original, words, slots, best, formerName, vocabulary } = query;
  const reasons = new Set<ReadingReason>();
  for (const { reason } of words) if (reason) reasons.add(reason);
  const said: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const slot = slots.find(({ from }) => from === at);
    const found = best.found.find((each) => each.slot === slot);
    if (slot && found && isReason(found.alternative.kind)) {
      reasons.add(found.alternative.kind);
      if (said.at(-1) !== found.alternative.shown) said.push(found.alternative.shown);
      at = slot.to - 1;
      continue;
    }
    const word = words[at] as QueryWord;
    const spelled = slot || word.reason ? respelling(word, vocabulary) : null;
    if (spelled && !word.reason) reasons.add(spelled.reason);
    said.push(spelled?.shown ?? word.text);
  }
  if (formerName !== null && !reasons.size) return { original, used: formerName, reason: 'former-name' };
  const reason = ORDER.find((each) => reasons.has(each));
  const used = said.join(' ');
  // «пенсі» is half of a word and no mistake in it.
  return reason && !plain(used).startsWith(plain(original)) ? { original, used, reason } : null;
}

/**
 * «пенсия» and «субсідія» have the folded letters of «пенсія» and «субсидія»: they are found directly, and told all the
 * same. `null` when the records spell the word as it was typed, or have it in no form to compare with.
 */
function respelling(
  { text, folded, stem }: QueryWord,
  vocabulary: Vocabulary,
): { shown: string; reason: ReadingReason } | null {
  const same = vocabulary.word(folded);
  const russian = looksRussian(text);
  if (same ? same.spellings.has(plain(text)) && !russian : !russian || !vocabulary.has(stem)) return null;
  // «ыя» is in no Russian word: the Russian layout was on, where ы lies on the key of і.
  const keys = /ы[аеияюо]|(?<![а-я])ъ/.test(text);
  const shown = same?.surface ?? (keys ? russianKeysToUkrainian(text) : inUkrainianLetters(text));
  // «Оплатити» is right, whether or not the records have it in Russian only.
  if (looksRussian(shown) || plain(shown) === plain(text)) return null;
  return { shown, reason: keys ? 'layout' : russian ? 'russian' : 'spelling' };
}
