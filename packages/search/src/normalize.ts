const APOSTROPHES = /['’ʼ`´‘ʹ′＇"*]/g;

/**
 * One spelling for everything that differs only in case, apostrophes or spaces, so that it can be compared or
 * filtered: «Знам’янська», «ЗНАМ`ЯНСЬКА» and «знамянська» give the same string.
 */
export function normalize(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(APOSTROPHES, '').replace(/ґ/g, 'г').replace(/\s+/g, ' ').trim();
}

const collator = new Intl.Collator('uk', { numeric: true, sensitivity: 'base' });

/** Alphabetical order of Ukrainian, in which № 2 stands before № 12 and no apostrophe matters. */
export function compareUk(a: string, b: string): number {
  return collator.compare(normalize(a), normalize(b));
}
