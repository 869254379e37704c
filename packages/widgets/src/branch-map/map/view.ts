import { ZOOM, type Point } from './projection.ts';

/** What is looked at: the point in the middle, the zoom, whole or broken, and the size of the window, pixels. */
export interface View extends Point {
  z: number;
  width: number;
  height: number;
}

/** Closer than this the base map has nothing to tell. */
export const CLOSEST = 15;
/** Room that is left around what must be seen, pixels. */
const MARGIN = 40;

export const scale = (z: number): number => 2 ** (z - ZOOM);

export const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most));

/** Where a point is seen, pixels from the corner of the window. */
export const screen = ({ x, y, z, width, height }: View, point: Point): Point => ({
  x: (point.x - x) * scale(z) + width / 2,
  y: (point.y - y) * scale(z) + height / 2,
});

/** Whether so much around a point of the window lies inside of it. */
export const inside = ({ width, height }: View, { x, y }: Point, across = 0, down = 0): boolean =>
  Math.abs(x - width / 2) <= width / 2 - across && Math.abs(y - height / 2) <= height / 2 - down;

/** Least and greatest of numbers; a list of thousands is no list of arguments. */
export function range(numbers: readonly number[]): [least: number, greatest: number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const number of numbers) [least, greatest] = [Math.min(least, number), Math.max(greatest, number)];
  return [least, greatest];
}

/** The nearest view that shows all the points. */
export function fit({ width, height }: View, points: readonly Point[], closest = CLOSEST - 1): View {
  const [west, east] = range(points.map(({ x }) => x));
  const [north, south] = range(points.map(({ y }) => y));
  const room = (size: number, length: number) => ZOOM + Math.log2(Math.max(size - 2 * MARGIN, MARGIN) / length);
  return {
    x: (west + east) / 2,
    y: (north + south) / 2,
    z: Math.min(room(width, east - west), room(height, south - north), closest),
    width,
    height,
  };
}

/** The view with its middle inside the points, neither nearer nor farther than there is something to see. */
export function limit(view: View, points: readonly Point[]): View {
  const [west, east] = range(points.map(({ x }) => x));
  const [north, south] = range(points.map(({ y }) => y));
  return {
    ...view,
    x: between(west, view.x, east),
    y: between(north, view.y, south),
    z: between(fit(view, points).z, view.z, CLOSEST),
  };
}
