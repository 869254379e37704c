import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Place } from '../room.ts';

const OURS = '#mosty-feed:';
const KEYS = ['item', 'voice', 'kind', 'topic', 'year'] as const;

/** The place that a hash names; `null` when it is not ours. */
export function placeIn(hash: string): Place | null {
  if (!hash.startsWith(OURS)) return null;
  const given = new URLSearchParams(hash.slice(OURS.length));
  const place: Place = {};
  for (const key of KEYS) {
    const value = given.get(key);
    if (value && /^[a-z0-9-]{1,80}$/.test(value)) place[key] = value;
  }
  return place;
}

/** The hash of a place, empty for that of nothing. */
export function hashOf(place: Place): string {
  const parts = KEYS.flatMap((key) => (place[key] ? `${key}=${place[key]}` : []));
  return parts.length ? OURS + parts.join('&') : '';
}

/**
 * Keeps the place in the hash of the page, so that a reload, a shared link and `<a href="#mosty-feed:year=2013">` show
 * the same. A hash of the page's own is never touched, and no entry is added to the history.
 */
export class PlaceController implements ReactiveController {
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
    const { href, hash } = location;
    const next = hashOf(place);
    if (this.#off() || next === hash || (hash && !placeIn(hash))) return;
    try {
      history.replaceState(history.state, '', (href.split('#')[0] ?? '') + next);
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
