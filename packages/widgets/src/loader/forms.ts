/** The forms in which a page may ask for a widget: its own tag, or any element with `data-mosty`. */

/** Tag of the widget that `element` asks for. Editors write curly quotes into attributes, and capitals as they please. */
export const tagOf = (element: Element): string =>
  `mosty-${(element.getAttribute('data-mosty') ?? element.localName).toLowerCase().replace(/^mosty-|[^a-z-]/g, '')}`;

/**
 * Puts the widget where `element` asks for it: into a block, together with what stands in it, or in place of a link,
 * which then stands inside as the fallback. `data-heading-level` becomes `heading-level`.
 */
export function place(element: Element, tag: string): void {
  if (element.closest(tag) || element.querySelector(tag)) return;
  const made = document.createElement(tag);
  for (const { name, value } of element.attributes) {
    if (/^data-(?!mosty)/.test(name)) made.setAttribute(name.slice(5), value);
  }
  if (element.localName === 'a') {
    element.replaceWith(made);
    made.append(element);
  } else {
    made.append(...element.childNodes);
    element.append(made);
  }
}
