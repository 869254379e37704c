import type { Basemap, BasemapFeature, Position } from './basemap.ts';
import { shape } from './dom.ts';
import { project, worldPixels, type Point } from './projection.ts';

/** What is drawn under what; a kind that is not here is not drawn. */
const ORDER = ['region', 'sea', 'city', 'water', 'river'];

/** Shapes are written in pixels of this zoom, from their own origin: browsers draw in single precision. */
const UNITS = worldPixels(12);

/** A feature with its points on the map: lines, rings of areas, or single points. */
export interface Drawn {
  feature: BasemapFeature;
  lines: Point[][];
}

/** Any geometry as lists of points. */
function lines({ type, coordinates }: BasemapFeature['geometry']): Point[][] {
  const line = (positions: readonly Position[]) => positions.map(([lon, lat]) => project(lon!, lat!));
  if (type === 'Point') return [line([coordinates])];
  if (type === 'LineString') return [line(coordinates)];
  if (type === 'MultiPolygon') return coordinates.flatMap((rings) => rings.map((ring) => line(ring)));
  return coordinates.map((positions) => line(positions));
}

/** The land, its waters and the circles of what is known only about: one group that a transform moves. */
export class Ground {
  readonly features: readonly Drawn[];
  readonly circles = shape('g', { class: 'circles' });
  readonly element = shape('g', {}, this.circles);
  private readonly origin: Point;

  constructor(basemap: Basemap | null, origin: Point) {
    this.origin = origin;
    this.features = (basemap?.features ?? []).map((feature) => ({ feature, lines: lines(feature.geometry) }));
    for (const kind of ORDER) {
      for (const { feature, lines } of this.features) {
        if (feature.properties.kind !== kind) continue;
        const end = /Polygon/.test(feature.geometry.type) ? 'Z' : '';
        const d = lines.map((line) => `M${line.map((point) => this.units(point)).join('L')}${end}`).join('');
        this.circles.before(shape('path', { class: `${kind}${feature.properties.schematic ? ' schematic' : ''}`, d }));
      }
    }
  }

  /** Puts the middle of the view into the middle of the drawing. */
  place({ x, y, z, width, height }: Point & { z: number; width: number; height: number }): void {
    const scale = worldPixels(z) / UNITS;
    const left = width / 2 - (x - this.origin.x) * UNITS * scale;
    const top = height / 2 - (y - this.origin.y) * UNITS * scale;
    this.element.setAttribute('transform', `translate(${left} ${top}) scale(${scale})`);
  }

  /** Draws circles of so much of the world's side. */
  encircle(places: readonly (Point & { radius: number })[]): void {
    this.circles.replaceChildren(
      ...places.map(({ radius, ...point }) => {
        const [cx, cy] = this.units(point);
        return shape('circle', { cx: cx!, cy: cy!, r: radius * UNITS });
      }),
    );
  }

  private units({ x, y }: Point): string[] {
    return [x - this.origin.x, y - this.origin.y].map((length) => (length * UNITS).toFixed(2));
  }
}
