/** Sets a widget onto a page of its own with a fake data API behind it. */
import { fakeApi, type Answer } from '../packages/widgets/src/shared/test/fake-api.ts';

export interface Scene {
  /** What the API answers; by default the lists of the test records. */
  answer?: Answer;
  /** Other records than those. */
  lists?: Record<string, readonly unknown[]>;
  attributes?: Record<string, string>;
  /** Pixels the host page leaves to the widget. */
  width?: number;
  /** What a person does first. */
  act?: (root: ShadowRoot) => void | Promise<void>;
}

/** Runs `act` when the widget has drawn its data. */
async function play(element: HTMLElement, act: (root: ShadowRoot) => void | Promise<void>): Promise<void> {
  for (let tries = 0; tries < 100 && !element.shadowRoot?.querySelector('[aria-busy=false]'); tries++) {
    await new Promise((done) => setTimeout(done, 20));
  }
  if (element.shadowRoot) await act(element.shadowRoot);
}

export function stage(tag: string, { answer, lists, attributes = {}, width, act }: Scene = {}): HTMLElement {
  const element = document.createElement(tag);
  const api = fakeApi(answer ?? null, lists);
  for (const [name, value] of Object.entries({ api: api.url, ...attributes })) element.setAttribute(name, value);
  const fallback = document.createElement('p');
  const phone = Object.assign(document.createElement('a'), {
    href: 'tel:+380512000000',
    textContent: '(0512) 00-00-00',
  });
  fallback.append('Довідка телефоном: ', phone);
  element.append(fallback);
  if (width) element.style.width = `${width}px`;
  if (act) void play(element, act);
  return element;
}
