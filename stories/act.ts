/** What a person does in a story before it is looked at. */

/** Waits for something inside, and presses it or fills it in. */
export async function whenThere<T extends HTMLElement>(
  root: ShadowRoot,
  selector: string,
  act: (found: T) => void,
): Promise<void> {
  for (let tries = 0; tries < 200 && !root.querySelector(selector); tries++)
    await new Promise((done) => setTimeout(done, 20));
  const found = root.querySelector<T>(selector);
  if (found) act(found);
}
export const press = (root: ShadowRoot, selector: string) => whenThere(root, selector, (found) => found.click());
export const fill = (root: ShadowRoot, selector: string, words: string) =>
  whenThere<HTMLInputElement>(root, selector, (found) => {
    found.value = words;
    found.dispatchEvent(new Event('input'));
  });
