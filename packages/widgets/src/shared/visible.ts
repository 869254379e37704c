import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells when a part of a widget comes near the screen for the first time. What is far down the page, in a closed tab
 * or under `display: none` is not built: a map that is measured while hidden is drawn wrong, and costs for nothing.
 */
export class VisibilityController implements ReactiveController {
  /** True from the first time on, until the widget is taken off the page. */
  seen = false;
  #host: ReactiveControllerHost;
  #part: () => Element | null;
  #near: () => void;
  #watched: Element | null = null;
  #observer: IntersectionObserver | undefined;

  /**
   * @param part finds the part among what is drawn; `null` while it is not
   * @param near called once
   */
  constructor(host: ReactiveControllerHost, part: () => Element | null, near: () => void) {
    this.#host = host;
    this.#part = part;
    this.#near = near;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const part = this.#part();
    if (this.seen || part === this.#watched) return;
    this.#rest();
    if (!part) return;
    this.#watched = part;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#rest();
        this.seen = true;
        this.#near();
      },
      { rootMargin: '300px' },
    );
    this.#observer.observe(part);
  }

  hostDisconnected(): void {
    this.#rest();
    this.seen = false;
  }

  #rest(): void {
    this.#observer?.disconnect();
    this.#watched = null;
  }
}
