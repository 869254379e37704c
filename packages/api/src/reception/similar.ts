/** Published questions that may answer what somebody is about to ask. */
import { mask } from '@mosty/sdk/mask';
import type { SearchIndex } from '@mosty/search';
import type { Found } from '../search/fields.ts';

/** What a question begins and ends with, and what it is about in no way. */
const MANNERS =
  /(?:^|(?<=[\s,.!?]))(?:добр(?:ий|ого|ого вечора) (?:день|дня|вечір|вечора|ранок|ранку)|доброго здоров.я|вітаю|здрастуйте|шановні|прошу|будь ласка|підкажіть|скажіть|дякую|заздалегідь|з повагою|hello|please|thank you)(?=$|[\s,.!?])/giu;
/** The engine reads so many characters of a query. */
const LONGEST = 190;
/** A long question is asked sentence by sentence; so many of them are enough. */
const MOST = 6;
const MOST_WORDS = 20;

/** The queries of a text: its sentences without masks and manners, the longest cut at a word. */
export function queriesOf(text: string): string[] {
  const plain = mask(text)
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(MANNERS, ' ');
  const sentences = plain.split(/[.!?;\n]+/).map((each) => each.replace(/\s+/g, ' ').trim());
  const worth = sentences.filter((each) => /\p{L}{3,}/u.test(each));
  const cut = (each: string) => (each.length > LONGEST ? each.slice(0, LONGEST).replace(/\s\S*$/, '') : each);
  const whole = worth.join(' ');
  // One short question is asked as a whole; of a long one each sentence has its say.
  const queries = whole.length <= LONGEST ? [whole, ...(worth.length > 1 ? worth : [])] : worth;
  return [...new Set(queries.map(cut).filter(Boolean))].slice(0, MOST);
}

/**
 * Identifiers of the questions that are nearest, the best first. Where no sentence finds one as a whole, its words are asked
 * one by one: «Коли полагодять ліхтар?» is near to whoever mends lamps, though nobody wrote «полагодять». A word that half
 * of the questions have says nothing then.
 */
export function similarTo(index: SearchIndex<Found>, text: string, limit: number): string[] {
  const best = new Map<string, number>();
  const add = (id: string, score: number) => best.set(id, (best.get(id) ?? 0) + score);
  const queries = queriesOf(text);
  for (const query of queries) {
    // Who is found by several sentences stands before who is found by one.
    for (const { record, score } of index.search(query, { limit: limit * 2 }).hits) add(record.id, score);
  }
  if (best.size === 0) {
    const words = new Set(queries.join(' ').match(/\p{L}{5,}/gu));
    for (const word of [...words].slice(0, MOST_WORDS)) {
      const { hits, total } = index.search(word, { limit: limit * 2 });
      if (total > Math.max(1, index.size / 2)) continue;
      for (const { record, score, direct } of hits) if (direct) add(record.id, score);
    }
  }
  return [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([id]) => id);
}
