import type { Point } from './projection.ts';
import { scale } from './view.ts';

/** What one pin stands for: a place, or places that are too near each other to be pressed apart. */
export interface Group extends Point {
  /** Number of its first place in the list. */
  first: number;
  count: number;
  /** Numbers of all its places. */
  all: () => readonly number[];
}

/** Pins nearer than this across and down would cover each other, pixels. */
const ACROSS = 36;
const DOWN = 26;

export const single = ({ x, y }: Point, first: number): Group => ({ x, y, first, count: 1, all: () => [first] });

/** Gathers the places of a short list, in its order. The chosen one always stands alone. */
export function gather(points: readonly Point[], chosen: number, z: number): Group[] {
  const groups: Group[] = [];
  points.forEach((point, index) => {
    const group = groups.find(
      ({ x, y, first }) =>
        index !== chosen &&
        first !== chosen &&
        Math.abs(x - point.x) * scale(z) < ACROSS &&
        Math.abs(y - point.y) * scale(z) < DOWN,
    );
    if (!group) return groups.push(single(point, index));
    const all = [...group.all(), index];
    group.all = () => all;
    return group.count++;
  });
  return groups;
}
