import type { Place } from './map-view.ts';
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

/** A group of so many still names its places on the pin. */
const FEW = 3;
/** Pins nearer than this one under the other cover each other, pixels. */
const DOWN = 26;

/** About half the width of a pin, pixels. */
export const reach = (label: string): number => 16 + label.length * 3;

export const single = ({ x, y }: Point, first: number): Group => ({ x, y, first, count: 1, all: () => [first] });

/** What is written on a pin. */
export function written({ first, count, all }: Group, places: readonly Place[]): string {
  if (count > FEW) return `\u00d7${count}`;
  const labels = all().map((index) => places[index]!.label);
  return (count < 2 && places[first]!.radius ? '\u2248\u2009' : '') + labels.join(' \u00b7 ');
}

/**
 * Gathers the places of a short list, in its order, so that no pin covers what is written on another. The chosen one
 * always stands alone.
 */
export function gather(points: readonly Point[], places: readonly Place[], chosen: number, z: number): Group[] {
  const groups: Group[] = [];
  points.forEach((point, index) => {
    let group = single(point, index);
    const covers = (other: Group) =>
      ![index, other.first].includes(chosen) &&
      Math.abs(other.y - group.y) * scale(z) < DOWN &&
      Math.abs(other.x - group.x) * scale(z) < reach(written(other, places) + written(group, places)) + 16;
    // A pin with one more on it is wider, and may now cover a third.
    for (let other; (other = groups.find(covers));) {
      const all = [...other.all(), ...group.all()].sort((one, two) => one - two);
      groups.splice(groups.indexOf(other), 1);
      group = { ...single(points[all[0]!]!, all[0]!), count: all.length, all: () => all };
    }
    groups.push(group);
  });
  return groups.sort((one, other) => one.first - other.first);
}
