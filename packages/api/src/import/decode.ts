/** Bytes of a file to text: UTF-8, UTF-16 with a mark, or windows-1251 of older spreadsheets. */

export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1251';

/** Control characters that no text has; the sign of a workbook or a picture under a wrong name. */
const BINARY = /[\x00-\x08\x0b\x0e-\x1f]/;

/** The text with `\n` line ends, and what it was written in; `null` when the bytes are no text. */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const encoding = detect(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  return BINARY.test(text) ? null : { text, encoding };
}

function detect(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1251';
  }
}
