import type { ReactiveController, ReactiveElement } from 'lit';
import type { Task } from '@lit/task';
import type { Shown } from './status.ts';

/** Milliseconds between two looks; no shorter than an answer stays fresh, so that most cost one small «not modified». */
const PERIOD = 60_000;

/**
 * Keeps true what changes while somebody looks at it, such as free places and news: looks again every minute while the
 * page is in sight and the widget on the screen, and at once when the person comes back to it.
 */
export class LiveController implements ReactiveController {
  #host: ReactiveElement;
  #look: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #looked = 0;
  #near = false;
  #observer: IntersectionObserver | undefined;

  /** @param look asks and draws; silent when it cannot */
  constructor(host: ReactiveElement, look: () => void) {
    this.#host = host;
    this.#look = look;
    host.addController(this);
  }

  hostConnected(): void {
    this.#looked = Date.now();
    this.#observer = new IntersectionObserver(([entry]) => {
      this.#near = entry!.isIntersecting;
      this.#check();
    });
    this.#observer.observe(this.#host);
    document.addEventListener('visibilitychange', this.#check);
    // A look that came between, with the scroll, does not put the next one off by a whole period.
    this.#timer = setInterval(this.#check, PERIOD / 6);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    document.removeEventListener('visibilitychange', this.#check);
    clearInterval(this.#timer);
  }

  #check = (): void => {
    if (!this.#near || document.visibilityState !== 'visible' || Date.now() - this.#looked < PERIOD) return;
    this.#looked = Date.now();
    this.#look();
  };
}

/** A longer list is read once: nobody looks at all of it. */
const MANY = 100;

/** Keeps a list true that is read at one go. */
export function keepLive<A extends readonly unknown[], T extends Shown>(host: ReactiveElement, list: Task<A, T>): void {
  new LiveController(host, () => {
    if (list.value && list.value.items.length < MANY) void list.run();
  });
}
