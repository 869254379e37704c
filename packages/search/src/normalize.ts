import { fold, fixLookAlikes } from './fold.ts';

/**
 * One key for everything that people spell differently and mean the same: case, apostrophes in all their forms, Latin
 * look-alikes in a Cyrillic word, и/і/ї/й/ы, е/є/э/ё, г/ґ, ь, doubled letters. Use it to compare or to filter
 * («Знам’янська», «ЗНАМ`ЯНСЬКА», «знамянска»); never show it.
 */
export function normalize(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  return (lower.match(/[^\s.,;:!?()«»„“”]+/g) ?? [])
    .map((word) => fold(fixLookAlikes(word)))
    .filter(Boolean)
    .join(' ');
}

const collator = new Intl.Collator('uk', { numeric: true, sensitivity: 'base' });
const withoutApostrophes = (text: string): string => text.replace(/['\u2019\u02bc`\u00b4\u2018]/g, '');

/** Alphabetical order of Ukrainian, in which № 2 stands before № 12 and no form of the apostrophe matters. */
export function compareUk(a: string, b: string): number {
  return collator.compare(withoutApostrophes(a), withoutApostrophes(b));
}
