/** Writes text in encodings that Node only reads. */
const tables = new Map<string, ReadonlyMap<string, number>>();

export function encode(text: string, charset: string): Buffer {
  if (charset === 'utf-8') return Buffer.from(text);
  if (charset === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (charset === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  let table = tables.get(charset);
  if (!table) {
    const decoder = new TextDecoder(charset);
    table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    tables.set(charset, table);
  }
  return Buffer.from([...text].map((sign) => table.get(sign) ?? 0x3f));
}
