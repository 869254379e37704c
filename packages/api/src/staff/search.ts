import type { Attendee } from '../store/staff/attendees.ts';

/** Apostrophes are typed in many ways, and case says nothing. */
const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('uk')
    .replace(/['’ʼ`´ʹ]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const digits = (text: string): string => text.replace(/\D/g, '');

/** Whether a signup is meant by what was typed at the desk: a part of a name, three or more digits of a phone, a code. */
export function isMeant({ names, phone, code }: Attendee, q: string): boolean {
  const typed = folded(q);
  if (names.some((name) => folded(name).includes(typed))) return true;
  const number = digits(q);
  // A phone or a code is digits and the signs between them, never a word.
  if (number.length < 3 || /\p{L}/u.test(q)) return false;
  return digits(code) === number || (phone !== null && digits(phone).includes(number));
}
