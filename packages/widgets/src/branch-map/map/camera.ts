import { worldPixels, type Bounds, type Point } from './projection.ts';

/** Where one looks: the point in the middle and the zoom of Web Mercator, whole or broken. */
export interface View extends Point {
  z: number;
}

/** Closer than this the base map has nothing to tell. */
export const CLOSEST = 16;
/** Room that is left around what must be seen, pixels. */
const MARGIN = 44;
const FLIGHT = 240;

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));

/** Looks at a part of the world, inside its limits; every movement is told. */
export class Camera implements View {
  x = 0.5;
  y = 0.5;
  z = 0;
  width = 0;
  height = 0;
  /** What must stay reachable: nobody is lost in the empty. */
  limits: Bounds = [0, 0, 1, 1];
  private goal: View = this;
  private frame = 0;
  private readonly moved: () => void;

  constructor(moved: () => void) {
    this.moved = moved;
  }

  /** The nearest view that shows all of the box. */
  fit([west, north, east, south]: Bounds, closest = 14): View {
    const room = (size: number, length: number) => Math.log2(Math.max(size - 2 * MARGIN, 48) / (length * 256 || 1e-9));
    return {
      x: (west + east) / 2,
      y: (north + south) / 2,
      z: Math.min(room(this.width, east - west), room(this.height, south - north), closest),
    };
  }

  /** Looks there at once. */
  look({ x, y, z }: View): void {
    cancelAnimationFrame(this.frame);
    this.set(this.inside(x, y, z));
    this.goal = this;
  }

  /** Moves there smoothly, or at once where the visitor asked for less motion. */
  fly({ x, y, z }: View): void {
    const to = this.inside(x, y, z);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return this.look(to);
    cancelAnimationFrame(this.frame);
    const from = { x: this.x, y: this.y, z: this.z };
    const start = performance.now();
    this.goal = to;
    const step = (now: number) => {
      const part = between(0, (now - start) / FLIGHT, 1);
      const eased = part * (2 - part);
      const mix = (axis: keyof View) => from[axis] + (to[axis] - from[axis]) * eased;
      if (part < 1) this.frame = requestAnimationFrame(step);
      else this.goal = this;
      this.set({ x: mix('x'), y: mix('y'), z: mix('z') });
    };
    this.frame = requestAnimationFrame(step);
  }

  /** The view that is `across` and `down` pixels away from where the camera is going. */
  beside(across: number, down: number): View {
    const { x, y, z } = this.goal;
    return { x: x + across / worldPixels(z), y: y + down / worldPixels(z), z };
  }

  /** The view that is `by` levels nearer while the point at these pixels from the middle stays where it is. */
  nearer(by: number, across = 0, down = 0): View {
    const { z } = this.goal;
    const to = this.inside(0, 0, z + by).z;
    const rest = 1 - 2 ** (z - to);
    return { ...this.beside(across * rest, down * rest), z: to };
  }

  /** Where a point is seen, pixels from the corner. */
  screen({ x, y }: Point): Point {
    const pixels = worldPixels(this.z);
    return { x: (x - this.x) * pixels + this.width / 2, y: (y - this.y) * pixels + this.height / 2 };
  }

  /** Whether a point of the screen lies inside. */
  sees({ x, y }: Point): boolean {
    return x >= 0 && y >= 0 && x <= this.width && y <= this.height;
  }

  /** What is seen of the world. */
  bounds(): Bounds {
    const across = this.width / 2 / worldPixels(this.z);
    const down = this.height / 2 / worldPixels(this.z);
    return [this.x - across, this.y - down, this.x + across, this.y + down];
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
  }

  private inside(x: number, y: number, z: number): View {
    const [west, north, east, south] = this.limits;
    return {
      x: between(west, x, east),
      y: between(north, y, south),
      z: between(this.fit(this.limits).z, z, CLOSEST),
    };
  }

  private set(view: View): void {
    this.x = view.x;
    this.y = view.y;
    this.z = view.z;
    this.moved();
  }
}
