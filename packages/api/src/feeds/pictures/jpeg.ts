import { PictureError, type Read } from './picture.ts';

const END = 0xd9;
const SCAN = 0xda;
/** Frames that browsers draw: baseline, extended, progressive. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const OTHER_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
/** Tables, and how samples are laid out. */
const TABLES = new Set([0xc4, 0xdb, 0xdd, SCAN]);
const starts = (data: Buffer, text: string) => data.toString('latin1', 0, text.length) === text;

/** What an application wrote stays where colours depend on it, and goes where it tells of people and places. */
function isColour(marker: number, data: Buffer): boolean {
  return (
    (marker === 0xe0 && starts(data, 'JFIF\0')) ||
    (marker === 0xe2 && starts(data, 'ICC_PROFILE\0')) ||
    (marker === 0xee && starts(data, 'Adobe'))
  );
}

/** JPEG: segments up to the end of its one picture; what stands behind it, such as a film, is left out. */
export function jpeg(bytes: Buffer): Read {
  const kept: Buffer[] = [];
  let size: [width: number, height: number] | null = null;
  let turn = 1;
  for (let at = 2; ;) {
    if (bytes.readUInt8(at) !== 0xff) throw new PictureError('broken', `JPEG: no marker at ${at}`);
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) at++;
    else if (marker === END) break;
    else {
      let end = at + 2 + bytes.readUInt16BE(at + 2);
      if (end < at + 4 || end > bytes.length) throw new PictureError('broken', `JPEG: a segment at ${at}`);
      const data = bytes.subarray(at + 4, end);
      if (FRAMES.has(marker)) {
        if (size) throw new PictureError('broken', 'JPEG: two frames');
        size = [data.readUInt16BE(3), data.readUInt16BE(1)];
      } else if (OTHER_FRAMES.has(marker)) throw new PictureError('not-a-picture', `JPEG: frame ${marker}`);
      if (marker === 0xe1 && starts(data, 'Exif\0\0')) turn = turned(data.subarray(6));
      if (marker === SCAN) end = endOfScan(bytes, end);
      if (FRAMES.has(marker) || TABLES.has(marker) || isColour(marker, data)) kept.push(bytes.subarray(at, end));
      at = end;
    }
  }
  if (!size) throw new PictureError('broken', 'JPEG: no frame');
  const [width, height] = turn > 4 ? [size[1], size[0]] : size;
  const whole = [bytes.subarray(0, 2), ...(turn > 1 ? [turning(turn)] : []), ...kept, Buffer.from([0xff, END])];
  return { width, height, bytes: Buffer.concat(whole) };
}

/** Where the samples end: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; ;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) throw new PictureError('broken', 'JPEG: no end');
    const next = bytes.readUInt8(at + 1);
    if (next === 0xff) at++;
    else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 2;
    else return at;
  }
}

/** How the camera was held (EXIF 0x0112), 1 to 8: the one thing of EXIF that is seen. */
function turned(tiff: Buffer): number {
  const isLittle = starts(tiff, 'II');
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  try {
    const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let at = first + 2, left = short(first); left > 0; at += 12, left--) {
      if (short(at) !== 0x0112) continue;
      const turn = short(at + 8);
      return turn >= 1 && turn <= 8 ? turn : 1;
    }
  } catch (error) {
    // EXIF that ends too early tells nothing, and the picture is drawn as it is without it.
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}

/** EXIF with that one entry. */
const turning = (turn: number): Buffer =>
  Buffer.from(`ffe10022457869660000${'4d4d002a00000008'}0001${'011200030000000100'}${turn.toString(16).padStart(2, '0')}0000${'00000000'}`, 'hex'); // prettier-ignore
