/**
 * Personal mobile numbers have no place in the data, however they are spelt. The only file of the import that knows
 * the phone library.
 */
import parsePhone from 'libphonenumber-js/max';

/** Codes of Ukrainian mobile networks, after the leading 0. */
const NETWORK = '(?:39|50|63|66|67|68|73|75|77|89|9[1-9])';
/** Signs that people put between the digits of one number. */
const GAP = String.raw`[\s()\[\]./_·•*\\-]{0,3}`;
const apart = (digits: string) => [...digits].join(GAP);
const digits = (count: number) =>
  Array(count)
    .fill(String.raw`\d`)
    .join(GAP);
const network = NETWORK.replace(/\d|\[1-9\]/g, (digit) => digit + GAP);

/** With the trunk 0, alone or behind +38, 38 or the old 8. */
const FULL = new RegExp(String.raw`(?<!\d)(?:(?:${apart('38')}|8)${GAP})?0${GAP}${network}${digits(7)}(?!\d)`);
/** Without the trunk 0, but grouped as phones are: «XX 000 00 00». */
const SHORT = new RegExp(
  String.raw`(?<![\d-])\(?${NETWORK}\)?[\s.-]{1,3}\d{3}[\s.-]{1,2}\d{2}[\s.-]{1,2}\d{2}(?![\d-])`,
);

/** Dates beside times and other dates are long runs of digits too. */
const DATE = /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})(?!\d)/g;

/** Brings look-alikes to plain digits: full-width forms, any dash, the letter О among digits. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/(?<=[\d+()\s-])[оОoO](?=[\s()-]*\d)|(?<=\d)[оОoO](?=[\s()-]*\d)/g, '0')
    .replace(/^[оОoO](?=\d)/g, '0');
}

/** True when the text holds a mobile number. */
export function hasMobile(text: string): boolean {
  if (!/\p{Nd}/u.test(text)) return false;
  const read = plain(text).replace(DATE, '#');
  return FULL.test(read) || SHORT.test(read);
}

/** True when an E.164 number is known to be a mobile one, in any country. */
export function isMobile(e164: string): boolean {
  return parsePhone(e164)?.getType() === 'MOBILE' || hasMobile(e164);
}

/** A text with every mobile number in it covered by other words; one without any is left to the letter. */
export function coverMobiles(text: string, cover: string): string {
  if (!hasMobile(text)) return text;
  const dates: string[] = [];
  // Dates are set aside, because they look like numbers beside numbers.
  const read = plain(text).replace(
    DATE,
    (date) => `\ue000${String.fromCharCode(0xe001 + (dates.push(date) % 0x18ff))}`,
  );
  const covered = [FULL, SHORT].reduce((rest, form) => rest.replace(new RegExp(form, 'g'), cover), read);
  let next = 0;
  return covered.replace(/\ue000[\ue001-\uf8ff]/g, () => dates[next++] ?? '');
}
