/** A picture for the demonstration: hills by a river, drawn by sums, so that nobody's photograph is in the product. */
import { crc32, deflateSync } from 'node:zlib';

const WIDTH = 960;
const HEIGHT = 540;
type Colour = readonly [number, number, number];
const SKY: Colour = [214, 230, 236];
const DAWN: Colour = [250, 226, 190];
/** From the farthest to the nearest: where it begins, how it waves, its colour. */
const HILLS: readonly [top: number, height: number, length: number, colour: Colour][] = [
  [0.52, 0.07, 310, [150, 178, 178]],
  [0.6, 0.06, 220, [112, 152, 140]],
  [0.7, 0.05, 400, [76, 120, 98]],
  [0.8, 0.03, 260, [64, 118, 148]],
  [0.9, 0.03, 500, [52, 92, 70]],
];

function colourAt(x: number, y: number): Colour {
  for (const [top, height, length, colour] of HILLS.toReversed())
    if (y > HEIGHT * (top + height * Math.sin(x / length + top * 20) * Math.cos(x / 97 + top))) return colour;
  if (Math.hypot(x - WIDTH * 0.72, y - HEIGHT * 0.3) < 46) return [255, 244, 214];
  const down = Math.min(1, y / (HEIGHT * 0.55));
  return [0, 1, 2].map((at) => Math.round(SKY[at]! + (DAWN[at]! - SKY[at]!) * down)) as unknown as Colour;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG of 960 by 540 pixels. */
export function demoPicture(): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  const samples = Buffer.alloc((WIDTH * 3 + 1) * HEIGHT);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) samples.set(colourAt(x, y), y * (WIDTH * 3 + 1) + 1 + x * 3);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(samples)), chunk('IEND', Buffer.alloc(0))]);
} // prettier-ignore
