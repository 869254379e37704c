/**
 * A picture of somebody's site as it may be kept: told by its own bytes and never by its name, still, not too large to be
 * drawn, and without what it says of who took it, where and when. Own lines, because no kept library without native code
 * does that for all five forms; none of them decodes a pixel.
 */
import { avif } from './avif.ts';
import { gif } from './gif.ts';
import { jpeg } from './jpeg.ts';
import { PictureError, type Read } from './picture.ts';
import { png } from './png.ts';
import { webp } from './webp.ts';

/** Pixels, and those of one side: what a phone of some years can draw. */
const MOST_PIXELS = 25_000_000;
const MOST_SIDE = 12_000;
/** What is no larger counts readers, or draws a line. */
const DOT = 3;

export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif' | 'image/avif';

export interface Still extends Read {
  type: PictureType;
}

/** Readers by the first bytes of their form. */
const FORMS: readonly [PictureType, (bytes: Buffer) => boolean, (bytes: Buffer) => Read][] = [
  ['image/png', (bytes) => bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex')), png],
  ['image/jpeg', (bytes) => bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex')), jpeg],
  ['image/gif', (bytes) => /^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)), gif],
  ['image/webp', (bytes) => /^RIFF[^]{4}WEBP$/.test(bytes.toString('latin1', 0, 12)), webp],
  ['image/avif', (bytes) => bytes.toString('latin1', 4, 8) === 'ftyp', avif],
];

/** Makes a picture fit to be kept. Throws `PictureError` for what is none of the five forms, broken, or made to hurt. */
export function still(bytes: Buffer): Still {
  const form = FORMS.find(([, is]) => is(bytes));
  if (!form) throw new PictureError('not-a-picture', 'neither PNG nor JPEG, GIF, WebP or AVIF');
  const [type, , read] = form;
  const made = attempt(() => read(bytes));
  const { width, height } = made;
  if (width <= DOT || height <= DOT) throw new PictureError('dot', `${width} × ${height}`);
  if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS)
    throw new PictureError('too-many-pixels', `${width} × ${height}`);
  return { type, ...made };
}

/** A file that ends where something should stand is broken. */
function attempt(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new PictureError('broken', 'it ends too early', { cause: error });
    throw error;
  }
}
