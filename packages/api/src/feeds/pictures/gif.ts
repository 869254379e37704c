import { PictureError, type Read } from './picture.ts';

const EXTENSION = 0x21;
const CONTROL = 0xf9;
const IMAGE = 0x2c;
const END = 0x3b;

/** GIF: its first picture, with the colours and the transparency of that; remarks and further pictures are left out. */
export function gif(bytes: Buffer): Read {
  const [width, height] = [bytes.readUInt16LE(6), bytes.readUInt16LE(8)];
  const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const head = 13 + table(bytes.readUInt8(10));
  let control = bytes.subarray(0, 0);
  for (let at = head; ;) {
    const kind = bytes.readUInt8(at);
    if (kind === EXTENSION) {
      const end = blocks(bytes, at + 2);
      if (bytes.readUInt8(at + 1) === CONTROL) control = bytes.subarray(at, end);
      at = end;
    } else if (kind === IMAGE) {
      const right = bytes.readUInt16LE(at + 1) + bytes.readUInt16LE(at + 5);
      const bottom = bytes.readUInt16LE(at + 3) + bytes.readUInt16LE(at + 7);
      if (right > width || bottom > height) throw new PictureError('broken', 'GIF: a picture outside of its ground');
      const end = blocks(bytes, at + 11 + table(bytes.readUInt8(at + 9)));
      const picture = [bytes.subarray(0, head), control, bytes.subarray(at, end), Buffer.from([END])];
      return { width, height, bytes: Buffer.concat(picture) };
    } else throw new PictureError('broken', `GIF: ${kind} at ${at}`);
  }
}

/** Where blocks end that each tell their length. */
function blocks(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = bytes.readUInt8(at); length > 0; length = bytes.readUInt8(at)) at += length + 1;
  return at + 1;
}
