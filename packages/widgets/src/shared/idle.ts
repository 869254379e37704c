import type { ReactiveController, ReactiveElement } from 'lit';

/** What a person does that shows she is still there. */
const SIGNS = ['keydown', 'pointerdown', 'input'] as const;

/** Milliseconds after which a form that nobody touches is cleared. */
export const PATIENCE = 600_000;

/**
 * Forgets what was typed on a shared computer: calls `forget` when nobody has touched the widget for a while.
 * The clock starts with the first touch, or when the widget says so.
 */
export class IdleController implements ReactiveController {
  #host: ReactiveElement;
  #forget: () => void;
  #patience: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param patience milliseconds; ten minutes by default */
  constructor(host: ReactiveElement, forget: () => void, patience = PATIENCE) {
    this.#host = host;
    this.#forget = forget;
    this.#patience = patience;
    host.addController(this);
  }

  hostConnected(): void {
    for (const sign of SIGNS) this.#host.addEventListener(sign, this.touched);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    for (const sign of SIGNS) this.#host.removeEventListener(sign, this.touched);
  }

  /** Somebody is there: the clock starts anew. For what is drawn without a touch, such as a form that a reload brings back. */
  readonly touched = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#forget, this.#patience);
  };
}
