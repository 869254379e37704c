/** UTF-8 that somebody read as another encoding and wrote again as UTF-8: «Ð£ÐºÑ€» and «РЈРєСЂ» for «Укр». */

/** Tables from a letter to its byte, made when first needed. */
const tables = new Map<string, ReadonlyMap<string, number>>();

function tableOf(charset: string): ReadonlyMap<string, number> {
  let table = tables.get(charset);
  if (!table) {
    const decoder = new TextDecoder(charset);
    table = new Map(
      Array.from({ length: 128 }, (_, index) => [decoder.decode(Uint8Array.of(index + 128)), index + 128]),
    );
    tables.set(charset, table);
  }
  return table;
}

/** Marks of text that was read wrongly: the first byte of a Cyrillic letter as windows-1252, or as windows-1251. */
export const RUNS =
  /[ÐÑ][\u0080-\u024f\u02c6\u02dc\u2013-\u2122]|[РС][\u0080-\u00bf\u0402-\u040f\u0452-\u045f\u0490\u0491\u2013-\u2122]/;

const FORMS = [
  ['windows-1252', /[\u0080-\u024f\u02c6\u02dc\u2010-\u2122]+/g],
  ['windows-1251', /[\u00a0-\u00bf\u0401-\u045f\u0490\u0491\u2010-\u2122]+/g],
] as const;
/** What an encoding makes of its bytes: most of the runs must be so, or the text is only odd. */
const MOST = 0.6;

function bytesOf(run: string, charset: string): Uint8Array | null {
  const table = tableOf(charset);
  const bytes: number[] = [];
  for (const sign of run) {
    const byte = table.get(sign) ?? (sign <= '\u00ff' ? sign.charCodeAt(0) : undefined);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function reread(run: string, charset: string): string | null {
  const bytes = bytesOf(run, charset);
  if (!bytes) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Puts the text right, when most of it is wrong in one way; otherwise leaves it as it is. */
export function recoded(text: string): string {
  for (const [charset, pattern] of FORMS) {
    const runs = (text.match(pattern) ?? []).filter((run) => run.length > 3);
    const wrong = runs.filter((run) => /\p{Script=Cyrillic}/u.test(reread(run, charset) ?? ''));
    if (wrong.length > 0 && wrong.length >= MOST * runs.length)
      return text.replace(pattern, (run) => reread(run, charset) ?? run);
  }
  return text;
}
