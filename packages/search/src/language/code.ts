/** Folded stems in ASCII and back: half the bytes, and nothing for a build to escape. Latin letters become capitals. */
const CYRILLIC = 'абвгдежзіклмнопрстуфхцчш';
const ASCII = 'abvgdejziklmnoprstufhcqw';

/** Cyrillic to ASCII. */
export function encode(text: string): string {
  return text.replace(/[a-zа-яі]/g, (letter) => ASCII[CYRILLIC.indexOf(letter)] ?? letter.toUpperCase());
}

/** ASCII to Cyrillic. */
export function decode(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => CYRILLIC[ASCII.indexOf(letter)] ?? letter.toLowerCase());
}
