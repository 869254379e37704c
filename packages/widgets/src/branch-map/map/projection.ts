/**
 * Web Mercator, as in every map on tiles. Points are told in pixels of one zoom from the north-west corner of the
 * world; every other zoom is a scale of it.
 */
export const ZOOM = 12;

export interface Point {
  x: number;
  y: number;
}

const WORLD = 256 * 2 ** ZOOM;
/** Equator of the sphere that Web Mercator takes the earth for, metres. */
const EQUATOR = 40_075_016.686;

/** Longitude and latitude, degrees, onto the map. */
export const project = ([longitude, latitude]: readonly number[]): Point => ({
  x: (longitude! / 360 + 0.5) * WORLD,
  y: (0.5 - Math.asinh(Math.tan((latitude! * Math.PI) / 180)) / 2 / Math.PI) * WORLD,
});

/** Longitude and latitude of a point, degrees. */
export const unproject = ({ x, y }: Point): [longitude: number, latitude: number] => [
  (x / WORLD - 0.5) * 360,
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD))) * 180) / Math.PI,
];

/** Metres of one pixel at this height: fewer towards the poles. */
export const metres = (y: number): number => EQUATOR / WORLD / Math.cosh(Math.PI * (1 - (2 * y) / WORLD));

/** The longest of 1, 2 and 5 times a power of ten that is not over `most`: the length of a scale bar. */
export function roundLength(most: number): number {
  const ten = 10 ** Math.floor(Math.log10(most));
  return ten * (most < 2 * ten ? 1 : most < 5 * ten ? 2 : 5);
}
