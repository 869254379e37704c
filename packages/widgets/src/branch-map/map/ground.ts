import type { View } from './view.ts';

/** What can be laid under the places of the drawn map instead of its own land and waters. */
export interface Ground {
  /** Fills the window of the map and a margin around it, which is seen while a hand moves the map. */
  readonly element: HTMLElement;
  /** The nearest zoom at which it still tells something. */
  readonly closest: number;
  /** Names are written on it already. */
  readonly named: boolean;
  /** Shows what the map shows. */
  look(view: View): void;
  /** Ends every request and listener; the element is the caller's to remove. */
  destroy(): void;
}

/** What becomes of the tiles, as far as the map has to know. */
export interface GroundEvents {
  /** There is something to see. */
  onShown: () => void;
  /** Of all that was asked for the present view nothing came. */
  onFailed: (reason: unknown) => void;
}
