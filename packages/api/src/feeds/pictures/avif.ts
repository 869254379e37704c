import { PictureError, type Read } from './picture.ts';

interface Box {
  name: string;
  start: number;
  end: number;
}

/** Boxes one beside the other, each of length, name and content; `start` is where the content begins. */
function boxes(bytes: Buffer, from: number, to: number): Box[] {
  const all: Box[] = [];
  for (let at = from; at < to;) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    const end = length === 0 ? to : at + length;
    // Lengths of 64 bits are for what is larger than any picture here.
    if (length === 1 || end < at + 8 || end > to) throw new PictureError('broken', `AVIF: ${name}`);
    all.push({ name, start: at + 8, end });
    at = end;
  }
  return all;
}

/** What may describe the picture; anything else could be somebody's own words. */
const DESCRIBES = new Set(['hdlr', 'pitm', 'iloc', 'iinf', 'iprp', 'iref', 'idat', 'dinf', 'grpl']);
/** Coded pictures, grids of them and overlays; what is none of these (`Exif`, `mime`) tells of the maker. */
const DRAWN = new Set(['av01', 'grid', 'iovl', 'iden', 'tmap']);

/**
 * AVIF. Its parts are found by their distance from the beginning, so nothing can be taken out of it: one that says more
 * than it draws is refused.
 */
export function avif(bytes: Buffer): Read {
  const top = boxes(bytes, 0, bytes.length);
  const [type] = top;
  const brands = bytes.toString('latin1', type!.start, type!.end);
  if (brands.startsWith('avis') || top.some(({ name }) => name === 'moov')) throw new PictureError('moving', 'AVIF');
  if (!brands.match(/.{4}/gs)?.includes('avif')) throw new PictureError('not-a-picture', `a file of ${brands.slice(0, 4)}`);
  const meta = top.find(({ name }) => name === 'meta');
  if (!meta) throw new PictureError('broken', 'AVIF: nothing is told of it');
  const made = Buffer.from(bytes);
  for (const { name, start, end } of top)
    if (name === 'free' || name === 'skip') made.fill(0, start, end);
    else if (!['ftyp', 'meta', 'mdat'].includes(name)) throw new PictureError('private-data', `AVIF: ${name}`);
  const told = boxes(bytes, meta.start + 4, meta.end);
  const strange = told.find(({ name }) => !DESCRIBES.has(name)) ?? items(bytes, told).find(({ name }) => !DRAWN.has(name));
  if (strange) throw new PictureError('private-data', `AVIF: ${strange.name}`);
  return { ...sizeOf(bytes, told), bytes: made };
} // prettier-ignore

/** The parts of the file, by what they are. */
function items(bytes: Buffer, told: readonly Box[]): Pick<Box, 'name'>[] {
  const list = told.find(({ name }) => name === 'iinf');
  if (!list) throw new PictureError('broken', 'AVIF: no parts');
  const first = list.start + (bytes.readUInt8(list.start) === 0 ? 6 : 8);
  return boxes(bytes, first, list.end).map(({ start }) => {
    const at = start + (bytes.readUInt8(start) === 3 ? 10 : 8);
    return { name: bytes.toString('latin1', at, at + 4) };
  });
}

/** The whole is the largest of the sizes that are told: the others are tiles of it, or a small copy. */
function sizeOf(bytes: Buffer, told: readonly Box[]): Pick<Read, 'width' | 'height'> {
  const inside = (all: readonly Box[], wanted: string) =>
    all.filter(({ name }) => name === wanted).flatMap(({ start, end }) => boxes(bytes, start, end));
  const properties = inside(inside(told, 'iprp'), 'ipco');
  const sizes = properties
    .filter(({ name }) => name === 'ispe')
    .map(({ start }) => [bytes.readUInt32BE(start + 4), bytes.readUInt32BE(start + 8)] as const)
    .sort((a, b) => b[0] * b[1] - a[0] * a[1]);
  const [largest] = sizes;
  if (!largest) throw new PictureError('broken', 'AVIF: no size');
  const isOnItsSide = properties.some(({ name, start }) => name === 'irot' && bytes.readUInt8(start) % 2 === 1);
  const [width, height] = isOnItsSide ? [largest[1], largest[0]] : largest;
  return { width, height };
}
