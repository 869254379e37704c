import { ZOOM, type Point } from './projection.ts';

/** What is looked at: the point in the middle, the zoom, whole or broken, and the size of the window, pixels. */
export interface View extends Point {
  z: number;
  width: number;
  height: number;
  /** The nearest zoom, where what is seen is not the base map. */
  closest?: number | undefined;
}

/** The middle of a box, and half of its size. */
export interface Box extends Point {
  across: number;
  down: number;
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

/** Whether a box of the window lies inside of it; a point is a box without a size. */
export const inside = ({ width, height }: View, { x, y, across = 0, down = 0 }: Point & Partial<Box>): boolean =>
  Math.abs(x - width / 2) <= width / 2 - across && Math.abs(y - height / 2) <= height / 2 - down;

/** The least box around the points; of no points, nothing at the corner of the world. */
export function around(points: readonly Point[]): Box {
  const { x, y } = points[0] ?? { x: 0, y: 0 };
  let [west, north, east, south] = [x, y, x, y];
  for (const { x, y } of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return { x: (west + east) / 2, y: (north + south) / 2, across: (east - west) / 2, down: (south - north) / 2 };
}

/** The nearest view that shows all of the box. */
export function fit({ width, height }: View, { x, y, across, down }: Box, closest = CLOSEST - 1): View {
  const room = (size: number, half: number) => Math.max(size / 2 - MARGIN, MARGIN / 2) / half;
  const z = Math.min(ZOOM + Math.log2(Math.min(room(width, across), room(height, down))), closest);
  return { x, y, z, width, height };
}

/** The view with its middle inside the box, neither nearer nor farther than there is something to see. */
export const limit = (view: View, box: Box): View => ({
  ...view,
  x: between(box.x - box.across, view.x, box.x + box.across),
  y: between(box.y - box.down, view.y, box.y + box.down),
  z: between(fit(view, box).z, view.z, view.closest ?? CLOSEST),
});
