import type { Camera } from './camera.ts';
import type { Drawn } from './draw.ts';
import { make } from './dom.ts';
import { worldPixels, type Point } from './projection.ts';

/** What is covered already: middle, half of the width and half of the height, pixels. */
export type Box = [x: number, y: number, across: number, down: number];

/** Where a name may stand: a point, the turn of the line, radians, and the side of a point it stands on. */
interface Spot extends Point {
  turn?: number;
  side?: number;
}

/** Width of a letter against its height, on the safe side for Cyrillic. */
const LETTER = 0.58;
/** From this zoom on, settlements without a known population are named too. */
const CLOSE = 10;
/** So many people make a city, which is named in bold. */
const MANY = 100_000;

/** Whether a point lies inside the rings, even and odd. */
function within(rings: readonly Point[][], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach((to, index) => {
      const from = ring.at(index - 1)!;
      if (to.y > y !== from.y > y && x < ((from.x - to.x) * (y - to.y)) / (from.y - to.y) + to.x) inside = !inside;
    });
  }
  return inside;
}

/** Where in the view a feature may be named; `half` is half the length of the name in the world. */
function spots({ type, lines }: Drawn, { at, width, height }: Camera, half: number): Spot[] {
  if (type === 'Point') return [1, -1].map((side) => ({ ...lines[0]![0]!, side }));
  const found: Spot[] = [];
  if (/Line/.test(type)) {
    for (const line of lines) {
      line.forEach((point, index) => {
        const { x, y } = line[index - 1] ?? point;
        if (index) found.push({ ...point, turn: Math.atan((point.y - y) / (point.x - x)) });
      });
    }
  } else {
    const step = 40 / worldPixels(at.z);
    for (let across = -width / 80; across < width / 80; across++) {
      for (let down = -height / 80; down < height / 80; down++) {
        const [x, y] = [at.x + across * step, at.y + down * step];
        if ([-half, 0, half].every((by) => within(lines, x + by, y))) found.push({ x, y });
      }
    }
  }
  const far = ({ x, y }: Point) => Math.hypot(x - at.x, y - at.y);
  return found.sort((one, other) => far(one) - far(other));
}

/**
 * Names of waters, settlements and landmarks, the great first, where they cover neither each other nor what is there.
 *
 * @param boxes what is covered already
 * @param em pixels of the text around the map
 */
export function names(
  features: readonly Drawn[],
  locale: 'uk' | 'en',
  camera: Camera,
  boxes: Box[],
  em: number,
): SVGElement[] {
  const { width, height } = camera;
  const made: SVGElement[] = [];
  const rank = ({ of }: Drawn) => of.rank ?? (/sea|er$/.test(of.kind) ? MANY : 0);
  for (const feature of [...features].sort((one, other) => rank(other) - rank(one))) {
    const { kind, name } = feature.of;
    const text = name?.[locale] ?? name?.uk;
    if (!text || /region|city/.test(kind) || (!rank(feature) && camera.at.z < CLOSE)) continue;
    const size = em * (/sea|er$/.test(kind) ? 1 : 0.8);
    const half = (text.length * size * LETTER) / 2;
    for (const spot of spots(feature, camera, half / worldPixels(camera.at.z))) {
      const { turn = 0, side = 0 } = spot;
      const { x, y } = camera.screen(spot);
      const middle = x + side * (half + 8);
      const across = half * Math.cos(turn) + 6;
      const down = half * Math.abs(Math.sin(turn)) + size * 0.6;
      if (
        Math.abs(middle - width / 2) > width / 2 - across ||
        Math.abs(y - height / 2) > height / 2 - down ||
        boxes.some(([a, b, c, d]) => Math.abs(a - middle) < across + c && Math.abs(b - y) < down + d)
      ) {
        continue;
      }
      boxes.push([middle, y, across, down]);
      made.push(
        make(
          'g',
          { class: rank(feature) < MANY ? kind : `${kind} great`, transform: `translate(${x} ${y})` },
          ...(side ? [make('circle', { r: 2.5 })] : []),
          make('text', { x: middle - x, transform: `rotate(${turn * 57.3})` }, text),
        ),
      );
      break;
    }
  }
  return made;
}
