import { nextTask } from './painted.ts';

/**
 * `define` of the embed build: a class is read in one task of the host page, and what waits for it on the page becomes
 * an element in the next, so that neither is long. Who imports a door of the package may use the element in the next line.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  void nextTask().then(() => customElements.get(tag) ?? customElements.define(tag, element));
}
