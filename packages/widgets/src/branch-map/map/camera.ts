import { edges, worldPixels, type Point } from './projection.ts';

/** Where one looks: the point in the middle and the zoom of Web Mercator, whole or broken. */
export interface View extends Point {
  z: number;
}

/** Closer than this the base map has nothing to tell. */
export const CLOSEST = 16;
/** Room that is left around what must be seen, pixels. */
const MARGIN = 40;
/** Part of the way that is left which a smooth movement makes in one frame. */
const PACE = 0.25;

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));

/** Looks at a part of the world, inside its limits; every movement is told. */
export class Camera {
  /** What is seen now. */
  at: View = { x: 0.5, y: 0.5, z: 0 };
  /** Where it goes: movements add up while one is still on its way. */
  goal: View = this.at;
  width = 0;
  height = 0;
  /** What must stay reachable, so that nobody is lost in the empty. */
  limits: readonly Point[] = [];
  private frame = 0;
  private readonly moved: () => void;

  constructor(moved: () => void) {
    this.moved = moved;
  }

  /** The nearest view that shows all the points. */
  fit(points: readonly Point[], closest = 14): View {
    const [west, north, east, south] = edges(points);
    const room = (size: number, length: number) => Math.log2(Math.max(size - 2 * MARGIN, MARGIN) / length / 256);
    return {
      x: (west + east) / 2,
      y: (north + south) / 2,
      z: Math.min(room(this.width, east - west), room(this.height, south - north), closest),
    };
  }

  /** Looks there: at once, or smoothly where the visitor did not ask for less motion. */
  look({ x, y, z }: View, smoothly?: boolean): void {
    const [west, north, east, south] = edges(this.limits);
    const goal = {
      x: between(west, x, east),
      y: between(north, y, south),
      z: between(this.fit(this.limits).z, z, CLOSEST),
    };
    this.goal = goal;
    this.stop();
    const far = smoothly && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const step = () => {
      const { at } = this;
      const near = (axis: keyof View) => at[axis] + (goal[axis] - at[axis]) * PACE;
      this.at = { x: near('x'), y: near('y'), z: near('z') };
      const { x, y } = this.screen(goal);
      const left = Math.hypot(x - this.width / 2, y - this.height / 2) / 99 + Math.abs(goal.z - this.at.z);
      if (left > 0.01) this.frame = requestAnimationFrame(step);
      else this.at = goal;
      this.moved();
    };
    if (far) return step();
    this.at = goal;
    this.moved();
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
  }

  /** The view so many pixels away. */
  beside(across: number, down: number): View {
    const { x, y, z } = this.goal;
    const pixels = worldPixels(z);
    return { x: x + across / pixels, y: y + down / pixels, z };
  }

  /** The view that is `by` levels nearer while what is so many pixels from the middle stays where it is. */
  nearer(by: number, across = 0, down = 0): View {
    const z = between(this.fit(this.limits).z, this.goal.z + by, CLOSEST);
    const rest = 1 - 2 ** (this.goal.z - z);
    return { ...this.beside(across * rest, down * rest), z };
  }

  /** Where a point is seen, pixels from the corner. */
  screen({ x, y }: Point): Point {
    const pixels = worldPixels(this.at.z);
    return { x: (x - this.at.x) * pixels + this.width / 2, y: (y - this.at.y) * pixels + this.height / 2 };
  }

  /** Whether a point of the world is in view. */
  sees(point: Point): boolean {
    const { x, y } = this.screen(point);
    return x >= 0 && y >= 0 && x <= this.width && y <= this.height;
  }
}
