import type { ReactiveElement } from 'lit';

/** Takes a person to the title of an item, or to the first of these that is there. */
export async function focusOn(host: ReactiveElement, ...wanted: (number | string)[]): Promise<void> {
  await host.updateComplete;
  const { renderRoot } = host;
  for (const one of wanted) {
    const found =
      typeof one === 'number'
        ? renderRoot.querySelectorAll<HTMLElement>('.name')[one]
        : renderRoot.querySelector<HTMLElement>(one);
    if (found) return found.focus();
  }
}
