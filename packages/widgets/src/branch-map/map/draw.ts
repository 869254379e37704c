import type { Basemap, BasemapFeature, Coordinates } from './basemap.ts';
import type { Camera } from './camera.ts';
import { make } from './dom.ts';
import { project, worldPixels, type Point } from './projection.ts';

/** Shapes are written in pixels of this zoom, from their own origin: browsers draw in single precision. */
const UNITS = worldPixels(12);

/** A feature with its points on the map: lines, rings of areas, or a single point. */
export interface Drawn {
  of: BasemapFeature['properties'];
  type: string;
  lines: Point[][];
}

const isPosition = (coordinates: Coordinates): coordinates is readonly number[] => typeof coordinates[0] === 'number';

/** Coordinates of any geometry as lists of points. */
function points(coordinates: Coordinates): Point[][] {
  if (isPosition(coordinates)) return [[project(coordinates)]];
  const parts = coordinates.map((part) => points(part));
  return isPosition(coordinates[0]!) ? [parts.flat(2)] : parts.flat();
}

export const read = (basemap: Basemap | null): Drawn[] =>
  (basemap?.features ?? []).map(({ properties, geometry }) => ({
    of: properties,
    type: geometry.type,
    lines: points(geometry.coordinates),
  }));

/** Draws land and waters once; what comes back puts them under the camera, with circles of these radii upon them. */
export function ground(
  drawing: SVGElement,
  features: readonly Drawn[],
): (camera: Camera, circles: readonly (Point & { radius: number })[]) => void {
  const origin = features[0]?.lines[0]?.[0] ?? { x: 0.5, y: 0.5 };
  const units = ({ x, y }: Point) => [(x - origin.x) * UNITS, (y - origin.y) * UNITS].map((one) => one.toFixed(2));
  const about = make('g', { class: 'circles' });
  const land = make('g', {});
  for (const { of, type, lines } of features) {
    const end = /Pol/.test(type) ? 'Z' : '';
    const d = lines.map((line) => `M${line.map(units).join('L')}${end}`).join('');
    if (type !== 'Point') land.append(make('path', { class: of.kind, d }));
  }
  land.append(about);
  drawing.append(land);
  return (camera, circles) => {
    const { x, y } = camera.screen(origin);
    land.setAttribute('transform', `translate(${x} ${y}) scale(${worldPixels(camera.at.z) / UNITS})`);
    about.replaceChildren(
      ...circles.map((circle) => {
        const [cx, cy] = units(circle);
        return make('circle', { cx: cx!, cy: cy!, r: circle.radius * UNITS });
      }),
    );
  };
}
