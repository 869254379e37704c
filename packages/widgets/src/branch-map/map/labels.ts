import type { Drawn } from './draw.ts';
import { make } from './dom.ts';
import type { Point } from './projection.ts';
import { inside, scale, screen, type Box, type View } from './view.ts';

/** Where a name may stand: a point, the slope of the line there, and the side of a point it stands on. */
interface Spot extends Point {
  slope?: number;
  side?: number;
}

/** Width of a letter against its height, on the safe side for Cyrillic. */
const LETTER = 0.58;
/** From this zoom on, places without a known population are named too, and an estuary is no sea any more. */
const CLOSE = 10;
/** So many people make a city, which is named in bold. */
const MANY = 100_000;
/** Pixels between the places of an area that are tried for its name. */
const STEP = 40;

/** Where a feature may be named, the nearest to the middle first; `half` is half the length of the name on the map. */
function* spots({ type, lines, path }: Drawn, { x, y, z, width, height }: View, half: number): Generator<Spot> {
  const nearest = (found: Spot[]) => {
    const far = (spot: Point) => Math.hypot(spot.x - x, spot.y - y);
    return found.sort((one, other) => far(one) - far(other));
  };
  const found: Spot[] = [];
  if (type === 'Point') yield* [1, -1].map((side) => ({ ...lines[0]![0]!, side }));
  else if (/Line/.test(type)) {
    for (const line of lines) {
      line.forEach((to, index) => {
        const from = line[index - 1];
        if (from) found.push({ ...to, slope: Math.atan((to.y - from.y) / (to.x - from.x)) });
      });
    }
    yield* nearest(found);
  } else {
    for (let across = -width / 2; across < width / 2; across += STEP) {
      for (let down = -height / 2; down < height / 2; down += STEP)
        found.push({ x: x + across / scale(z), y: y + down / scale(z) });
    }
    // Asking the browser is what costs, and mostly the first will do.
    for (const spot of nearest(found))
      if ([0, half, -half].every((by) => path.isPointInFill({ x: spot.x + by, y: spot.y }))) yield spot;
  }
}

/**
 * Writes the names of waters, settlements and landmarks, the great first, where they cover neither each other nor what is
 * there. After each feature the caller may do something else.
 *
 * @param boxes what is covered already
 * @param stage has the size of the text around the map, and is asked when the first name is looked for
 * @param into takes them one by one
 */
export function* names(
  features: readonly Drawn[],
  locale: 'uk' | 'en',
  view: View,
  boxes: Box[],
  stage: Element,
  into: ParentNode,
): Generator<void> {
  const em = parseFloat(getComputedStyle(stage).fontSize);
  const made = new Set<string>();
  const rank = ({ of: { rank, kind } }: Drawn) => rank ?? (/sea|er$/.test(kind) ? MANY : 0);
  for (const feature of [...features].sort((one, other) => rank(other) - rank(one))) {
    const { kind, name } = feature.of;
    const text = name?.[locale] ?? name?.uk;
    if (!text || made.has(text) || /region|city/.test(kind) || (view.z < CLOSE ? !rank(feature) : kind === 'sea'))
      continue;
    const size = em * (/sea|er$/.test(kind) ? 1 : 0.8);
    const half = (text.length * size * LETTER) / 2;
    for (const spot of spots(feature, view, half / scale(view.z))) {
      const { slope = 0, side = 0 } = spot;
      const { x, y } = screen(view, spot);
      const box = {
        x: x + side * (half + 8),
        y,
        across: half * Math.cos(slope) + 6,
        down: half * Math.abs(Math.sin(slope)) + size * 0.6,
      };
      const covers = (other: Box) =>
        Math.abs(other.x - box.x) < box.across + other.across && Math.abs(other.y - box.y) < box.down + other.down;
      if (!inside(view, box) || boxes.some(covers)) continue;
      boxes.push(box);
      const label = make('text', { x: box.x - x, transform: `rotate(${slope * 57.3})` }, text);
      const attributes = { class: rank(feature) < MANY ? kind : `${kind} great`, transform: `translate(${x} ${y})` };
      made.add(text);
      into.append(make('g', attributes, ...(side ? [make('circle', { r: 2.5 })] : []), label));
      break;
    }
    yield;
  }
}
