import { worldPixels, type Point } from './projection.ts';

/** What one pin stands for: a place, or places that are too near each other to be pressed apart. */
export interface Group extends Point {
  /** Numbers of its places in the list, in order. A large group tells only its first; `all` tells the rest. */
  first: number;
  count: number;
  all: () => readonly number[];
}

/** Pins nearer than this across and down would cover each other, pixels. */
const ACROSS = 34;
const DOWN = 28;

export const single = (point: Point, index: number): Group => ({
  ...point,
  first: index,
  count: 1,
  all: () => [index],
});

/** Gathers the places of a short list, in its order. The chosen one always stands alone. */
export function gather(points: readonly Point[], chosen: number, zoom: number): Group[] {
  const pixels = worldPixels(zoom);
  const groups: Group[] = [];
  points.forEach((point, index) => {
    const group =
      index !== chosen &&
      groups.find(
        ({ x, y, first }) =>
          first !== chosen && Math.abs(x - point.x) * pixels < ACROSS && Math.abs(y - point.y) * pixels < DOWN,
      );
    if (!group) return groups.push(single(point, index));
    const all = [...group.all(), index];
    return Object.assign(group, { count: all.length, all: () => all });
  });
  return groups;
}
