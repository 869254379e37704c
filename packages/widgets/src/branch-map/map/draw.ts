import type { BasemapCollection, BasemapFeature } from '@mosty/sdk/core';
import { make } from './dom.ts';
import { project, type Point } from './projection.ts';

/** A feature with its points on the map: lines, rings of areas, or a single point, which is not drawn. */
export interface Drawn {
  of: BasemapFeature['properties'];
  type: string;
  lines: Point[][];
  path: SVGPathElement;
}

/** Longitude and latitude, degrees, or any list of such positions, as deep as the geometry asks. */
type Coordinates = readonly number[] | readonly Coordinates[];

const isPosition = (coordinates: Coordinates): coordinates is readonly number[] => typeof coordinates[0] === 'number';

/** Coordinates of any geometry as lists of points. */
function points(coordinates: Coordinates): Point[][] {
  if (isPosition(coordinates)) return [[project(coordinates)]];
  const parts = coordinates.map((part) => points(part));
  return isPosition(coordinates[0]!) ? [parts.flat(2)] : parts.flat();
}

/** Draws land and waters, the lowest first; a transform puts them under the camera. */
export function* draw(basemap: BasemapCollection | null): Generator<Drawn> {
  for (const { properties: of, geometry } of basemap?.features ?? []) {
    const { type } = geometry;
    const lines = points(geometry.coordinates);
    const end = /Pol/.test(type) ? 'Z' : '';
    const d = lines.map((line) => `M${line.map(({ x, y }) => `${x},${y}`).join('L')}${end}`).join('');
    yield { of, type, lines, path: make('path', { class: of.kind, d }) };
  }
}
