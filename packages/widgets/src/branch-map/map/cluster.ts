import Supercluster, { type PointFeature } from 'supercluster';
import { single, type Group } from './groups.ts';
import type { Place } from './map-view.ts';
import { project, type Bounds } from './projection.ts';

/** Pixels between the middles of two clusters. */
const RADIUS = 76;
/** So many pins are made at most: a phone draws them without a pause. */
export const MOST = 150;

const longitudeOf = (x: number) => (x - 0.5) * 360;
const latitudeOf = (y: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

type Feature = PointFeature<{ index: number }>;

/**
 * Gathers thousands of places with supercluster, the one library this file knows. An index of all zooms at once would
 * hold the page for a tenth of a second on an old phone, so each zoom gets its own when it is looked at first.
 */
export class Clusters {
  private readonly features: Feature[];
  private readonly byZoom = new Map<number, Supercluster<{ index: number }>>();

  constructor(places: readonly Place[]) {
    this.features = places.map(({ longitude, latitude }, index) => ({
      type: 'Feature',
      properties: { index },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    }));
  }

  /** The groups inside the box, in the order of the list, the largest of them when there are too many. */
  gather([west, north, east, south]: Bounds, zoom: number): Group[] {
    const level = Math.floor(zoom);
    const index = this.byZoom.get(level) ?? this.indexOf(level);
    const groups = index
      .getClusters([longitudeOf(west), latitudeOf(south), longitudeOf(east), latitudeOf(north)], level)
      .map(({ properties, geometry: { coordinates } }): Group => {
        const point = project(coordinates[0]!, coordinates[1]!);
        if (!('cluster_id' in properties)) return single(point, properties.index);
        const leaves = (most: number) =>
          index.getLeaves(properties.cluster_id, most).map((leaf) => leaf.properties.index);
        return { ...point, first: leaves(1)[0]!, count: properties.point_count, all: () => leaves(Infinity) };
      });
    return groups
      .sort((one, other) => other.count - one.count)
      .slice(0, MOST)
      .sort((one, other) => one.first - other.first);
  }

  private indexOf(zoom: number): Supercluster<{ index: number }> {
    const index = new Supercluster<{ index: number }>({ minZoom: zoom, maxZoom: zoom, radius: RADIUS, extent: 256 });
    this.byZoom.set(zoom, index.load(this.features));
    return index;
  }
}
