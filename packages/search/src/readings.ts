/**
 * What a piece of a query (between two spaces) may have been meant to be: as typed, on another keyboard layout, or in
 * another alphabet. The index decides: a reading is worth what its words are known for.
 */
import { fold } from './fold.ts';
import { cyrillicToLatin, latinToRussian, latinToUkrainian, russianKeysToUkrainian } from './layout.ts';
import type { Lexicon } from './language/lexicon.ts';
import { family, stem } from './stem.ts';
import { isVerbatim, tokens, type Token } from './tokens.ts';
import { fromLatin } from './translit.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way to read a piece. */
export interface Reading {
  tokens: Token[];
  /** `null` for "as typed". */
  reason: 'layout' | 'translit' | null;
  /** The piece means exactly itself: nothing in it is corrected or replaced. */
  verbatim: boolean;
  /** True for the last piece: its last word may be unfinished. */
  last: boolean;
}

/** How sure the index is of a word: 1 for a known one, less for a beginning, 0 for neither. */
function known({ word }: Token, unfinished: boolean, near: boolean, vocabulary: Vocabulary, lexicon: Lexicon): number {
  const folded = fold(word);
  const stemmed = stem(folded);
  if (vocabulary.word(folded)) return 1;
  if (vocabulary.has(stemmed) || lexicon.isStop(stemmed)) return folded.length > 2 ? 0.98 : 0.9;
  if (lexicon.knows(stemmed) || lexicon.isWeak(stemmed)) return 0.95;
  if (vocabulary.relatives(family(stemmed)).length) return 0.85;
  if (/^\d+$/.test(folded)) return 0.8;
  // Of «ккйи» folding leaves «кі», which begins too much.
  if (folded.length > (unfinished ? word.length / 2 : 3) && vocabulary.startingWith(folded, 1).length) {
    return unfinished ? 0.5 + Math.min(folded.length, 8) * 0.04 : 0.5;
  }
  return near && word.length > 5 && vocabulary.near(word, false).length ? 0.4 : 0;
}

/** How well the readings are told apart. */
export class Reader {
  readonly #vocabulary: Vocabulary;
  readonly #lexicon: Lexicon;

  constructor(vocabulary: Vocabulary, lexicon: Lexicon) {
    this.#vocabulary = vocabulary;
    this.#lexicon = lexicon;
  }

  /** The best reading of each piece of the query. */
  read(query: string, literal: boolean): Reading[] {
    const pieces = query.split(/\s+/).filter(Boolean);
    return pieces.map((piece, at) => this.#readPiece(piece, at === pieces.length - 1, literal));
  }

  #readPiece(piece: string, last: boolean, literal: boolean): Reading {
    const verbatim = literal || isVerbatim(piece);
    const typed: Reading = { tokens: tokens(piece), reason: null, verbatim, last };
    if (verbatim || !/\p{L}/u.test(piece) || /^[а-яґєії]{2}$/i.test(piece)) return typed;
    const value = this.#worth(typed, false);
    if (value >= 0.85) return typed;
    // Only when nothing is known as it stands: a reading whose words are one slip away from known ones.
    const mayBeMisspelt = value === 0 && /^[a-z\p{P}\p{S}]+$/iu.test(piece);
    for (const near of mayBeMisspelt ? [false, true] : [false]) {
      let [best, most] = [typed, value];
      for (const [text, reason, trust] of others(piece.toLowerCase())) {
        const reading: Reading = { ...typed, tokens: tokens(text), reason };
        const worth = this.#worth(reading, near) * trust;
        if (worth > most) [best, most] = [reading, worth];
      }
      if (most > value) return best;
    }
    return typed;
  }

  /** The share of the reading's letters that are in known words. */
  #worth({ tokens: words, last }: Reading, near: boolean): number {
    let letters = 0;
    let sum = 0;
    words.forEach((token, at) => {
      const unfinished = last && at === words.length - 1;
      letters += token.word.length;
      sum += token.word.length * known(token, unfinished, near, this.#vocabulary, this.#lexicon);
    });
    return letters ? sum / letters : 0;
  }
}

/** The other texts a piece may stand for, with the trust in each. */
function* others(piece: string): Generator<readonly [string, 'layout' | 'translit', number]> {
  const trimmed = piece.replace(/[.,;:!?]+$/, '');
  if (/[a-z]/.test(piece) && !/[а-яґєії]/.test(piece)) {
    for (const typed of new Set([piece, trimmed])) {
      yield [latinToUkrainian(typed), 'layout', 0.97];
      yield [latinToRussian(typed), 'layout', 0.96];
    }
    for (const text of fromLatin(trimmed)) yield [text, 'translit', 0.97];
  } else {
    if (/[ыэъё]/.test(piece)) yield [russianKeysToUkrainian(trimmed), 'layout', 0.97];
    const latin = cyrillicToLatin(piece);
    yield [latin, 'layout', 0.96];
    for (const text of fromLatin(latin)) yield [text, 'layout', 0.9];
  }
}
