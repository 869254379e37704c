import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the address of a page remembers of a finder: an answer, else a moment of life. Never the words of a person. */
export interface Place {
  service: string | null;
  lifeEvent: string | null;
}

const OURS = /^#mosty-(service|life-event)=([a-z0-9-]+)$/;

/** The place that an address names; `null` when its hash is not ours. */
export function placeIn(hash: string): Place | null {
  const [, name, slug = null] = OURS.exec(hash) ?? [];
  if (!name) return null;
  return name === 'service' ? { service: slug, lifeEvent: null } : { service: null, lifeEvent: slug };
}

const hashOf = ({ service, lifeEvent }: Place): string =>
  service ? `#mosty-service=${service}` : lifeEvent ? `#mosty-life-event=${lifeEvent}` : '';

/** The address of this page with a place in it; as it is where the page uses its hash for something else. */
export function addressOf(place: Place): string {
  const { href, hash } = location;
  return hash && !placeIn(hash) ? href : (href.split('#')[0] ?? '') + hashOf(place);
}

/**
 * Keeps the place in the hash of the page, so that a reload, a shared link and `<a href="#mosty-service=pension">` open
 * the same answer. A hash of the page's own is never touched, and no entry is added to the history.
 */
export class HashController implements ReactiveController {
  #off: () => boolean;
  #went: (place: Place, later: boolean) => void;

  /** @param went is told the place in the address: at the start, and later, when somebody followed a link to it */
  constructor(host: ReactiveControllerHost, off: () => boolean, went: (place: Place, later: boolean) => void) {
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

  write(place: Place): void {
    const address = addressOf(place);
    if (this.#off() || address === location.href) return;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A sandboxed frame, or a browser that counts such calls: the address is a comfort.
    }
  }

  #changed = (): void => this.#read(true);

  #read(later: boolean): void {
    const place = this.#off() ? null : placeIn(location.hash);
    if (place) this.#went(place, later);
  }
}
