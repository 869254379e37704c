/** Bytes of a feed as text, whatever its server and its own first line say about them. */
import { RUNS, recoded } from './recode.ts';

export interface Decoded {
  text: string;
  /** As the Encoding Standard calls it. */
  charset: string;
}

const BOMS: readonly [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Encodings of one byte a letter in which Cyrillic is written. */
const CYRILLIC = ['windows-1251', 'koi8-u', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'];
/** How much of a text its encoding is guessed from, in bytes. */
const SAMPLE = 64 * 1024;

/** The name of an encoding as the Encoding Standard calls it; `null` for one that nobody knows. */
function known(label: string | undefined): string | null {
  try {
    return label ? new TextDecoder(label.trim().replace(/^(?:cp-?|win-?|ms-?)(?=125\d$)/i, 'windows-')).encoding : null;
  } catch {
    return null;
  }
}

/** What the server and the first line say, in this order. */
function declared(bytes: Buffer, contentType: string | null): string[] {
  const head = bytes.subarray(0, 1024).toString('latin1');
  const labels = [
    /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1],
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head)?.[1],
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1],
  ];
  return labels.flatMap((label) => known(label) ?? []);
}

const decodeAs = (bytes: Buffer, charset: string, fatal = false): string =>
  new TextDecoder(charset, { fatal }).decode(bytes);

/** Strict UTF-8, a few spoilt letters of a long text allowed: scripts cut words in the middle of a letter. */
function utf8(bytes: Buffer): string | null {
  try {
    return decodeAs(bytes, 'utf-8', true);
  } catch {
    const text = decodeAs(bytes, 'utf-8');
    let spoilt = 0;
    let letters = 0;
    for (const sign of text) {
      if (sign === '\ufffd') spoilt++;
      else if (sign > '\u007f') letters++;
    }
    return letters > 20 * spoilt ? text : null;
  }
}

const COMMON = /[оаиіенвтрсклдмпузяьбгчйхцжїшюєщфґы]/g;
const NOT_WRITTEN = /[\u0080-\u009f\u2500-\u259f\ufffd]|\p{Ll}\p{Lu}/gu;

/** How much a text looks like Cyrillic as people write it: small letters, no capitals inside words, no frames. */
function likeness(text: string): number {
  return (text.match(COMMON)?.length ?? 0) - 3 * (text.match(NOT_WRITTEN)?.length ?? 0);
}

/** High bytes of Cyrillic stand in words; those of western languages stand alone. */
function isCyrillic(bytes: Buffer): boolean {
  const runs = bytes.toString('latin1').match(/[\u0080-\u00ff]+/g) ?? [];
  const letters = runs.reduce((sum, run) => sum + run.length, 0);
  return letters >= 2 * runs.length;
}

/** The encoding of one byte a letter that a text is in. What is declared wins where others are no better. */
function guessed(bytes: Buffer, labels: readonly string[]): string {
  const sample = bytes.subarray(0, SAMPLE);
  const single = labels.filter((label) => !label.startsWith('utf-'));
  if (!isCyrillic(sample)) return single[0] ?? 'windows-1251';
  const candidates = [...new Set([...single.filter((label) => CYRILLIC.includes(label)), 'windows-1251', 'koi8-u', ...(single.length > 0 ? CYRILLIC : [])])]; // prettier-ignore
  const scored = candidates.map((charset) => ({ charset, score: likeness(decodeAs(sample, charset)) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  // koi8-r has no і, ї, є and ґ: what is labelled so is nearly always koi8-u, which has everything else alike.
  return best.charset === 'koi8-r' ? 'koi8-u' : best.charset;
}

/** UTF-16 without a mark has a zero in every second byte of its tags. */
function utf16(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 64);
  if (head.length < 4) return null;
  if (head[0] === 0 && head[1] !== 0 && head[2] === 0) return 'utf-16be';
  return head[0] !== 0 && head[1] === 0 && head[3] === 0 ? 'utf-16le' : null;
}

/**
 * Reads the bytes of a feed: a byte order mark first, then what the bytes themselves prove, then what the server and the
 * first line say. UTF-8 that was once read as something else and written again is put right.
 */
export function decode(bytes: Buffer, contentType: string | null = null): Decoded {
  for (const [charset, mark] of BOMS) {
    // Two letters of windows-1251 look like a mark of UTF-16, which has zeros in every tag.
    const isWide = charset.startsWith('utf-16');
    if (isWide && !bytes.subarray(2, 10).includes(0)) continue;
    if (mark.every((byte, index) => bytes[index] === byte)) return right(decodeAs(bytes, charset), charset);
  }
  const wide = utf16(bytes);
  if (wide) return right(decodeAs(bytes, wide), wide);
  const labels = declared(bytes, contentType);
  // Letters of another encoding are hardly ever valid UTF-8 by chance, so that proof beats any label.
  const text = utf8(bytes);
  if (text !== null) return right(text, 'utf-8');
  const charset = guessed(bytes, labels);
  return right(decodeAs(bytes, charset), charset);
}

function right(text: string, charset: string): Decoded {
  return { text: RUNS.test(text) ? recoded(text) : text, charset };
}
