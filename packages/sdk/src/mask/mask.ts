import { NAME, PATTERNS, SPOKEN, STREET } from './patterns.ts';
import { phonesIn } from './phones.ts';
import { shadow } from './shadow.ts';

export type PersonalKind = 'phone' | 'email' | 'address' | 'number' | 'link' | 'name';

/** A piece of a text that is personal: from `start` up to `end`, in UTF-16 units as strings count. */
export interface Personal {
  kind: PersonalKind;
  start: number;
  end: number;
}

const WORDS: Record<PersonalKind, string> = {
  phone: '[телефон]',
  email: '[пошта]',
  address: '[адреса]',
  number: '[номер]',
  link: '[посилання]',
  name: '[ім’я]',
};

/** Longer texts are looked at up to here: nobody’s question is so long. */
const MOST = 20_000;

/** How many words or digits of `SPOKEN` make a number that somebody could call. */
function isSpokenNumber(text: string): boolean {
  const words = text.match(/[\p{L}'’ʼ]+|\d+/gu) ?? [];
  const spoken = words.filter((word) => !/\d/.test(word));
  const digits = words.reduce((sum, word) => sum + (/\d/.test(word) ? word.length : 1), 0);
  return spoken.length >= 2 && (words.length >= 7 || (/^(?:нуль|ноль|плюс)$/i.test(words[0] ?? '') && digits >= 5));
}

/** What is personal in a text, in order; pieces do not overlap. */
export function personalIn(text: string): Personal[] {
  const seen = shadow(text.slice(0, MOST));
  const found: Personal[] = phonesIn(seen);
  for (const [kind, pattern] of PATTERNS) {
    for (const { 0: all, 1: before = '', index } of seen.matchAll(pattern))
      found.push({ kind, start: index + before.length, end: index + all.length });
  }
  for (const { 0: all, 2: street = '', 4: city = '', index } of seen.matchAll(STREET))
    found.push({ kind: 'address', start: index + all.length - (street || city).length, end: index + all.length });
  for (const { 0: all, 3: name = '', index } of seen.matchAll(NAME))
    found.push({ kind: 'name', start: index + all.length - name.length, end: index + all.length });
  for (const { 0: all, 1: before = '', index } of seen.matchAll(SPOKEN)) {
    const said = all.slice(before.length).trimEnd();
    if (isSpokenNumber(said))
      found.push({ kind: 'phone', start: index + before.length, end: index + before.length + said.length });
  }
  return joined(found, seen);
}

/** One piece where several overlap: the kind of the first, the reach of all. */
function joined(found: Personal[], seen: string): Personal[] {
  const pieces: Personal[] = [];
  for (const each of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    // Spaces at the ends belong to the text around it.
    while (each.end > each.start && /[\s\u0001,;]/.test(seen[each.end - 1] as string)) each.end--;
    while (each.start < each.end && /[\s\u0001]/.test(seen[each.start] as string)) each.start++;
    const last = pieces.at(-1);
    if (last && each.start < last.end) last.end = Math.max(last.end, each.end);
    else if (each.end > each.start) pieces.push(each);
  }
  return pieces;
}

function maskOnce(text: string): string {
  let masked = '';
  let from = 0;
  for (const { kind, start, end } of personalIn(text)) {
    masked += text.slice(from, start) + WORDS[kind];
    from = end;
  }
  return masked + text.slice(from, MOST);
}

/** The text with a word in place of whatever is personal: «[телефон]», «[пошта]». Nothing personal is found in it any more. */
export function mask(text: string): string {
  let masked = text;
  // What stood between two pieces may be one itself once they are gone.
  for (let times = 0; times < 5; times++) {
    const again = maskOnce(masked);
    if (again === masked) break;
    masked = again;
  }
  return masked;
}
