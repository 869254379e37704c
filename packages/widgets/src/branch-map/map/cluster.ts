import Supercluster, { type PointFeature } from 'supercluster';
import { single, type Group } from './groups.ts';
import type { Place } from './map-view.ts';
import { project, unproject } from './projection.ts';
import { scale, type View } from './view.ts';

/** Pixels between the middles of two clusters. */
const RADIUS = 76;
/** So many pins are made at most: an old phone draws them without a pause. */
const MOST = 150;
/** Places that are not sorted among each other: an index that is asked a few times is made sooner with more of them. */
const NODE = 128;

type Numbered = { index: number };

/**
 * Gathers thousands of places with supercluster, the one library this file knows. An index of all zooms at once would
 * hold the page for a tenth of a second on an old phone, so each zoom gets its own when it is looked at first.
 */
export class Clusters {
  private readonly features: PointFeature<Numbered>[];
  private readonly byZoom = new Map<number, Supercluster<Numbered>>();

  constructor(places: readonly Place[]) {
    this.features = places.map(({ longitude, latitude }, index) => ({
      type: 'Feature',
      properties: { index },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    }));
  }

  /**
   * The groups in view, in the order of the list; the largest of them when there are too many. `null` when the index
   * of this zoom is yet to be made, which is a task of its own; `ready` is called after it.
   */
  gather({ x, y, z, width, height }: View, ready: () => void): Group[] | null {
    const zoom = Math.floor(z);
    const index = this.byZoom.get(zoom);
    if (!index) {
      setTimeout(() => {
        this.make(zoom);
        setTimeout(ready);
      });
      return null;
    }
    const across = width / 2 / scale(z);
    const down = height / 2 / scale(z);
    const box = [...unproject({ x: x - across, y: y + down }), ...unproject({ x: x + across, y: y - down })] as const;
    const groups = index.getClusters([...box], zoom).map(({ properties, geometry }): Group => {
      const point = project(geometry.coordinates);
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

  private make(zoom: number): void {
    if (this.byZoom.has(zoom)) return;
    const options = { minZoom: zoom, maxZoom: zoom, radius: RADIUS, extent: 256, nodeSize: NODE };
    const index = new Supercluster<Numbered>(options);
    this.byZoom.set(zoom, index.load(this.features));
  }
}
