import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How the places of a widget are written in the hash of a page. */
export interface HashForm<P> {
  /** The place that a hash names; `null` when it is not ours. */
  read: (hash: string) => P | null;
  /** The hash of a place, empty for that of nothing. */
  write: (place: P) => string;
}

/** The address of this page with a place in it; as it is where the page uses its hash for something else. */
export function addressOf<P>(place: P, { read, write }: HashForm<P>): string {
  const { href, hash } = location;
  return hash && !read(hash) ? href : (href.split('#')[0] ?? '') + write(place);
}

/**
 * Keeps the place in the hash of the page, so that a reload, a shared link and a link of the page itself show the same.
 * A hash of the page's own is never touched, and no entry is added to the history.
 */
export class HashController<P> implements ReactiveController {
  #form: HashForm<P>;
  #off: () => boolean;
  #went: (place: P, later: boolean) => void;

  /** @param went is told the place in the address: at the start, and later, when somebody followed a link to it */
  constructor(
    host: ReactiveControllerHost,
    form: HashForm<P>,
    off: () => boolean,
    went: (place: P, later: boolean) => void,
  ) {
    this.#form = form;
    this.#off = off;
    this.#went = went;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#changed);
    this.#read(false);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#changed);
  }

  write(place: P): void {
    const address = addressOf(place, this.#form);
    if (this.#off() || address === location.href) return;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A sandboxed frame, or a browser that counts such calls: the address is a comfort.
    }
  }

  #changed = (): void => this.#read(true);

  #read(later: boolean): void {
    const place = this.#off() ? null : this.#form.read(location.hash);
    if (place) this.#went(place, later);
  }
}
