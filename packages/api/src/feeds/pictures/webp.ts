import { PictureError, type Read } from './picture.ts';

const MOVES = 0x02;
/** EXIF and XMP. */
const TELLS = 0x0c;

type Size = [width: number, height: number];

/** WebP: pieces of name, length and data; EXIF, XMP and what is unknown are left out. */
export function webp(bytes: Buffer): Read {
  const kept: Buffer[] = [];
  let canvas: Size | null = null;
  let size: Size | null = null;
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  for (let at = 12; at + 8 <= end;) {
    const name = bytes.toString('latin1', at, at + 4);
    const next = at + 8 + bytes.readUInt32LE(at + 4);
    if (next > end) throw new PictureError('broken', `WebP: ${name}`);
    const data = bytes.subarray(at + 8, next);
    // A piece of an odd length is followed by a nought.
    let piece = Buffer.concat([bytes.subarray(at, next), Buffer.alloc(next % 2)]);
    if (name === 'VP8X') {
      if (data.readUInt8(0) & MOVES) throw new PictureError('moving', 'WebP');
      canvas = [data.readUIntLE(4, 3) + 1, data.readUIntLE(7, 3) + 1];
      piece = Buffer.from(piece);
      piece[8]! &= ~TELLS;
    } else if (name === 'VP8 ' && !size) size = [data.readUInt16LE(6) & 0x3fff, data.readUInt16LE(8) & 0x3fff];
    else if (name === 'VP8L' && !size)
      size = [(data.readUInt32LE(1) & 0x3fff) + 1, ((data.readUInt32LE(1) >>> 14) & 0x3fff) + 1]; // prettier-ignore
    else if (name !== 'ICCP' && name !== 'ALPH') piece = Buffer.alloc(0);
    kept.push(piece);
    at = next + (next % 2);
  }
  if (!size || (canvas && (canvas[0] !== size[0] || canvas[1] !== size[1])))
    throw new PictureError('broken', 'WebP: no picture, or one of another size than is told');
  const body = Buffer.concat(kept);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return { width: size[0], height: size[1], bytes: Buffer.concat([head, body]) };
}
