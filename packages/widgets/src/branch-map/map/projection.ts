/** Web Mercator: the world is a square of side 1 whose origin is in the north-west, as in every map on tiles. */

/** A point of the world, 0 to 1 on both axes. */
export interface Point {
  x: number;
  y: number;
}

/** Least and greatest of x and y. */
export type Bounds = [west: number, north: number, east: number, south: number];

/** Equator of the sphere that Web Mercator takes the earth for, metres. */
const EQUATOR = 40_075_016.686;

export function project(longitude: number, latitude: number): Point {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / 4 / Math.PI };
}

/** Pixels of the side of the world. */
export const worldPixels = (zoom: number): number => 256 * 2 ** zoom;

/** Metres of the side of the world as it is drawn at this height: less towards the poles. */
export const worldMetres = (y: number): number => EQUATOR / Math.cosh(Math.PI * (1 - 2 * y));

/** The least box around the points; `null` when there are none. */
export function around(points: readonly Point[]): Bounds | null {
  if (!points.length) return null;
  const box: Bounds = [1, 1, 0, 0];
  for (const { x, y } of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** The longest of 1, 2 and 5 times a power of ten that is not over `most`: the length of a scale bar. */
export function roundLength(most: number): number {
  const ten = 10 ** Math.floor(Math.log10(most));
  return ten * (most < 2 * ten ? 1 : most < 5 * ten ? 2 : 5);
}
