import type { ReactiveController, ReactiveElement } from 'lit';

/** A link from a letter: `#mosty-signup=<id>.<token>`; what follows the # is seen by no server. */
const LINK = /[#&]mosty-signup=([\w-]+)\.([\w-]+)/;

/** Follows the link of a letter: the one that the page was opened with, and one that is put into the address later. */
export class LetterController implements ReactiveController {
  #follow: (id: string, token: string) => void;

  constructor(host: ReactiveElement, follow: (id: string, token: string) => void) {
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.open);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.open);
  }

  /** Opens what the address names, if it names a signup, and says whether it does. */
  readonly open = (): boolean => {
    const [, id, token] = LINK.exec(location.hash) ?? [];
    if (!id || !token) return false;
    // The link opens the signup: it does not stay in the address bar of a shared computer.
    history.replaceState(history.state, '', location.pathname + location.search);
    this.#follow(id, token);
    return true;
  };
}
