/** Web Mercator: the world is a square of side 1 whose origin is in the north-west, as in every map on tiles. */

/** A point of the world, 0 to 1 on both axes; or of the screen, in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Equator of the sphere that Web Mercator takes the earth for, metres. */
const EQUATOR = 40_075_016.686;

/** Longitude and latitude, degrees, onto the map. */
export const project = ([longitude, latitude]: readonly number[]): Point => ({
  x: longitude! / 360 + 0.5,
  y: 0.5 - Math.asinh(Math.tan((latitude! * Math.PI) / 180)) / 2 / Math.PI,
});

/** Pixels of the side of the world. */
export const worldPixels = (zoom: number): number => 256 * 2 ** zoom;

/** Metres of the side of the world as it is drawn at this height: less towards the poles. */
export const worldMetres = (y: number): number => EQUATOR / Math.cosh(Math.PI * (1 - 2 * y));

/** West, north, east and south of the points. */
export function edges(points: readonly Point[]): [number, number, number, number] {
  let [west, north, east, south] = [1, 1, 0, 0];
  for (const { x, y } of points) {
    west = Math.min(west, x);
    north = Math.min(north, y);
    east = Math.max(east, x);
    south = Math.max(south, y);
  }
  return [west, north, east, south];
}

/** The longest of 1, 2 and 5 times a power of ten that is not over `most`: the length of a scale bar. */
export function roundLength(most: number): number {
  const ten = 10 ** Math.floor(Math.log10(most));
  return ten * (most < 2 * ten ? 1 : most < 5 * ten ? 2 : 5);
}
