import { aTimeout, fixture, html, waitUntil } from '@open-wc/testing';
import type { MostyElement } from '../mosty-element.ts';
import type { FakeApi } from './fake-api.ts';

/** Waits for something as long as a busy machine may take for it; the library's own patience is one second. */
export const until = (is: () => unknown, what?: string): Promise<void> => waitUntil(is, what, { timeout: 12_000 });

/** Puts a widget with a fallback of its own onto the page. */
export async function mount<E extends MostyElement>(
  tag: string,
  api: FakeApi,
  attributes: Record<string, string> = {},
): Promise<E> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ api: api.url, ...attributes })) element.setAttribute(name, value);
  element.append(
    Object.assign(document.createElement('a'), { href: 'tel:+380512000000', textContent: '(0512) 00-00-00' }),
  );
  return fixture<E>(html`${element}`);
}

/** Everything a person can read in a widget now. */
export const shown = (element: Element): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

/** Waits until the text of a widget matches, and a list that grows frame by frame is whole; a busy machine takes its time. */
export async function reads(element: Element, text: RegExp, patience = 12_000): Promise<void> {
  for (const end = Date.now() + patience; !text.test(shown(element)); await aTimeout(15)) {
    if (Date.now() > end) throw new Error(`${element.localName} never read ${text}; it reads: ${shown(element)}`);
  }
  await (element as MostyElement).updateComplete;
}

export const inside = <T extends HTMLElement = HTMLElement>(element: Element, selector: string): T => {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`${element.localName} has no ${selector}`);
  return found;
};

/** Presses something that is not there yet in the very moment in which it is drawn, as an impatient hand may. */
export const pressedWhenDrawn = (element: Element, selector: string): Promise<void> =>
  new Promise((done) => {
    const root = element.shadowRoot!;
    if (root.querySelector(selector)) throw new Error(`${selector} is drawn already`);
    const watch = new MutationObserver(() => {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) return;
      watch.disconnect();
      found.click();
      done();
    });
    watch.observe(root, { childList: true, subtree: true });
  });

/** Whether the fallback inside the tag is on the screen. */
export const fallbackVisible = (element: Element): boolean => element.querySelector('a')!.getClientRects().length > 0;

/** Types into a field the way a person's browser tells it. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** The element that has the focus, inside shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
