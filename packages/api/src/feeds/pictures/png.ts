import { PictureError, type Read } from './picture.ts';

/** What draws the picture; texts, times, EXIF, further frames and whatever else there is are left out. */
const KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'pHYs']); // prettier-ignore

/** PNG: chunks of length, name, data and sum. One that moves shows what stands still in it. */
export function png(bytes: Buffer): Read {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; ;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length || (at === 8) !== (name === 'IHDR')) throw new PictureError('broken', `PNG: ${name} at ${at}`);
    if (KEPT.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') break;
    at = end;
  } // prettier-ignore
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), bytes: Buffer.concat(kept) };
}
