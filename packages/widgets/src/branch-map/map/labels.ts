import type { Drawn } from './draw.ts';
import { shape } from './dom.ts';
import { worldPixels, type Point } from './projection.ts';
import type { Camera } from './camera.ts';

/** Left, top, right, bottom, pixels. */
export type Box = [number, number, number, number];

/** A name that found room. */
export interface Label {
  point: Point;
  element: SVGElement;
}

/** Width of a letter against its height, on the safe side for Cyrillic. */
const LETTER = 0.58;
const SIZES: Record<string, number> = { sea: 1.05, water: 1, river: 0.86, settlement: 0.8, landmark: 0.76 };

const apart = (one: Box, other: Box) =>
  one[2] < other[0] || other[2] < one[0] || one[3] < other[1] || other[3] < one[1];

/** Whether a point lies inside the rings, even and odd. */
function within(rings: readonly Point[][], { x, y }: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach((to, index) => {
      const from = ring.at(index - 1)!;
      if (to.y > y !== from.y > y && x < ((from.x - to.x) * (y - to.y)) / (from.y - to.y) + to.x) inside = !inside;
    });
  }
  return inside;
}

/**
 * Names of waters, settlements and landmarks, the important first, where they cover neither each other nor a pin.
 *
 * @param taken boxes that are covered already, by pins
 * @param em pixels of the text around the map
 */
export function label(
  features: readonly Drawn[],
  locale: 'uk' | 'en',
  camera: Camera,
  taken: readonly Box[],
  em: number,
): Label[] {
  const { x, y, z, width, height } = camera;
  const pixels = worldPixels(z);
  const boxes = [...taken];
  const labels: Label[] = [];

  /** Takes the room for a text that is so long, its middle in this point; false when it is not free. */
  const free = (left: number, top: number, long: number, high: number): boolean => {
    const box: Box = [left - long / 2, top - high / 2, left + long / 2, top + high / 2];
    const fits = box[0] > 0 && box[1] > 0 && box[2] < width && box[3] < height;
    return fits && boxes.every((other) => apart(box, other)) && boxes.push(box) > 0;
  };

  const put = (kind: string, name: string, point: Point, turn: number, rank: number, shift: number) =>
    labels.push({
      point,
      element: shape(
        'g',
        { class: `${kind} rank-${rank}` },
        ...(shift ? [shape('circle', { r: rank > 2 ? 2 : 3 })] : []),
        shape(
          'text',
          { transform: `rotate(${turn})`, x: shift, 'text-anchor': shift ? (shift > 0 ? 'start' : 'end') : 'middle' },
          name,
        ),
      ),
    });

  const ranked = features
    .filter(({ feature }) => feature.properties.name && SIZES[feature.properties.kind])
    .sort((one, other) => (one.feature.properties.rank ?? 3) - (other.feature.properties.rank ?? 3));
  for (const { feature, lines } of ranked) {
    const { kind, name: names, rank } = feature.properties;
    const name = names![locale] ?? names!.uk;
    const high = em * SIZES[kind]! * 1.3;
    const long = name.length * em * SIZES[kind]! * LETTER;
    const known = rank ?? 3;
    if (kind === 'settlement' || kind === 'landmark') {
      if (z < 5 + known * 1.3) continue;
      const point = lines[0]![0]!;
      const { x: left, y: top } = camera.screen(point);
      const side = [1, -1].find((side) => free(left + side * (long / 2 + 4), top, long + 8, high));
      if (side) put(kind, name, point, 0, known, side * 7);
    } else if (kind === 'river') {
      for (const line of lines) {
        const seen = line.filter((point) => camera.sees(camera.screen(point)));
        const middle = seen[seen.length >> 1];
        const before = seen[(seen.length >> 1) - 1];
        if (!middle || !before) continue;
        const turn = (Math.atan((middle.y - before.y) / (middle.x - before.x)) * 180) / Math.PI;
        const slope = Math.abs(Math.sin((turn * Math.PI) / 180));
        const { x: left, y: top } = camera.screen(middle);
        if (free(left, top, long * (1 - slope) + high, long * slope + high)) {
          put(kind, name, middle, turn, known, 0);
          break;
        }
      }
    } else {
      // An area: the free point nearest to the middle of the view where the whole name lies on the water.
      const steps = [0, -1, 1, -2, 2, -3, 3, -4, 4].map((step) => step / 10);
      search: for (const across of steps) {
        for (const down of steps) {
          const point = { x: x + (across * width) / pixels, y: y + (down * height) / pixels };
          const half = long / 2 / pixels;
          const wet = [-half, 0, half].every((by) => within(lines, { x: point.x + by, y: point.y }));
          const { x: left, y: top } = camera.screen(point);
          if (wet && free(left, top, long, high)) {
            put(kind, name, point, 0, known, 0);
            break search;
          }
        }
      }
    }
  }
  return labels;
}
